import { filled, type Json, type JsonObject } from '../json.js';
import type { Actor, ConsentEvent, ConsentRecord, Controller, Keeping, Words } from '../model.js';
import { DETAILS, EXPRESSED, REPRESENTS, REVOKED, SHOWS, STATUS, UNNAMED, WORD_TERMS } from './terms.js';

/** A list in JSON-LD; one value stands alone. */
const some = (values: readonly Json[] = []): Json | undefined => (values.length > 1 ? values : values[0]);

const described = (type: string, description: string | undefined): JsonObject | undefined =>
  description === undefined ? undefined : { '@type': type, 'dct:description': description };

/** A record as ISO/IEC TS 27560 has it: each purpose is one consent record, with every state it was in. */
export function writeIso(record: ConsentRecord): JsonObject {
  const purposes = new Map<string, [number, ConsentEvent][]>();
  for (const [index, event] of record.events.entries()) {
    if (event.kind === 'imported') continue;
    const known = purposes.get(event.purpose);
    if (known) known.push([index, event]);
    else purposes.set(event.purpose, [[index, event]]);
  }
  const nodes = [...purposes].map(([purpose, own]) => recordOf(record, purpose, own, purposes.size > 1));
  const { receipt } = record;
  if (receipt)
    return filled({
      '@id': receipt.iri,
      '@type': 'dpv:ConsentReceipt',
      'dct:identifier': idBeside(receipt),
      'dct:created': receipt.created,
      'dpv:hasRecordOfActivity': some(nodes),
    });
  if (nodes.length > 1) return { '@graph': nodes };
  return (
    nodes[0] ?? {
      ...headerOf(record),
      ...processOf(UNNAMED, { kind: 'asked', purpose: UNNAMED }, record.storage),
    }
  );
}

const headerOf = (record: ConsentRecord): JsonObject =>
  filled({
    '@id': record.iri,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': idBeside(record),
    'dpv:hasDataSubject': filled({
      '@id': record.subject?.iri,
      'dct:identifier': record.subject?.id,
      'dpv:hasName': record.subject?.name,
    }),
    'dpv:hasDataController': some(record.controllers.map(controller)),
    'dpv:hasJurisdiction': record.jurisdiction,
    'dpv:hasDataSource': described('dpv:DataSource', record.collectionMethod),
    'dpv:hasNotice': record.policy && { '@type': 'dpv:ConsentNotice', 'schema:url': record.policy },
    'dpv:hasConsentControl': record.control && {
      // One place for both, which is what a person is promised.
      '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
      'dpv:isExercisedAt': record.control,
    },
    'dpv:hasSensitivityLevel': some(record.sensitive),
  });

/** An id stands beside the node's own where it is another one. */
const idBeside = ({ id, iri }: { id: string; iri?: string }): string | undefined =>
  id && id !== iri ? id : undefined;

/** One of several consent records, with an id of its own. What was read has one already. */
const oneOf = (record: ConsentRecord, purpose: string): ConsentRecord => ({
  ...record,
  iri: undefined,
  id: record.origin ? '' : `${record.id}#${encodeURIComponent(purpose)}`,
});

function controller({ iri, id, name, contact, address, email, phone, url }: Controller): Json {
  const fields = filled({
    'dct:identifier': id,
    'dpv:hasName': name,
    'dpv:hasContact': contact,
    'dpv:hasAddress': filled(
      Object.fromEntries(Object.entries(address ?? {}).map(([line, value]) => [`schema:${line}`, value])),
    ),
    'schema:email': email,
    'schema:telephone': phone,
    'schema:url': url,
  });
  return iri && Object.keys(fields).length === 0
    ? iri
    : filled({ '@id': iri, '@type': 'dpv:DataController', ...fields });
}

function recordOf(
  record: ConsentRecord,
  purpose: string,
  events: readonly [number, ConsentEvent][],
  isOneOfMany: boolean,
): JsonObject {
  const [, shown] = events.findLast(([, { kind }]) => SHOWS.includes(kind)) ?? events.at(-1)!;
  return {
    ...headerOf(isOneOfMany ? oneOf(record, purpose) : record),
    ...processOf(purpose, shown, record.storage),
    'dpv:hasConsentStatus': some(
      events.map(([index, event]) => statusOf(event, shown, record.origin ? undefined : index)),
    )!,
  };
}

