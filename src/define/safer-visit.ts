// Generated from src/components/leaving/safer-visit/safer-visit.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeSaferVisit } from '../components/leaving/safer-visit/safer-visit.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import baseDetails from '../sheets/base/details.js';
import saferVisit from '../sheets/safer-visit.js';

define('lee-safer-visit', LeeSaferVisit, [baseFocus, baseUnderline, baseText, baseDetails, saferVisit]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-safer-visit': LeeSaferVisit;
  }
}
