// Generated from src/components/intake/step/step.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeStep } from '../components/intake/step/step.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseOption from '../sheets/base/option.js';
import baseRows from '../sheets/base/rows.js';
import baseAnswers from '../sheets/base/answers.js';
import step from '../sheets/step.js';

define('lee-step', LeeStep, [baseFocus, baseUnderline, baseOption, baseRows, baseAnswers, step]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-step': LeeStep;
  }
}
