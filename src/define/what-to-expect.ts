// Generated from src/components/intake/what-to-expect/what-to-expect.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeWhatToExpect } from '../components/intake/what-to-expect/what-to-expect.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import whatToExpect from '../sheets/what-to-expect.js';

define('lee-what-to-expect', LeeWhatToExpect, [baseFocus, baseUnderline, baseText, whatToExpect]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-what-to-expect': LeeWhatToExpect;
  }
}
