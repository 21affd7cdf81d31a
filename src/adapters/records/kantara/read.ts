import { having, isObject, many, textAt, type Json, type JsonObject } from '../json.js';
import type { ConsentEvent, ConsentRecord, Controller, Expression } from '../model.js';
import { numbering } from '../numbering.js';
import { isTime } from '../time.js';
import { BETWEEN, CONSENT_TYPE } from './write.js';

/** Reads a receipt: a yes for each purpose that asked for one, all at the time of the receipt. */
export function readKantara(json: JsonObject): Omit<ConsentRecord, 'origin'> {
  const time = new Date((json.consentTimestamp as number) * 1000).toISOString();
  const language = textAt(json, 'language');
  const purposes = many(json.services).flatMap((service) =>
    many(isObject(service) ? service.purposes : undefined)
      .filter(isObject)
      .map((purpose) => ({ purpose, service: textAt(service, 'service')! })),
  );
  const number = numbering();
  const events = purposes.map(({ purpose, service }): ConsentEvent => {
    const [category = textAt(purpose, 'purpose') ?? service] = purpose.purposeCategory as readonly string[];
    return { ...eventOf(purpose, language), purpose: number(category), time, service };
  });
  return {
    version: 1,
    id: textAt(json, 'consentReceiptID')!,
    subject: { id: textAt(json, 'piiPrincipalId')! },
    controllers: many(json.piiControllers).filter(isObject).map(controller),
    ...having({
      jurisdiction: textAt(json, 'jurisdiction'),
      collectionMethod: textAt(json, 'collectionMethod'),
      policy: textAt(json, 'policyUrl'),
      sensitive: json.spiCat as readonly string[],
    }),
    events,
  };
}

const controller = (node: JsonObject): Controller =>
  having({
    name: textAt(node, 'piiController'),
    contact: textAt(node, 'contact'),
    address: lines(node.address),
    email: textAt(node, 'email'),
    phone: textAt(node, 'phone'),
    url: textAt(node, 'piiControllerUrl'),
  });

const lines = (address: Json): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isObject(address) ? address : {}).filter(
      (line): line is [string, string] => typeof line[1] === 'string',
    ),
  );

function eventOf(purpose: JsonObject, language: string | undefined): Omit<ConsentEvent, 'purpose'> {
  const found = Object.entries(CONSENT_TYPE).find(([, type]) => type === purpose.consentType)?.[0];
  // A kind of consent that is not known is no yes.
  const expression = (found ?? 'none') as Expression;
  const termination = textAt(purpose, 'termination')!;
  const why = textAt(purpose, 'purpose');
  const until = isTime(termination) ? termination : undefined;
  const words = having({
    why,
    until: until === undefined && termination ? termination : undefined,
    language,
  });
  return having({
    kind: expression === 'none' ? ('asked' as const) : ('given' as const),
    expression,
    until,
    words: Object.keys(words).length ? words : undefined,
    information: purpose.piiCategory as readonly string[],
    recipients:
      purpose.thirdPartyDisclosure === true ? textAt(purpose, 'thirdPartyName')!.split(BETWEEN) : undefined,
  });
}
