// Generated from src/components/basics/header/header.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeHeader } from '../components/basics/header/header.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import header from '../sheets/header.js';

define('lee-header', LeeHeader, [baseFocus, baseUnderline, header]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-header': LeeHeader;
  }
}
