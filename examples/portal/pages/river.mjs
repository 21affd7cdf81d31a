// @ts-check
import { markup } from 'leeway-ui/html.js';

/** A river that opens to the sea, in the colours of the room. It says nothing, so nothing reads it aloud. */
export const river = markup`<svg class="river" viewBox="0 0 1200 160" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <path class="hills" d="M0 92C140 60 260 56 380 74S640 104 780 78 1060 52 1200 80V160H0Z"/>
  <path class="shore" d="M0 126C180 104 340 108 500 114S860 122 1200 104V160H0Z"/>
  <path class="sea" d="M0 132C120 118 250 122 360 136S470 158 560 160H0ZM1200 118C1060 118 960 128 880 142S780 158 720 160H1200Z"/>
</svg>`;
