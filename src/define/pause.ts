// Generated from src/components/pausing/pause/pause.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeePause } from '../components/pausing/pause/pause.js';
import baseButton from '../sheets/base/button.js';
import pause from '../sheets/pause.js';

define('lee-pause', LeePause, [baseButton, pause]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-pause': LeePause;
  }
}
