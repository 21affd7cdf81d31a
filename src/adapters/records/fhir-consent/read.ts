import { having, isObject, many, textAt, type Json, type JsonObject } from '../json.js';
import { REPRESENTATIVES } from '../model.js';
import type { Actor, ConsentEvent, ConsentRecord, Kind, Subject } from '../model.js';
import { scopeOf } from './check.js';
import { numbering } from '../numbering.js';
import { PRIVACY, RECIPIENT } from './terms.js';
import { wordsOf } from './words.js';

/** A draft and a mistake say nothing. */
const SAYS: Readonly<Record<string, Kind>> = {
  proposed: 'asked',
  active: 'given',
  rejected: 'refused',
  inactive: 'given',
};

/** Reads a Consent, or those of a Bundle. */
export function readFhir(json: JsonObject): Omit<ConsentRecord, 'origin'> {
  const isBundle = json.resourceType === 'Bundle';
  const consents = isBundle
    ? many(json.entry).flatMap((entry) =>
        isObject(entry) && isObject(entry.resource) ? [entry.resource] : [],
      )
    : [json];
  const [first = {}] = consents;
  const number = numbering();
  return {
    version: 1,
    id: (isBundle ? textAt(json.identifier, 'value') : idOf(first)) ?? '',
    ...having({
      subject: isObject(first.patient) ? party(first.patient) : undefined,
      policy: textAt(many(first.policy)[0], 'uri'),
    }),
    controllers: many(first.organization).filter(isObject).map(party),
    events: consents.flatMap((consent) => eventsOf(consent, number)),
  };
}

const idOf = (consent: JsonObject): string | undefined =>
  textAt(consent, 'id') ?? textAt(many(consent.identifier)[0], 'value');

const party = (reference: JsonObject): Subject =>
  having({
    iri: textAt(reference, 'reference'),
    id: textAt(reference.identifier, 'value'),
    name: textAt(reference, 'display'),
  });

function eventsOf(consent: JsonObject, number: (name: string) => string): ConsentEvent[] {
  const status = textAt(consent, 'status')!;
  const kind = SAYS[status] as Kind | undefined;
  if (!kind) return [];
  const provision = isObject(consent.provision) ? consent.provision : {};
  const end = textAt(provision.period, 'end');
  const time = textAt(consent, 'dateTime');
  const rule = ruleOf(provision);
  const purpose = number(textAt(many(rule.purpose)[0], 'code') ?? scopeOf(consent) ?? PRIVACY);
  const answer = having({
    kind,
    purpose,
    time,
    by: actorOf(many(consent.performer)[0], consent.patient),
    words: wordsOf(consent.sourceAttachment),
    until: status === 'inactive' ? undefined : end,
    recipients: found(
      many(rule.actor).map((actor) => (isObject(actor) ? textAt(actor.reference, 'display') : undefined)),
    ),
    information: found(many(rule.code).map((code) => textAt(code, 'text'))),
  });
  if (status !== 'inactive') return [answer];
  const withdrawn = having({ kind: 'withdrawn' as const, purpose, time: end });
  // Without the time of the answer, all that is known is that it is over.
  return time === undefined ? [{ ...answer, ...withdrawn }] : [answer, withdrawn];
}

const found = (texts: readonly (string | undefined)[]): readonly string[] | undefined =>
  texts.length && texts.every((text) => text !== undefined) ? texts : undefined;

/** The rule that says who gets what for which purpose, where it is one of the kind that we write. */
function ruleOf(provision: JsonObject): JsonObject {
  const rules = many(provision.provision).filter(isObject);
  const [rule = {}] = rules;
  const getsIt = many(rule.actor).every(
    (actor) => isObject(actor) && JSON.stringify(actor.role) === JSON.stringify(RECIPIENT),
  );
  return rules.length === 1 && rule.type === 'permit' && many(rule.purpose).length < 2 && getsIt ? rule : {};
}

function actorOf(performer: Json | undefined, patient: Json | undefined): Actor | undefined {
  if (!isObject(performer)) return undefined;
  if (isSame(performer, patient)) return { is: 'self' };
  const display = textAt(performer, 'display');
  const kind = REPRESENTATIVES.find((one) => display === one || display?.startsWith(`${one}: `));
  const name = kind ? display!.slice(kind.length + 2) || undefined : display;
  return {
    is: 'representative',
    kind: kind ?? 'representative',
    ...having({ name, iri: textAt(performer, 'reference') }),
  };
}

/** Whether two references are of one person. */
function isSame(one: JsonObject, other: Json | undefined): boolean {
  const [a, b] = [party(one), isObject(other) ? party(other) : {}];
  return (a.iri !== undefined && a.iri === b.iri) || (a.id !== undefined && a.id === b.id);
}
