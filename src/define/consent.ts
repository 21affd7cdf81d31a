// Generated from src/components/consent/consent/consent.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeConsent } from '../components/consent/consent/consent.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseField from '../sheets/base/field.js';
import baseOption from '../sheets/base/option.js';
import baseAside from '../sheets/base/aside.js';
import baseAttributes from '../sheets/base/attributes.js';
import consent from '../sheets/consent.js';

define('lee-consent', LeeConsent, [
  baseFocus,
  baseUnderline,
  baseField,
  baseOption,
  baseAside,
  baseAttributes,
  consent,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-consent': LeeConsent;
  }
}
