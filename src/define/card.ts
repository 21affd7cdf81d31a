// Generated from src/components/basics/card/card.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeCard } from '../components/basics/card/card.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import card from '../sheets/card.js';

define('lee-card', LeeCard, [baseFocus, baseUnderline, card]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-card': LeeCard;
  }
}
