import { all, list, like, object, rule, text, type Check } from '../check.js';
import { isList, isObject, many, pointer, type Json } from '../json.js';
import { isTime } from '../time.js';
import { CONTEXT, KIND_OF, SCHEMA } from './terms.js';

/** In JSON-LD one value and a list of one are the same. */
const some =
  (of: Check): Check =>
  (value, at, say) =>
    (isList(value) ? list(of) : of)(value, at, say);

const time = like(isTime, 'a time such as "2027-05-23" or "2027-05-23T14:05:00Z"');
const textOrNode: Check = (value, at, say) => (isObject(value) ? object({}) : text)(value, at, say);

const typesOf = (value: Json): readonly Json[] => (isObject(value) ? many(value['@type']) : []);

const status: Check = all(
  object(
    { '@type': some(text) },
    {
      'dpv:isIndicatedAtTime': time,
      'dpv:isIndicatedBy': some(textOrNode),
      'dpv:hasDuration': some(object({})),
      'dpv:hasNotice': textOrNode,
      'dpv:hasRecipient': some(textOrNode),
    },
  ),
  rule((one, at, say) => {
    const known = typesOf(one).filter((type) => KIND_OF.has(type as string));
    if (known.length !== 1)
      say(
        pointer(at, '@type'),
        `One state of consent belongs here. Write one of ${[...KIND_OF.keys()].join(', ')}.`,
      );
  }),
);

const record: Check = all(
  object(
    { '@type': some(text) },
    {
      '@id': text,
      'dct:identifier': text,
      'dct:conformsTo': text,
      'dpv:hasDataSubject': textOrNode,
      'dpv:hasDataController': some(textOrNode),
      'dpv:hasJurisdiction': some(textOrNode),
      'dpv:hasProcess': some(object({})),
      'dpv:hasPurpose': some(textOrNode),
      'dpv:hasConsentControl': some(textOrNode),
      'dpv:hasNotice': some(textOrNode),
      'dpv:hasConsentStatus': some(status),
    },
  ),
  rule((one, at, say) => {
    if (!typesOf(one).includes('dpv:ConsentRecord'))
      say(pointer(at, '@type'), 'This is no consent record. Write "dpv:ConsentRecord".');
    const schema = one['dct:conformsTo'];
    if (
      typeof schema === 'string' &&
      schema.startsWith(SCHEMA) &&
      !['', '#record'].includes(schema.slice(SCHEMA.length))
    )
      say(pointer(at, 'dct:conformsTo'), `This is the schema of something else. Write "${SCHEMA}#record".`);
  }),
);

const receipt: Check = object(
  { '@type': some(text) },
  {
    '@id': text,
    'dct:identifier': text,
    'dct:created': time,
    'dpv:hasRecordOfActivity': some(record),
  },
);

/** A prefix that means something else would make every term something else. */
const context: Check = (value, at, say) => {
  for (const [index, one] of many(value).entries()) {
    if (!isObject(one)) continue;
    for (const prefix of ['dpv', 'dct', 'rdf', 'schema'] as const) {
      const place = pointer(isList(value) ? pointer(at, index) : at, prefix);
      const meant = one[prefix];
      if (meant !== undefined && meant !== CONTEXT[prefix])
        say(place, `This prefix means ${CONTEXT[prefix]} in a record. Write that, or leave it out.`);
    }
  }
};

/** What a whole file can be: a record, a receipt of records, or several records. */
export const checkIso: Check = all(
  object({}, { '@context': context }),
  rule((value, at, say) => {
    if (value['@graph'] !== undefined) some(record)(value['@graph'], pointer(at, '@graph'), say);
    else if (typesOf(value).includes('dpv:ConsentReceipt')) receipt(value, at, say);
    else record(value, at, say);
  }),
);
