// Generated from src/components/intake/confirmation/confirmation.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeConfirmation } from '../components/intake/confirmation/confirmation.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import confirmation from '../sheets/confirmation.js';

define('lee-confirmation', LeeConfirmation, [baseFocus, baseUnderline, baseText, confirmation]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-confirmation': LeeConfirmation;
  }
}
