// Generated from src/components/basics/link/link.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeLink } from '../components/basics/link/link.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import link from '../sheets/link.js';

define('lee-link', LeeLink, [baseFocus, baseUnderline, link]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-link': LeeLink;
  }
}
