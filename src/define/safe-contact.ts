// Generated from src/components/fields/safe-contact/safe-contact.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeSafeContact } from '../components/fields/safe-contact/safe-contact.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseParts from '../sheets/base/parts.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import safeContact from '../sheets/safe-contact.js';

define('lee-safe-contact', LeeSafeContact, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseParts,
  baseAside,
  baseAttributes,
  safeContact,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-safe-contact': LeeSafeContact;
  }
}
