// Generated from src/components/fields/decline/decline.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeDecline } from '../components/fields/decline/decline.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseAside from '../sheets/base/aside.js';
import decline from '../sheets/decline.js';

define('lee-decline', LeeDecline, [baseFocus, baseUnderline, baseField, baseOption, baseAside, decline]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-decline': LeeDecline;
  }
}
