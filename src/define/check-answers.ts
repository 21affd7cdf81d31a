// Generated from src/components/intake/check-answers/check-answers.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeCheckAnswers } from '../components/intake/check-answers/check-answers.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseRows from '../sheets/base/rows.js';
import baseAnswers from '../sheets/base/answers.js';
import checkAnswers from '../sheets/check-answers.js';

define('lee-check-answers', LeeCheckAnswers, [baseFocus, baseUnderline, baseRows, baseAnswers, checkAnswers]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-check-answers': LeeCheckAnswers;
  }
}
