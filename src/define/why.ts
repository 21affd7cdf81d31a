// Generated from src/components/fields/why/why.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeWhy } from '../components/fields/why/why.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseTuck from '../sheets/base/tuck.js';
import why from '../sheets/why.js';

define('lee-why', LeeWhy, [baseFocus, baseUnderline, baseField, baseTuck, why]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-why': LeeWhy;
  }
}
