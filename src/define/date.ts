// Generated from src/components/fields/date/date.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeDate } from '../components/fields/date/date.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseParts from '../sheets/base/parts.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import date from '../sheets/date.js';

define('lee-date', LeeDate, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseParts,
  baseAside,
  baseAttributes,
  date,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-date': LeeDate;
  }
}
