// Generated from src/components/basics/icon/icon.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeIcon } from '../components/basics/icon/icon.js';
import baseIcon from '../sheets/base/icon.js';
import icon from '../sheets/icon.js';

define('lee-icon', LeeIcon, [baseIcon, icon]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-icon': LeeIcon;
  }
}
