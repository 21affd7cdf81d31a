// Generated from src/components/fields/scale/scale.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeScale } from '../components/fields/scale/scale.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import scale from '../sheets/scale.js';

define('lee-scale', LeeScale, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseAside,
  baseAttributes,
  scale,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-scale': LeeScale;
  }
}
