// Generated from src/components/fields/option/option.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeOption } from '../components/fields/option/option.js';
import option from '../sheets/option.js';

define('lee-option', LeeOption, [option]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-option': LeeOption;
  }
}
