import { insist, type Check } from './check.js';
import { asJson, type JsonObject } from './json.js';
import { compare, fill, noPlace, type Loss } from './loss.js';
import { lostFrom } from './lost.js';
import type { ConsentRecord, Format } from './model.js';
import { RecordError } from './problem.js';

/** What was written or read, and everything that did not come through. */
export interface Exchanged<Value> {
  readonly value: Value;
  readonly losses: readonly Loss[];
}

/** A record in a format that is read, and what the format asks for that is not in it. A record lacks nothing, a fragment does. */
export interface Imported extends Exchanged<ConsentRecord> {
  readonly missing: readonly string[];
}

/** What a format has to know: how its JSON looks, and what in it is what in ours. Both ways are without losses of their own. */
export interface Terms {
  readonly format: Format;
  /** As it is named in sentences. */
  readonly name: string;
  readonly check: Check;
  /** The same record in the one way that it is compared in, where a format has several ways to write it. */
  plain?(json: JsonObject): JsonObject;
  read(json: JsonObject): Omit<ConsentRecord, 'origin'>;
  /** Writes what the record says, and nothing else. */
  write(record: ConsentRecord): JsonObject;
  /** Adds what the format asks for and the record does not say, where it is not there. */
  complete(json: JsonObject, record: ConsentRecord): JsonObject;
  missing(json: JsonObject): string[];
}

/** Reads a record of a format. What this model has no field for is kept beside it, and what cannot be kept is named. */
export function importFrom(terms: Terms, json: unknown): Imported {
  const { source, record: bare } = readAs(terms, json);
  const { missing } = compare(source, terms.write(bare), terms.name);
  const value = { ...bare, origin: { format: terms.format, rest: Object.fromEntries(missing) } };
  const written = compare(source, writeAs(terms, value), terms.name);
  const left = [...written.missing.keys()].map((path): Loss => ({
    kind: 'left',
    path,
    says: noPlace(terms.name),
  }));
  return { value, losses: [...written.losses, ...left], missing: terms.missing(source) };
}

function readAs(terms: Terms, json: unknown) {
  const value = asJson(json);
  insist(terms.check, value);
  const source = terms.plain?.(value as JsonObject) ?? (value as JsonObject);
  const record: ConsentRecord = { ...terms.read(source), origin: { format: terms.format, rest: {} } };
  return { source, record };
}

function writeAs(terms: Terms, record: ConsentRecord): JsonObject {
  const rest = record.origin?.format === terms.format ? record.origin.rest : {};
  return terms.complete(fill(terms.write(record), rest), record);
}

/** Writes a record in a format, checks it, and reads it again to say what did not come through. */
export function exportTo(terms: Terms, record: ConsentRecord): Exchanged<JsonObject> {
  const value = writeAs(terms, record);
  return { value, losses: lostFrom(record, readWritten(terms, value), terms.name) };
}

/** What cannot be read again was not whole: the record lacks what the format asks for. */
function readWritten(terms: Terms, value: JsonObject): ConsentRecord {
  try {
    return readAs(terms, value).record;
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const says = `This record cannot be written as ${terms.name} yet. What that would lack:`;
    throw new RecordError([{ path: '', says }, ...error.problems]);
  }
}
