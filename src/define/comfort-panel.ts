// Generated from src/components/comfort/comfort-panel/comfort-panel.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeComfortPanel } from '../components/comfort/comfort-panel/comfort-panel.js';
import baseFocus from '../sheets/base/focus.js';
import baseButton from '../sheets/base/button.js';
import baseScripted from '../sheets/base/scripted.js';
import comfortPanel from '../sheets/comfort-panel.js';

define('lee-comfort-panel', LeeComfortPanel, [baseFocus, baseButton, baseScripted, comfortPanel]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-comfort-panel': LeeComfortPanel;
  }
}
