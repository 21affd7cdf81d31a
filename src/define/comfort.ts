// Generated from src/components/comfort/comfort/comfort.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeComfort } from '../components/comfort/comfort/comfort.js';
import comfort from '../sheets/comfort.js';

define('lee-comfort', LeeComfort, [comfort]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-comfort': LeeComfort;
  }
}
