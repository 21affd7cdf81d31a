// Generated from src/components/leaving/erase/erase.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeErase } from '../components/leaving/erase/erase.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import erase from '../sheets/erase.js';

define('lee-erase', LeeErase, [baseFocus, baseUnderline, baseText, erase]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-erase': LeeErase;
  }
}
