// Generated from src/components/help/crisis/crisis.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeCrisis } from '../components/help/crisis/crisis.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import baseDetails from '../sheets/base/details.js';
import baseWays from '../sheets/base/ways.js';
import crisis from '../sheets/crisis.js';

define('lee-crisis', LeeCrisis, [baseFocus, baseUnderline, baseText, baseDetails, baseWays, crisis]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-crisis': LeeCrisis;
  }
}
