// Generated from src/components/messages/loading/loading.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeLoading } from '../components/messages/loading/loading.js';
import loading from '../sheets/loading.js';

define('lee-loading', LeeLoading, [loading]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-loading': LeeLoading;
  }
}