/** What it is for, and what becomes of the data: as it was shown last. */
function processOf(purpose: string, shown: ConsentEvent, kept: Keeping | undefined): JsonObject {
  const process = filled({
    'dpv:hasPurpose': purpose === UNNAMED ? undefined : purposeOf(purpose, shown.words),
    ...detailsOf(shown),
    'dpv:hasStorageCondition': some(storage(kept)),
  });
  return Object.keys(process).length ? { 'dpv:hasProcess': { '@type': 'dpv:Process', ...process } } : {};
}

const detailsOf = ({ recipients, information, service }: ConsentEvent): JsonObject =>
  filled({
    'dpv:hasPersonalData': some(information),
    'dpv:hasRecipient': some(recipients),
    'dpv:hasService': service && { '@type': 'dpv:Service', 'dct:title': service },
  });

/** A purpose of a vocabulary is named by its term alone; one of ours has an id and the words that were seen. */
const purposeOf = (purpose: string, words: Partial<Words> | undefined): Json =>
  /^[a-z][\w+.-]*:\S+$/i.test(purpose) && !words?.why
    ? purpose
    : filled({ '@type': 'dpv:Purpose', 'dct:identifier': purpose, 'dct:description': words?.why });

const storage = ({ locations = [], retention }: Keeping = {}): JsonObject[] => [
  ...(locations.length ? [{ '@type': 'dpv:StorageLocation', 'dpv:hasLocation': some(locations)! }] : []),
  ...(retention === undefined
    ? []
    : [
        {
          '@type': 'dpv:StorageDuration',
          'dpv:hasDuration': { '@type': 'dpv:Duration', 'rdf:value': retention },
        },
      ]),
];

function statusOf(event: ConsentEvent, shown: ConsentEvent, position: number | undefined): JsonObject {
  const { kind, by, time, until, words, expression } = event;
  const state = kind === 'withdrawn' && by?.is === 'agency' ? REVOKED : STATUS[kind as keyof typeof STATUS];
  return {
    ...filled({
      '@type': some([state, EXPRESSED[expression ?? 'none']].filter((type) => type !== undefined)),
      // Lists have no order in JSON-LD, and the order of arrival is what counts.
      'schema:position': position,
      'dpv:isIndicatedAtTime': time,
      'dpv:isIndicatedBy': indicatedBy(by),
      'dpv:hasDuration':
        until === undefined ? undefined : { '@type': 'dpv:UntilTimeDuration', 'rdf:value': until },
      'dpv:hasNotice': words && noticeOf(words),
    }),
    ...otherwise(detailsOf(event), SHOWS.includes(kind) ? detailsOf(shown) : {}),
  };
}

/** What was not as it is said for the process. A list of nothing says that there was nothing. */
const otherwise = (details: JsonObject, process: JsonObject): JsonObject =>
  Object.fromEntries(
    DETAILS.filter((term) => JSON.stringify(details[term]) !== JSON.stringify(process[term])).map((term) => [
      term,
      details[term] ?? [],
    ]),
  );

function indicatedBy(by: Actor | undefined): Json | undefined {
  if (by?.is === 'self') return 'dpv:DataSubject';
  if (by?.is === 'agency') return 'dpv:DataController';
  if (!by) return undefined;
  const type = REPRESENTS[by.kind] as string | undefined;
  return filled({
    '@id': by.iri,
    '@type': type ?? 'dpv:Representative',
    'dct:description': type || by.kind === 'representative' ? undefined : by.kind,
    'dpv:hasName': by.name,
  });
}

const noticeOf = (words: Partial<Words>): JsonObject =>
  filled({
    '@type': 'dpv:ConsentNotice',
    'dct:language': words.language,
    'schema:version': words.version,
    ...Object.fromEntries(WORD_TERMS.map(([word, term, type]) => [term, described(type, words[word])])),
  });
