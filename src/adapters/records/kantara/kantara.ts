import { exportTo, importFrom, type Exchanged, type Imported, type Terms } from '../exchange.js';
import type { JsonObject } from '../json.js';
import type { ConsentRecord } from '../model.js';
import { checkKantara } from './check.js';
import { readKantara } from './read.js';
import { writeKantara } from './write.js';

/**
 * The receipt of what a person said yes to, as Kantara Initiative's consent receipt 1.1 has it. It knows a yes and nothing else: a no, and what was taken
 * back, are left out and named as losses.
 */
export const toKantara = (record: ConsentRecord): Exchanged<JsonObject> => exportTo(kantara, record);

/** Reads a consent receipt of Kantara Initiative, version 1.1. What needs no consent is read as told, and never as a yes. */
export const fromKantara = (json: unknown): Imported => importFrom(kantara, json);

const kantara: Terms = {
  format: 'kantara',
  name: 'Kantara’s consent receipt',
  check: checkKantara,
  read: readKantara,
  write: writeKantara,
  complete: (json, { origin }) => (origin ? json : { version: 'KI-CR-v1.1.0', ...json }),
  missing: () => [],
};
