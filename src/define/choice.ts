// Generated from src/components/fields/choice/choice.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeChoice } from '../components/fields/choice/choice.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import choice from '../sheets/choice.js';

define('lee-choice', LeeChoice, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseAside,
  baseAttributes,
  choice,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-choice': LeeChoice;
  }
}
