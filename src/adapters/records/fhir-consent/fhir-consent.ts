import { exportTo, importFrom, type Exchanged, type Imported, type Terms } from '../exchange.js';
import { isList, isObject, type JsonObject } from '../json.js';
import type { ConsentRecord } from '../model.js';
import { checkFhir } from './check.js';
import { readFhir } from './read.js';
import { CATEGORY, OPT_IN, PRIVACY, scope } from './terms.js';
import { writeFhir } from './write.js';

/**
 * How a person's purposes stand, as FHIR R4 has it: a Consent for each purpose, and a Bundle of them where there are several. It holds
 * the last answer: what came before it is named as a loss.
 */
export const toFhirConsent = (record: ConsentRecord): Exchanged<JsonObject> => exportTo(fhir, record);

/** Reads a Consent of FHIR R4, or a Bundle of them. What changes its meaning in a way that is not known here is refused. */
export const fromFhirConsent = (json: unknown): Imported => importFrom(fhir, json);

const fhir: Terms = {
  format: 'fhir-consent',
  name: 'a FHIR Consent',
  check: checkFhir,
  read: readFhir,
  write: writeFhir,

  complete(json) {
    if (!isList(json.entry)) return whole(json);
    const entry = json.entry.map((one) =>
      isObject(one) && isObject(one.resource) ? { ...one, resource: whole(one.resource) } : one,
    );
    return { ...json, entry };
  },

  missing: () => [],
};

/** With what FHIR asks of every Consent. */
const whole = (consent: JsonObject): JsonObject => ({
  ...{ scope: scope(PRIVACY), category: [CATEGORY] },
  ...(consent.policyRule === undefined && consent.policy === undefined ? { policyRule: OPT_IN } : {}),
  ...consent,
});
