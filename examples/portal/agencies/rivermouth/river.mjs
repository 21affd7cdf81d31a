// @ts-check
import { markup } from 'leeway-ui/html.js';

/** A river that opens to the sea, in the colours of the room. It says nothing, so nothing reads it aloud. */
export const river = markup`<svg class="scene" viewBox="0 0 1200 160" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <path class="far" d="M-9 92C140 60 260 56 380 74S640 104 780 78 1060 52 1209 80V169H-9Z"/>
  <path class="near" d="M-9 126C180 104 340 108 500 114S860 122 1209 104V169H-9Z"/>
  <path class="ground" d="M-9 150C180 128 340 132 520 141S900 150 1209 132V169H-9Z"/>
</svg>`;
