// Generated from src/components/fields/file/file.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeFile } from '../components/fields/file/file.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseParts from '../sheets/base/parts.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import file from '../sheets/file.js';

define('lee-file', LeeFile, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseParts,
  baseAside,
  baseAttributes,
  file,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-file': LeeFile;
  }
}
