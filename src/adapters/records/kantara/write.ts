import { json, type JsonObject } from '../json.js';
import type { ConsentEvent, ConsentRecord, Controller } from '../model.js';
import { unnumbered } from '../numbering.js';
import { standingOf } from '../standing.js';
import { startOf } from '../time.js';

/** How a consent was expressed, in the words of the receipt. */
export const CONSENT_TYPE = {
  explicit: 'EXPLICIT',
  expressed: 'EXPRESSED',
  implied: 'IMPLICIT',
  none: 'N/A',
} as const;

/** Between names of those who get it, which the receipt has in one text. */
export const BETWEEN = '; ';

/** A record as a receipt: what stands as a yes, and what was told and not asked. */
export function writeKantara(record: ConsentRecord): JsonObject {
  const events = standing(record.events);
  const times = (events.length ? events : record.events).map(({ time = '' }) => startOf(time));
  const known = times.filter((time) => time !== undefined);
  const [{ words }] = events.length ? events : [{} as Partial<ConsentEvent>];
  return json({
    jurisdiction: record.jurisdiction,
    consentTimestamp: known.length ? Math.floor(known.reduce((a, b) => Math.max(a, b)) / 1000) : undefined,
    collectionMethod: record.collectionMethod,
    consentReceiptID: record.receipt?.id ?? record.id,
    language: words?.language,
    piiPrincipalId: record.subject?.id ?? record.subject?.iri,
    piiControllers: record.controllers.map(controller),
    policyUrl: record.policy,
    services: services(events, record.controllers[0]?.name ?? ''),
    sensitive: (record.sensitive?.length ?? 0) > 0,
    spiCat: record.sensitive ?? [],
  });
}

/** How each purpose stands, where that is a yes or was told. */
const standing = (events: readonly ConsentEvent[]): ConsentEvent[] =>
  [...standingOf(events).values()]
    .map(({ last }) => last)
    .filter(({ kind, expression }) => kind === 'given' || (kind === 'asked' && expression === 'none'));

const controller = ({ name, contact, address, email, phone, url }: Controller): JsonObject =>
  json({
    piiController: name,
    contact: contact,
    address: address,
    email: email,
    phone: phone,
    piiControllerUrl: url,
  });

function services(events: readonly ConsentEvent[], unnamed: string): JsonObject[] {
  const services = new Map<string, JsonObject[]>();
  for (const event of events) {
    const service = event.service ?? unnamed;
    const purposes = services.get(service);
    if (purposes) purposes.push(purposeOf(event));
    else services.set(service, [purposeOf(event)]);
  }
  return [...services].map(([service, purposes]) => ({ service, purposes }));
}

const purposeOf = ({
  purpose,
  words,
  expression,
  information,
  until,
  recipients = [],
}: ConsentEvent): JsonObject =>
  json({
    purpose: words?.why,
    purposeCategory: [unnumbered(purpose)],
    consentType: CONSENT_TYPE[expression ?? 'explicit'],
    piiCategory: information ?? (words?.what ? [words.what] : []),
    termination: until ?? words?.until ?? '',
    thirdPartyDisclosure: recipients.length > 0,
    thirdPartyName: recipients.length ? recipients.join(BETWEEN) : undefined,
  });
