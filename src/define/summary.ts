// Generated from src/components/basics/summary/summary.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeSummary } from '../components/basics/summary/summary.js';
import baseFocus from '../sheets/base/focus.js';
import baseRows from '../sheets/base/rows.js';
import summary from '../sheets/summary.js';

define('lee-summary', LeeSummary, [baseFocus, baseRows, summary]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-summary': LeeSummary;
  }
}
