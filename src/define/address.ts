// Generated from src/components/fields/address/address.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeAddress } from '../components/fields/address/address.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseParts from '../sheets/base/parts.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import address from '../sheets/address.js';

define('lee-address', LeeAddress, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseParts,
  baseAside,
  baseAttributes,
  address,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-address': LeeAddress;
  }
}
