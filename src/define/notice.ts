// Generated from src/components/messages/notice/notice.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeNotice } from '../components/messages/notice/notice.js';
import notice from '../sheets/notice.js';

define('lee-notice', LeeNotice, [notice]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-notice': LeeNotice;
  }
}
