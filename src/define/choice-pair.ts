// Generated from src/components/basics/choice-pair/choice-pair.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeChoicePair } from '../components/basics/choice-pair/choice-pair.js';
import choicePair from '../sheets/choice-pair.js';

define('lee-choice-pair', LeeChoicePair, [choicePair]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-choice-pair': LeeChoicePair;
  }
}
