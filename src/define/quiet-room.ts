// Generated from src/components/pausing/quiet-room/quiet-room.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeQuietRoom } from '../components/pausing/quiet-room/quiet-room.js';
import baseFocus from '../sheets/base/focus.js';
import baseButton from '../sheets/base/button.js';
import quietRoom from '../sheets/quiet-room.js';

define('lee-quiet-room', LeeQuietRoom, [baseFocus, baseButton, quietRoom]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-quiet-room': LeeQuietRoom;
  }
}
