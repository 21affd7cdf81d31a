// Generated from src/components/intake/content-note/content-note.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeContentNote } from '../components/intake/content-note/content-note.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import contentNote from '../sheets/content-note.js';

define('lee-content-note', LeeContentNote, [baseFocus, baseUnderline, baseText, contentNote]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-content-note': LeeContentNote;
  }
}
