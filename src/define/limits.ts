// Generated from src/components/consent/limits/limits.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeLimits } from '../components/consent/limits/limits.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import limits from '../sheets/limits.js';

define('lee-limits', LeeLimits, [baseFocus, baseUnderline, baseText, limits]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-limits': LeeLimits;
  }
}
