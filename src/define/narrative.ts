// Generated from src/components/fields/narrative/narrative.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeNarrative } from '../components/fields/narrative/narrative.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import narrative from '../sheets/narrative.js';

define('lee-narrative', LeeNarrative, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseAside,
  baseAttributes,
  narrative,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-narrative': LeeNarrative;
  }
}
