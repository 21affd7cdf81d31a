// Generated from src/components/pausing/pause/pause.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeePause } from '../components/pausing/pause/pause.js';
import baseFocus from '../sheets/base/focus.js';
import baseButton from '../sheets/base/button.js';
import baseScripted from '../sheets/base/scripted.js';
import pause from '../sheets/pause.js';

define('lee-pause', LeePause, [baseFocus, baseButton, baseScripted, pause]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-pause': LeePause;
  }
}
