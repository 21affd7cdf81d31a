/** What kind of consent a Consent is. A purpose without an id of its own is known by it. */
export const SCOPES = ['patient-privacy', 'research', 'treatment', 'adr'] as const;
export const PRIVACY = SCOPES[0];

export const scope = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code }],
});

/** A consent document, in LOINC. */
export const CATEGORY = { coding: [{ system: 'http://loinc.org', code: '59284-0' }] };

/** Nothing is shared unless the person said yes. */
export const OPT_IN = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTIN' }],
};

/** The one who gets the information. */
export const RECIPIENT = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }],
};

export const WORDS_TYPE = 'application/json';
