// Generated from src/components/fields/language/language.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeLanguage } from '../components/fields/language/language.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseButton from '../sheets/base/button.js';
import language from '../sheets/language.js';

define('lee-language', LeeLanguage, [baseFocus, baseUnderline, baseButton, language]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-language': LeeLanguage;
  }
}
