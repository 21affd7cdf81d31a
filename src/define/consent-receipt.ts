// Generated from src/components/consent/consent-receipt/consent-receipt.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeConsentReceipt } from '../components/consent/consent-receipt/consent-receipt.js';
import baseFocus from '../sheets/base/focus.js';
import baseText from '../sheets/base/text.js';
import consentReceipt from '../sheets/consent-receipt.js';

define('lee-consent-receipt', LeeConsentReceipt, [baseFocus, baseText, consentReceipt]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-consent-receipt': LeeConsentReceipt;
  }
}
