import { all, anything, like, list, object, oneOf, rule, text, words, type Check } from '../check.js';
import { isObject, many, pointer, type JsonObject } from '../json.js';
import { endOf, isTime, startOf } from '../time.js';
import { SCOPES } from './terms.js';

/** A dateTime of FHIR: as exact as it is known, and with its offset where it has a time of day. */
const time = like(
  (value) => isTime(value) && (!value.includes('T') || /(Z|[+-]\d{2}:\d{2})$/.test(value)),
  'a time such as "2027-05-23" or "2027-05-23T14:05:00Z"',
);

const code = like(/^\S+(\s\S+)*$/, 'a code, without space around it');
const coding: Check = object({}, { system: text, code, display: words });
const concept: Check = object({}, { coding: list(coding), text });
const reference: Check = object(
  {},
  { reference: text, type: text, display: text, identifier: object({}, { value: text }) },
);

const period: Check = all(
  object({}, { start: time, end: time }),
  rule(({ start, end }, at, say) => {
    if (typeof start !== 'string' || typeof end !== 'string') return;
    if ((startOf(start) ?? 0) > (endOf(end) ?? Infinity))
      say(pointer(at, 'end'), 'This is before its start (per-1). Write a later time.');
  }),
);

const actor: Check = object({ role: concept, reference }, {});

const provision: Check = (value, at, say) =>
  object(
    {},
    {
      type: oneOf('deny', 'permit'),
      period,
      actor: list(actor),
      action: list(concept),
      securityLabel: list(coding),
      purpose: list(coding),
      class: list(coding),
      code: list(concept),
      dataPeriod: period,
      data: list(object({ meaning: oneOf('instance', 'related', 'dependents', 'authoredby'), reference })),
      provision: list(provision),
    },
  )(value, at, say);

const uri = like(/^\S*$/, 'an address without spaces');
const policy: Check = object({}, { authority: uri, uri });

/** Whoever does not know what a modifier means must not act on what it modifies. */
const modifiers: Check = (value, at, say) => {
  if (many(value).length > 0)
    say(at, 'This changes what the consent means, in a way that is not known here. Ask for it without.');
};

const isConsent: Check = object(
  {
    resourceType: oneOf('Consent'),
    status: oneOf('draft', 'proposed', 'active', 'rejected', 'inactive', 'entered-in-error'),
    scope: concept,
    category: list(concept),
  },
  {
    id: like(/^[A-Za-z0-9\-.]{1,64}$/, 'letters, digits, "-" and ".", 64 at most'),
    text: object({}, { status: text, div: text }),
    language: text,
    identifier: list(object({}, { system: text, value: text })),
    patient: reference,
    dateTime: time,
    performer: list(reference),
    organization: list(reference),
    sourceAttachment: object(
      {},
      { contentType: text, language: text, data: text, title: text, creation: time },
    ),
    sourceReference: reference,
    policy: list(policy),
    policyRule: concept,
    verification: list(anything),
    provision,
    modifierExtension: modifiers,
    implicitRules: (_, at, say) =>
      say(at, 'These rules are not known here. Ask for the record without them.'),
  },
);

/** The rules of the resource: ppc-1, and ppc-2 to ppc-5, which ask for the patient where the scope is one of the known. */
const rules: Check = rule((consent, at, say) => {
  if (consent.policyRule === undefined && many(consent.policy).length === 0)
    say(at, 'There is no policy and no policyRule (ppc-1). Add one of them.');
  const code = scopeOf(consent);
  if (code && consent.patient === undefined)
    say(pointer(at, 'patient'), `A consent of the scope ${code} names the patient (ppc-2). Add it.`);
  if (consent.category !== undefined && many(consent.category).length === 0)
    say(pointer(at, 'category'), 'A consent has one category at least. Add it.');
  if (consent.sourceAttachment !== undefined && consent.sourceReference !== undefined)
    say(pointer(at, 'sourceReference'), 'A consent has one source. Keep one of them.');
});

/** The known scope of a consent. */
export function scopeOf(consent: JsonObject): string | undefined {
  const codes = many(isObject(consent.scope) ? consent.scope.coding : undefined);
  return SCOPES.find((code) => codes.some((one) => isObject(one) && one.code === code));
}

const consent = all(isConsent, rules);

/** A Consent, or a Bundle with nothing else in it. */
export const checkFhir: Check = (value, at, say) => {
  const isBundle = isObject(value) && value.resourceType === 'Bundle';
  const check = isBundle
    ? object(
        { type: text, entry: list(object({ resource: consent })) },
        { identifier: object({}, { value: text }) },
      )
    : consent;
  check(value, at, say);
};
