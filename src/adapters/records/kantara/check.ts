import { all, flag, list, object, rule, text, whole, words, type Check } from '../check.js';
import { pointer } from '../json.js';

/** The last second of the year 9999, so that a time in milliseconds is told from one in seconds. */
const LAST = 253_402_300_799;

const seconds: Check = (value, at, say) => {
  whole(0, 'whole seconds since 1970')(value, at, say);
  if (typeof value === 'number' && value > LAST)
    say(at, 'This is after the year 9999. Write seconds since 1970, not milliseconds.');
};

const purpose: Check = all(
  object(
    {
      consentType: text,
      purposeCategory: list(text),
      piiCategory: list(text),
      termination: text,
      thirdPartyDisclosure: flag,
    },
    { purpose: text, primaryPurpose: flag, thirdPartyName: text },
  ),
  rule((one, at, say) => {
    if (one.thirdPartyDisclosure === true && one.thirdPartyName === undefined)
      say(
        pointer(at, 'thirdPartyName'),
        'This is shared with others, and nobody is named. Write who gets it.',
      );
  }),
);

const controller: Check = object(
  { piiController: text, contact: text, address: object({}), email: text, phone: text },
  { onBehalf: flag, piiControllerUrl: text },
);

const isKnown: Check = (value, at, say) => {
  if (typeof value !== 'string' || !/^KI-CR-v1\.1(\.\d+)?$/.test(value))
    say(at, 'This is another version of the receipt. Write "KI-CR-v1.1.0".');
};

/** What the schema of the consent receipt asks, and that its version is the one that is known here. */
export const checkKantara: Check = object(
  {
    version: isKnown,
    jurisdiction: text,
    consentTimestamp: seconds,
    collectionMethod: text,
    consentReceiptID: words,
    piiPrincipalId: text,
    piiControllers: list(controller),
    policyUrl: text,
    services: list(object({ service: text, purposes: list(purpose) })),
    sensitive: flag,
    spiCat: list(text),
  },
  { publicKey: text, language: text },
);
