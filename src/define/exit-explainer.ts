// Generated from src/components/leaving/exit-explainer/exit-explainer.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeExitExplainer } from '../components/leaving/exit-explainer/exit-explainer.js';
import baseFocus from '../sheets/base/focus.js';
import baseUnderline from '../sheets/base/underline.js';
import baseText from '../sheets/base/text.js';
import baseDetails from '../sheets/base/details.js';
import baseExitNote from '../sheets/base/exit-note.js';
import exitExplainer from '../sheets/exit-explainer.js';

define('lee-exit-explainer', LeeExitExplainer, [
  baseFocus,
  baseUnderline,
  baseText,
  baseDetails,
  baseExitNote,
  exitExplainer,
]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-exit-explainer': LeeExitExplainer;
  }
}
