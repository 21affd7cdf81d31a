import { exportTo, importFrom, type Exchanged, type Imported, type Terms } from '../exchange.js';
import { isList, isObject, many, type Json, type JsonObject } from '../json.js';
import type { ConsentRecord } from '../model.js';
import { checkIso } from './check.js';
import { readIso } from './read.js';
import { CONTEXT, SCHEMA } from './terms.js';
import { writeIso } from './write.js';

/**
 * A person's record as ISO/IEC TS 27560:2023 has it, in JSON-LD with the Data Privacy Vocabulary: a consent record for each purpose, in a
 * consent receipt where the record says that it is one. Says what the format cannot hold.
 */
export const toIso27560 = (record: ConsentRecord): Exchanged<JsonObject> => exportTo(iso, record);

/**
 * Reads consent records or a receipt of ISO/IEC TS 27560 in JSON-LD. A part of one is read as well: `missing` names what a
 * whole one has. Nothing is looked up: the usual prefixes have to be used.
 */
export const fromIso27560 = (json: unknown): Imported => importFrom(iso, json);

const iso: Terms = {
  format: 'iso-27560',
  name: 'ISO/IEC TS 27560',
  check: checkIso,
  plain: (json) => single(json) as JsonObject,
  read: readIso,
  write: writeIso,

  complete: (json, { origin }) => (origin ? json : { '@context': CONTEXT, ...conforming(json) }),

  missing(json) {
    const nodes = many(json['@graph'] ?? json['dpv:hasRecordOfActivity'] ?? json).filter(isObject);
    const lacking = (fields: readonly string[], places: readonly JsonObject[]) =>
      fields.filter((field) => places.some((node) => !has(node, field)));
    const statuses = nodes.flatMap((node) => many(node['dpv:hasConsentStatus'])).filter(isObject);
    return [...lacking(NEEDED, nodes), ...lacking(['dpv:isIndicatedAtTime', 'dpv:isIndicatedBy'], statuses)];
  },
};

/** In JSON-LD one value and a list of one are the same. The context is no data. */
const single = (value: Json): Json => {
  if (isList(value)) return value.length === 1 ? single(value[0]) : value.map(single);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === '@context' ? member : single(member)]),
  );
};

/** Says of each record and receipt which schema it keeps to. */
function conforming(json: JsonObject): JsonObject {
  const of = (node: JsonObject, part: string): JsonObject => ({
    'dct:conformsTo': `${SCHEMA}#${part}`,
    ...node,
  });
  const record = (node: Json): Json => (isObject(node) ? of(node, 'record') : node);
  const each = (nodes: Json | undefined): Json => (isList(nodes) ? nodes.map(record) : record(nodes ?? []));
  if (json['@graph'] !== undefined) return { '@graph': each(json['@graph']) };
  if (json['@type'] !== 'dpv:ConsentReceipt') return of(json, 'record');
  return {
    ...of(json, 'receipt'),
    'schema:recipient': 'dpv:DataSubject',
    'dpv:hasRecordOfActivity': each(json['dpv:hasRecordOfActivity']),
  };
}

/** What the standard asks of every record, as the W3C guide tables it (7.2), where it stands in one. */
const NEEDED = [
  'dct:conformsTo',
  'dct:identifier',
  'dpv:hasDataSubject',
  'dpv:hasNotice',
  'dpv:hasPurpose',
  'dpv:hasPersonalData',
  'dpv:hasDataController',
  'dpv:hasStorageCondition',
  'dpv:hasJurisdiction',
  'dpv:hasRecipient',
  'dpv:hasConsentControl',
  'dpv:hasConsentStatus',
] as const;

/** Whether a record says something, itself, in how the data is used, or in what was shown with an answer. */
function has(node: JsonObject, field: string): boolean {
  const statuses = many(node['dpv:hasConsentStatus']);
  const notices = statuses.map((status) => (isObject(status) ? (status['dpv:hasNotice'] ?? null) : null));
  const places = [node, ...many(node['dpv:hasProcess']), ...statuses, ...notices];
  return places.some((place) => isObject(place) && place[field] !== undefined);
}
