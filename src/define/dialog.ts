// Generated from src/components/basics/dialog/dialog.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeDialog } from '../components/basics/dialog/dialog.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseButton from '../sheets/base/button.js';
import dialog from '../sheets/dialog.js';

define('lee-dialog', LeeDialog, [baseFocus, baseUnderline, baseButton, dialog]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-dialog': LeeDialog;
  }
}
