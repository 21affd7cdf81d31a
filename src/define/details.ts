// Generated from src/components/basics/details/details.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeDetails } from '../components/basics/details/details.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseDetails from '../sheets/base/details.js';
import baseTuck from '../sheets/base/tuck.js';
import details from '../sheets/details.js';

define('lee-details', LeeDetails, [baseFocus, baseUnderline, baseDetails, baseTuck, details]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-details': LeeDetails;
  }
}
