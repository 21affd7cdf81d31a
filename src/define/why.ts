// Generated from src/components/fields/why/why.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeWhy } from '../components/fields/why/why.js';
import baseFocus from '../sheets/base/focus.js';
import baseField from '../sheets/base/field.js';
import why from '../sheets/why.js';

define('lee-why', LeeWhy, [baseFocus, baseField, why]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-why': LeeWhy;
  }
}
