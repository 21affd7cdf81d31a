import {
  all,
  closed,
  insist,
  like,
  list,
  object,
  oneOf,
  rule,
  text,
  words,
  type Check,
  type Fields,
  type Say,
} from './check.js';
import { asJson, isObject, pointer, type JsonObject } from './json.js';
import { KINDS, REPRESENTATIVES, type ConsentRecord, type Kind } from './model.js';
import { isInstant, isTime, startOf } from './time.js';

const instant = like(isInstant, 'an instant such as "2027-05-23T14:05:00Z"');
const time = like(isTime, 'a time such as "2027-05-23" or "2027-05-23T14:05:00Z"');
const purpose = like(
  /^(?=.{1,500}$)[^\s\p{Cc}]+( [^\s\p{Cc}]+)*$/u,
  'the id of a purpose, 500 characters at most',
);
const texts = list(words);
const formats = oneOf('iso-27560', 'kantara', 'fhir-consent');

const actor: Check = (value, at, say) => {
  const isOther = isObject(value) && value.is === 'representative';
  const check = isOther
    ? closed({ is: text, kind: oneOf(...REPRESENTATIVES) }, { name: text, iri: text })
    : closed({ is: oneOf('self', 'agency', 'representative') });
  check(value, at, say);
};

const WORDS: Fields = {
  what: words,
  who: words,
  why: words,
  until: words,
  ifNot: words,
  language: like(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'a language such as "en" or "es-MX"'),
  version: words,
};

const EVENT: Fields = { kind: oneOf(...KINDS), purpose };
const MORE: Fields = {
  by: actor,
  until: time,
  recipients: texts,
  information: texts,
  expression: oneOf('explicit', 'expressed', 'implied', 'none'),
  service: text,
  said: closed(
    { kind: oneOf(...KINDS.filter((kind) => kind !== 'imported')), format: formats, record: text },
    { time },
  ),
};

/** What an event of the person's own record has to have, beside its purpose and its time. */
const NEEDS: Readonly<Record<Kind, readonly string[]>> = {
  asked: ['words'],
  undecided: [],
  given: ['words', 'by'],
  refused: ['words', 'by'],
  withdrawn: ['by'],
  expired: [],
  imported: ['said'],
};

/** An event that happened here. */
export const ownEvent: Check = all(
  closed({ ...EVENT, time: instant }, { ...MORE, words: closed(WORDS) }),
  rule((event, at, say) => {
    for (const field of KINDS.includes(event.kind as Kind) ? NEEDS[event.kind as Kind] : [])
      if (!Object.hasOwn(event, field)) say(pointer(at, field), 'This is missing, and it is needed. Add it.');
    if (event.kind !== 'imported' && event.said !== undefined)
      say(
        pointer(at, 'said'),
        'Only what came from elsewhere has this. Leave it out, or make it "imported".',
      );
    if (event.kind === 'given') isWhole(event, at, say);
  }),
);

const DAY = 86_400_000;

/** A yes is the person's, and does not end before it begins. */
function isWhole({ by, time: from, until }: JsonObject, at: string, say: Say): void {
  if (isObject(by) && by.is === 'agency')
    say(pointer(at, 'by'), 'An agency gives no consent. Write who gave it.');
  const [start, end] = [from, until].map((one) => (typeof one === 'string' ? startOf(one) : undefined));
  // A last day begins before a yes of that day does.
  if (start !== undefined && end !== undefined && end + DAY <= start)
    say(pointer(at, 'until'), 'This is before the yes was given. Write the day on which it ends.');
}

/** An event of another record. It can lack what it never said. */
const said: Check = closed(EVENT, {
  ...MORE,
  time,
  words: closed({}, Object.fromEntries(Object.keys(WORDS).map((name) => [name, text]))),
});

const controller = closed(
  {},
  {
    ...{ id: text, iri: text, name: text, contact: text, email: text, phone: text, url: text },
    address: (value, at, say) => {
      object({})(value, at, say);
      for (const [name, line] of Object.entries(isObject(value) ? value : {}))
        text(line, pointer(at, name), say);
    },
  },
);

const HEADER: Fields = {
  iri: text,
  subject: closed({}, { id: text, iri: text, name: text }),
  jurisdiction: text,
  collectionMethod: text,
  policy: text,
  control: text,
  sensitive: texts,
  storage: closed({}, { locations: texts, retention: text }),
  receipt: closed({ id: text }, { iri: text, created: time }),
  origin: closed({ format: formats, rest: object({}) }),
};

const isOne: Check = (value, at, say) => {
  if (value !== 1) say(at, 'This is a version that is not known here. Write 1.');
};

const recordOf = (event: Check, id: Check): Check =>
  closed({ version: isOne, id, controllers: list(controller), events: list(event) }, HEADER);

const ours = recordOf(ownEvent, words);
const others = recordOf(said, text);

/** Reads a record that was kept as JSON, as it was kept; or throws a `RecordError` that says what is wrong with it. */
export function readRecord(json: unknown): ConsentRecord {
  const value = asJson(json);
  insist(isObject(value) && value.origin !== undefined ? others : ours, value);
  return value as unknown as ConsentRecord;
}
