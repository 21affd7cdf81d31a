// Generated from src/components/consent/release/release.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeRelease } from '../components/consent/release/release.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import baseLooks from '../sheets/base/looks.js';
import release from '../sheets/release.js';

define('lee-release', LeeRelease, [baseFocus, baseUnderline, baseText, baseLooks, release]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-release': LeeRelease;
  }
}
