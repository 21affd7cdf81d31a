import { having, isObject, many, textAt, type Json, type JsonObject } from '../json.js';
import { REPRESENTATIVES } from '../model.js';
import type { Actor, ConsentEvent, ConsentRecord, Controller, Keeping, Words } from '../model.js';
import { timeAfter } from '../time.js';
import { DETAILS, EXPRESSED, KIND_OF, REPRESENTS, REVOKED, SHOWS, UNNAMED, WORD_TERMS } from './terms.js';

const typesOf = (value: Json | undefined): readonly Json[] => (isObject(value) ? many(value['@type']) : []);

/** A list of texts. Where there is more than text in it, it stays as it is. */
const texts = (value: Json | undefined): readonly string[] | undefined => {
  const found = many(value);
  return found.length && found.every((one) => typeof one === 'string') ? found : undefined;
};

const descriptionAt = (value: JsonObject, key: string): string | undefined =>
  textAt(value[key], 'dct:description');

/** Reads consent records, with one value in the place of a list of one. */
export function readIso(json: JsonObject): Omit<ConsentRecord, 'origin'> {
  const isReceipt = typesOf(json).includes('dpv:ConsentReceipt');
  const found = many(json['@graph'] ?? (isReceipt ? json['dpv:hasRecordOfActivity'] : json));
  const nodes = found.filter(isObject);
  const [first = {}] = nodes;
  const isOne = nodes.length === 1;
  const iri = isOne ? textAt(first, '@id') : undefined;
  const id = idOf(first) ?? '';
  return {
    version: 1,
    id: isOne ? id : id.replace(/#[^#]*$/, ''),
    ...having({
      iri,
      ...headerOf(first),
      receipt: isReceipt
        ? having({
            id: idOf(json) ?? '',
            iri: textAt(json, '@id'),
            created: textAt(json, 'dct:created'),
          })
        : undefined,
    }),
    controllers: many(first['dpv:hasDataController']).map(controller),
    events: inOrder(nodes.flatMap(eventsOf)),
  };
}

const idOf = (node: JsonObject): string | undefined => textAt(node, 'dct:identifier') ?? textAt(node, '@id');

function headerOf(node: JsonObject) {
  const subject = node['dpv:hasDataSubject'];
  return {
    subject:
      typeof subject === 'string'
        ? { iri: subject }
        : isObject(subject)
          ? having({
              id: textAt(subject, 'dct:identifier'),
              iri: textAt(subject, '@id'),
              name: textAt(subject, 'dpv:hasName'),
            })
          : undefined,
    jurisdiction: textAt(node, 'dpv:hasJurisdiction'),
    collectionMethod: descriptionAt(node, 'dpv:hasDataSource'),
    policy: textAt(node['dpv:hasNotice'], 'schema:url'),
    control: textAt(node['dpv:hasConsentControl'], 'dpv:isExercisedAt'),
    sensitive: texts(node['dpv:hasSensitivityLevel']),
    storage: storageOf(node['dpv:hasProcess']),
  };
}

function controller(node: Json): Controller {
  if (!isObject(node)) return { iri: node as string };
  const lines = Object.entries(isObject(node['dpv:hasAddress']) ? node['dpv:hasAddress'] : {}).filter(
    (line): line is [string, string] => line[0].startsWith('schema:') && typeof line[1] === 'string',
  );
  return having({
    iri: textAt(node, '@id'),
    id: textAt(node, 'dct:identifier'),
    name: textAt(node, 'dpv:hasName'),
    contact: textAt(node, 'dpv:hasContact'),
    address: lines.length
      ? Object.fromEntries(lines.map(([line, value]) => [line.slice('schema:'.length), value]))
      : undefined,
    email: textAt(node, 'schema:email'),
    phone: textAt(node, 'schema:telephone'),
    url: textAt(node, 'schema:url'),
  });
}

/** Where it is kept and for how long, where nothing more is said of it. */
function storageOf(process: Json | undefined): Keeping | undefined {
  const conditions = many(isObject(process) ? process['dpv:hasStorageCondition'] : undefined).filter(
    isObject,
  );
  const of = (type: string) => conditions.find((one) => one['@type'] === type);
  const locations = texts(of('dpv:StorageLocation')?.['dpv:hasLocation']);
  const duration = of('dpv:StorageDuration')?.['dpv:hasDuration'];
  const retention = typesOf(duration).includes('dpv:Duration') ? textAt(duration, 'rdf:value') : undefined;
  const understood = [locations, retention].filter((one) => one !== undefined).length;
  return understood && understood === conditions.length ? having({ locations, retention }) : undefined;
}

/** What happened, with where in the order it arrived, where the record says so. */
type Placed = readonly [number | undefined, ConsentEvent];

/** Where several purposes were answered at once, each has the answer. */
function eventsOf(node: JsonObject): Placed[] {
  const processes = many(node['dpv:hasProcess']).filter(isObject);
  const purposes = [node, ...processes].flatMap((place) =>
    many(place['dpv:hasPurpose']).map((purpose) => [purposeId(purpose), place] as const),
  );
  const all = purposes.length ? purposes : [[UNNAMED, processes[0] ?? {}] as const];
  return all.flatMap(([purpose, process]) =>
    many(node['dpv:hasConsentStatus'])
      .filter(isObject)
      .map((status): Placed => {
        const position = status['schema:position'];
        return [typeof position === 'number' ? position : undefined, eventOf(status, purpose, process)];
      }),
  );
}

function purposeId(purpose: Json): string {
  if (typeof purpose === 'string') return purpose;
  const [type] = typesOf(purpose).filter((one) => typeof one === 'string');
  const names = ['dct:identifier', '@id', 'dct:description'].map((key) => textAt(purpose, key));
  return names.find(Boolean) ?? type ?? UNNAMED;
}

const inOrder = (placed: readonly Placed[]): ConsentEvent[] =>
  (placed.every(([position]) => position !== undefined)
    ? [...placed].sort(([one], [other]) => one! - other!)
    : placed
  ).map(([, event]) => event);

function eventOf(status: JsonObject, purpose: string, process: JsonObject): ConsentEvent {
  const types = typesOf(status) as readonly string[];
  const time = textAt(status, 'dpv:isIndicatedAtTime');
  const kind = types.map((type) => KIND_OF.get(type)).find((one) => one !== undefined)!;
  const then = (key: (typeof DETAILS)[number]) =>
    status[key] ?? (SHOWS.includes(kind) ? process[key] : undefined);
  const expression = Object.entries(EXPRESSED).find(([, type]) => types.includes(type))?.[0];
  return having({
    kind,
    purpose,
    time,
    by: types.includes(REVOKED) ? ({ is: 'agency' } as const) : actorOf(many(status['dpv:isIndicatedBy'])[0]),
    until: untilOf(status['dpv:hasDuration'], time),
    expression: expression as ConsentEvent['expression'],
    recipients: texts(then('dpv:hasRecipient')),
    information: texts(then('dpv:hasPersonalData')),
    service: textAt(then('dpv:hasService'), 'dct:title'),
    words: wordsOf(status['dpv:hasNotice']),
  });
}

function untilOf(duration: Json | undefined, from: string | undefined): string | undefined {
  const value = textAt(duration, 'rdf:value');
  if (value === undefined) return undefined;
  if (typesOf(duration).includes('dpv:UntilTimeDuration')) return value;
  return from === undefined ? undefined : timeAfter(from, value);
}

function actorOf(by: Json | undefined): Actor | undefined {
  if (by === 'dpv:DataSubject') return { is: 'self' };
  if (by === 'dpv:DataController') return { is: 'agency' };
  if (!isObject(by)) return undefined;
  const named = Object.entries(REPRESENTS).find(([, type]) => typesOf(by).includes(type))?.[0];
  const described = textAt(by, 'dct:description');
  const kind = REPRESENTATIVES.find((one) => one === (named ?? described)) ?? 'representative';
  return {
    is: 'representative',
    kind,
    ...having({ name: textAt(by, 'dpv:hasName'), iri: textAt(by, '@id') }),
  };
}

function wordsOf(notice: Json | undefined): Partial<Words> | undefined {
  if (!isObject(notice)) return undefined;
  const found = having<Partial<Words>>({
    ...Object.fromEntries(WORD_TERMS.map(([word, term]) => [word, descriptionAt(notice, term)])),
    language: textAt(notice, 'dct:language'),
    version: textAt(notice, 'schema:version'),
  });
  return Object.keys(found).length ? found : undefined;
}
