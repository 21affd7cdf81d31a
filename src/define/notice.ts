// Generated from src/components/messages/notice/notice.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeNotice } from '../components/messages/notice/notice.js';
import baseIcon from '../sheets/base/icon.js';
import notice from '../sheets/notice.js';

define('lee-notice', LeeNotice, [baseIcon, notice]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-notice': LeeNotice;
  }
}
