// Generated from src/components/intake/path/path.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeePath } from '../components/intake/path/path.js';
import baseText from '../sheets/base/text.js';
import path from '../sheets/path.js';

define('lee-path', LeePath, [baseText, path]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-path': LeePath;
  }
}
