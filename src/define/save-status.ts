// Generated from src/components/pausing/save-status/save-status.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeSaveStatus } from '../components/pausing/save-status/save-status.js';
import baseFocus from '../sheets/base/focus.js';
import saveStatus from '../sheets/save-status.js';

define('lee-save-status', LeeSaveStatus, [baseFocus, saveStatus]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-save-status': LeeSaveStatus;
  }
}
