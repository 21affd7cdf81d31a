// Generated from src/components/leaving/discreet/discreet.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeDiscreet } from '../components/leaving/discreet/discreet.js';
import discreet from '../sheets/discreet.js';

define('lee-discreet', LeeDiscreet, [discreet]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-discreet': LeeDiscreet;
  }
}
