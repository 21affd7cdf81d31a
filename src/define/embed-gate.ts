// Generated from src/components/consent/embed-gate/embed-gate.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeEmbedGate } from '../components/consent/embed-gate/embed-gate.js';
import baseFocus from '../sheets/base/focus.js';
import baseText from '../sheets/base/text.js';
import embedGate from '../sheets/embed-gate.js';

define('lee-embed-gate', LeeEmbedGate, [baseFocus, baseText, embedGate]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-embed-gate': LeeEmbedGate;
  }
}
