// Generated from src/components/fields/choice/choice.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeChoice } from '../components/fields/choice/choice.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseAside from '../sheets/base/aside.js';
import choice from '../sheets/choice.js';

define('lee-choice', LeeChoice, [baseField, baseOption, baseAside, choice]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-choice': LeeChoice;
  }
}
