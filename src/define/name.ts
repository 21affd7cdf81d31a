// Generated from src/components/fields/name/name.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeName } from '../components/fields/name/name.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseParts from '../sheets/base/parts.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import name from '../sheets/name.js';

define('lee-name', LeeName, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseParts,
  baseAside,
  baseAttributes,
  name,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-name': LeeName;
  }
}
