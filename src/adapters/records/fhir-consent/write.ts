import { filled, isList, isObject, json, type Json, type JsonObject } from '../json.js';
import type { Actor, ConsentRecord, Controller, Subject } from '../model.js';
import { unnumbered } from '../numbering.js';
import { standingOf, type Happened, type Standing } from '../standing.js';
import { PRIVACY, RECIPIENT, SCOPES, scope } from './terms.js';
import { attachmentOf } from './words.js';

const STATUS = {
  asked: 'proposed',
  undecided: 'proposed',
  given: 'active',
  refused: 'rejected',
  withdrawn: 'inactive',
  expired: 'inactive',
} as const;

/** A record as FHIR has it: a Consent for each purpose, as it stands. Several of them are a Bundle. */
export const writeFhir = (record: ConsentRecord): JsonObject => spaced(resourceOf(record)) as JsonObject;

/** Texts of FHIR know no other space than the usual ones. */
function spaced(value: Json): Json {
  if (typeof value === 'string') return value.replace(/[^\S \r\n\t]/g, ' ');
  if (isList(value)) return value.map(spaced);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, spaced(member)]));
}

function resourceOf(record: ConsentRecord): JsonObject {
  const purposes = standingOf(record.events);
  const consents = [...purposes.values()].map((standing) => consentOf(record, standing, purposes.size === 1));
  if (consents.length === 1) return consents[0];
  if (consents.length === 0 && record.origin)
    return filled({ resourceType: 'Consent', ...identified(record), ...header(record) });
  return {
    resourceType: 'Bundle',
    ...filled({ identifier: record.id ? { value: record.id } : undefined }),
    type: 'collection',
    entry: consents.map((resource) => ({ resource })),
  };
}

function consentOf(record: ConsentRecord, { answer, last }: Standing, isOnly: boolean): JsonObject {
  const ended = last !== answer;
  const shown = answer ?? last;
  const name = unnumbered(last.purpose);
  return json({
    resourceType: 'Consent',
    ...(isOnly ? identified(record) : {}),
    status: STATUS[last.kind],
    ...(isScope(name) && name !== PRIVACY ? { scope: scope(name) } : {}),
    ...header(record),
    dateTime: answer?.time,
    performer: performer(shown.by, record.subject),
    sourceAttachment: shown.words && attachmentOf(shown.words, answer?.time),
    ...filled({
      provision: filled({
        period: filled({ end: ended ? last.time : shown.until }),
        provision: permit(shown),
      }),
    }),
  });
}

const isScope = (name: string): boolean => SCOPES.some((code) => code === name);

function identified({ id }: ConsentRecord): JsonObject {
  if (/^[A-Za-z0-9\-.]{1,64}$/.test(id)) return { id };
  return id ? { identifier: [{ value: id }] } : {};
}

const header = (record: ConsentRecord): JsonObject =>
  filled({
    patient: record.subject && reference(record.subject),
    organization: record.controllers.map(reference),
    policy: record.policy ? [{ uri: record.policy }] : undefined,
  });

const reference = ({ iri, id, name }: Subject | Controller): JsonObject =>
  filled({ reference: iri, identifier: id === undefined ? undefined : { value: id }, display: name });

function performer(by: Actor | undefined, subject: Subject | undefined): JsonObject[] | undefined {
  if (by?.is === 'self') return subject && [reference(subject)];
  if (by?.is !== 'representative') return undefined;
  const { kind, name, iri } = by;
  const display = kind === 'representative' ? name : [kind, name].filter(Boolean).join(': ');
  return [filled({ reference: iri, type: iri ? undefined : 'RelatedPerson', display })];
}

/** What was asked for. Whether it is in force is said by the status, which nobody may overlook. */
function permit({ purpose, words, recipients = [], information = [] }: Happened): JsonObject[] {
  const name = unnumbered(purpose);
  const rule = filled({
    actor: recipients.map((display) => ({ role: RECIPIENT, reference: { display } })),
    purpose: isScope(name) ? [] : [json({ code: name, display: words?.why })],
    code: information.map((text) => ({ text })),
  });
  return Object.keys(rule).length ? [{ type: 'permit', ...rule }] : [];
}
