// @ts-check
import { markup } from 'leeway-ui/html.js';

/** Fields that run to one edge of the sky, in the colours of the room. It says nothing, so nothing reads it aloud. */
export const fields = markup`<svg class="scene" viewBox="0 0 1200 160" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <path class="far" d="M-9 84 400 70 1209 92V169H-9Z"/>
  <path class="near" d="M-9 108 1209 96V169H-9Z"/>
  <path class="line" d="M600 102 60 169M600 102 240 169M600 102 420 169M600 102V169M600 102 780 169M600 102 960 169M600 102 1140 169"/>
  <path class="ground" d="M-9 148 1209 144V169H-9Z"/>
</svg>`;
