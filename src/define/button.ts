// Generated from src/components/basics/button/button.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeButton } from '../components/basics/button/button.js';
import baseFocus from '../sheets/base/focus.js';
import baseButton from '../sheets/base/button.js';
import button from '../sheets/button.js';

define('lee-button', LeeButton, [baseFocus, baseButton, button]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-button': LeeButton;
  }
}
