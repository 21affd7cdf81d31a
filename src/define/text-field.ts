// Generated from src/components/fields/text-field/text-field.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeTextField } from '../components/fields/text-field/text-field.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import textField from '../sheets/text-field.js';

define('lee-text-field', LeeTextField, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseAside,
  baseAttributes,
  textField,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-text-field': LeeTextField;
  }
}
