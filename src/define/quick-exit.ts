// Generated from src/components/leaving/quick-exit/quick-exit.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeQuickExit } from '../components/leaving/quick-exit/quick-exit.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseButton from '../sheets/base/button.js';
import baseExitNote from '../sheets/base/exit-note.js';
import quickExit from '../sheets/quick-exit.js';

define('lee-quick-exit', LeeQuickExit, [baseFocus, baseUnderline, baseButton, baseExitNote, quickExit]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-quick-exit': LeeQuickExit;
  }
}
