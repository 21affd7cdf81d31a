// Generated from src/components/pausing/session-keeper/session-keeper.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeSessionKeeper } from '../components/pausing/session-keeper/session-keeper.js';
import baseFocus from '../sheets/base/focus.js';
import baseButton from '../sheets/base/button.js';
import sessionKeeper from '../sheets/session-keeper.js';

define('lee-session-keeper', LeeSessionKeeper, [baseFocus, baseButton, sessionKeeper]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-session-keeper': LeeSessionKeeper;
  }
}
