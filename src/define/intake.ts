// Generated from src/components/intake/intake/intake.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeIntake } from '../components/intake/intake/intake.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseLooks from '../sheets/base/looks.js';
import intake from '../sheets/intake.js';

define('lee-intake', LeeIntake, [baseFocus, baseUnderline, baseLooks, intake]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-intake': LeeIntake;
  }
}
