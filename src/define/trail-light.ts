// Generated from src/components/leaving/trail-light/trail-light.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeTrailLight } from '../components/leaving/trail-light/trail-light.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import baseOption from '../sheets/base/option.js';
import trailLight from '../sheets/trail-light.js';

define('lee-trail-light', LeeTrailLight, [baseFocus, baseUnderline, baseText, baseOption, trailLight]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-trail-light': LeeTrailLight;
  }
}
