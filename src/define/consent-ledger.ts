// Generated from src/components/consent/consent-ledger/consent-ledger.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeConsentLedger } from '../components/consent/consent-ledger/consent-ledger.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import consentLedger from '../sheets/consent-ledger.js';

define('lee-consent-ledger', LeeConsentLedger, [baseFocus, baseUnderline, baseText, consentLedger]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-consent-ledger': LeeConsentLedger;
  }
}
