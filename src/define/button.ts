// Generated from src/components/basics/button/button.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeButton } from '../components/basics/button/button.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseButton from '../sheets/base/button.js';
import button from '../sheets/button.js';

define('lee-button', LeeButton, [baseFocus, baseUnderline, baseButton, button]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-button': LeeButton;
  }
}
