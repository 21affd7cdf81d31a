// Generated from src/components/help/help/help.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeHelp } from '../components/help/help/help.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import baseWays from '../sheets/base/ways.js';
import baseDetails from '../sheets/base/details.js';
import baseTuck from '../sheets/base/tuck.js';
import help from '../sheets/help.js';

define('lee-help', LeeHelp, [baseFocus, baseUnderline, baseText, baseWays, baseDetails, baseTuck, help]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-help': LeeHelp;
  }
}
