// Generated from src/components/intake/error-summary/error-summary.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeErrorSummary } from '../components/intake/error-summary/error-summary.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseLooks from '../sheets/base/looks.js';
import errorSummary from '../sheets/error-summary.js';

define('lee-error-summary', LeeErrorSummary, [baseFocus, baseUnderline, baseLooks, errorSummary]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-error-summary': LeeErrorSummary;
  }
}
