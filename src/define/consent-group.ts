// Generated from src/components/consent/consent-group/consent-group.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeConsentGroup } from '../components/consent/consent-group/consent-group.js';
import baseFocus from '../sheets/base/focus.js';
import baseText from '../sheets/base/text.js';
import consentGroup from '../sheets/consent-group.js';

define('lee-consent-group', LeeConsentGroup, [baseFocus, baseText, consentGroup]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-consent-group': LeeConsentGroup;
  }
}
