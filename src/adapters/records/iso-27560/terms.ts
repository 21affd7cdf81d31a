import type { Expression, Kind } from '../model.js';

export const SCHEMA = 'https://w3id.org/dpv/schema/dpv-27560';

const iri = { '@type': '@id' };

/** What the prefixes mean. It stands in every record that is written, so that whoever reads one looks nothing up. */
export const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  'dct:conformsTo': iri,
  'dpv:isIndicatedBy': iri,
  'schema:recipient': iri,
} as const;

/** What happened, as a state of consent. */
export const STATUS: Readonly<Record<Exclude<Kind, 'imported'>, string>> = {
  asked: 'dpv:ConsentRequested',
  undecided: 'dpv:ConsentRequestDeferred',
  given: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
};

/** A consent that the agency ended. */
export const REVOKED = 'dpv:ConsentRevoked';

/** Other states that are read as what they come to. */
const ALIKE: Readonly<Record<string, Kind>> = {
  [REVOKED]: 'withdrawn',
  'dpv:ConsentInvalidated': 'withdrawn',
  'dpv:RenewedConsentGiven': 'given',
  'dpv:ConsentUnknown': 'undecided',
};

export const KIND_OF: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...Object.entries(STATUS).map(([kind, status]): [string, Kind] => [status, kind as Kind]),
  ...Object.entries(ALIKE),
]);

/** How a yes was expressed, as the kind of consent that it is. */
export const EXPRESSED: Readonly<Partial<Record<Expression, string>>> = {
  explicit: 'dpv:ExplicitlyExpressedConsent',
  expressed: 'dpv:ExpressedConsent',
  implied: 'dpv:ImpliedConsent',
};

/** Who answers for a person. Others than parents and guardians are described in words. */
export const REPRESENTS: Readonly<Record<string, string>> = {
  parent: 'dpv:ParentOfDataSubject',
  guardian: 'dpv:GuardianOfDataSubject',
};

/** The purpose of a record that names none. */
export const UNNAMED = 'consent';

/** Where each of the words that were seen stands in a notice. */
export const WORD_TERMS = [
  ['what', 'dpv:hasPersonalData', 'dpv:PersonalData'],
  ['who', 'dpv:hasRecipient', 'dpv:Recipient'],
  ['why', 'dpv:hasPurpose', 'dpv:Purpose'],
  ['until', 'dpv:hasDuration', 'dpv:Duration'],
  ['ifNot', 'dpv:hasConsequence', 'dpv:Consequence'],
] as const;

/** What is said for the process, and with a state where it was otherwise then. */
export const DETAILS = ['dpv:hasPersonalData', 'dpv:hasRecipient', 'dpv:hasService'] as const;

/** When someone is shown what it is about. */
export const SHOWS: readonly Kind[] = ['asked', 'given', 'refused'];
