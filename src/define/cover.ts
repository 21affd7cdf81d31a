// Generated from src/components/leaving/cover/cover.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeCover } from '../components/leaving/cover/cover.js';
import baseFocus from '../sheets/base/focus.js';
import baseButton from '../sheets/base/button.js';
import baseScripted from '../sheets/base/scripted.js';
import cover from '../sheets/cover.js';

define('lee-cover', LeeCover, [baseFocus, baseButton, baseScripted, cover]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-cover': LeeCover;
  }
}
