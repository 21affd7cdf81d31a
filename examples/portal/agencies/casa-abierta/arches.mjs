// @ts-check
import { markup } from 'leeway-ui/html.js';

/** Los arcos de un patio, con los colores del ambiente. No dice nada, así que nada lo lee en voz alta. */
export const arches = markup`<svg class="scene" viewBox="0 0 1200 160" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <path class="near" d="M-9 52H1209V169H-9Z"/>
  <path class="far" d="M24 150V108a36 36 0 0 1 72 0v42ZM144 150V108a36 36 0 0 1 72 0v42ZM264 150V108a36 36 0 0 1 72 0v42ZM384 150V108a36 36 0 0 1 72 0v42ZM504 150V108a36 36 0 0 1 72 0v42ZM624 150V108a36 36 0 0 1 72 0v42ZM744 150V108a36 36 0 0 1 72 0v42ZM864 150V108a36 36 0 0 1 72 0v42ZM984 150V108a36 36 0 0 1 72 0v42ZM1104 150V108a36 36 0 0 1 72 0v42Z"/>
  <path class="ground" d="M-9 150H1209V169H-9Z"/>
</svg>`;
