// Generated from src/components/fields/select/select.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeSelect } from '../components/fields/select/select.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import select from '../sheets/select.js';

define('lee-select', LeeSelect, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseAside,
  baseAttributes,
  select,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-select': LeeSelect;
  }
}
