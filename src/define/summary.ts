// Generated from src/components/basics/summary/summary.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeSummary } from '../components/basics/summary/summary.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseRows from '../sheets/base/rows.js';
import summary from '../sheets/summary.js';

define('lee-summary', LeeSummary, [baseFocus, baseUnderline, baseRows, summary]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-summary': LeeSummary;
  }
}
