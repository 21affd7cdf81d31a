// @ts-check
import { markup, whatToExpect } from 'leeway-ui/html.js';
import { family, reach, sharing, story } from './questions.mjs';

const words = (/** @type {string} */ text) => () => markup`<p>${text}</p>`;

/** Lo que pregunta Casa Abierta. */
export const parts = /** @type {import('../agency.mjs').Part[]} */ ([
  {
    heading: 'Qué esperar',
    kind: 'landing',
    intro: () =>
      whatToExpect({
        lang: 'es',
        parts: 6,
        long: 'Unos diez minutos. Nada tiene límite de tiempo.',
        asked: 'Cómo comunicarnos y qué está pasando, en sus palabras.',
        needed: 'Una manera segura de comunicarnos. Lo demás se puede saltar.',
        whoSees: 'Marisol lo lee. Si un menor está en peligro, tenemos que avisar, y se lo decimos antes.',
        preview: true,
      }),
  },
  {
    heading: '¿Cómo nos comunicamos?',
    label: 'Comunicación',
    asks: reach,
    intro: words('Puede saltar lo que quiera. Usamos solo lo que elija.'),
  },
  {
    heading: 'Quién viene con usted',
    label: 'Quién viene',
    asks: family,
    intro: words('Cada familia es como es.'),
  },
  {
    heading: 'En sus palabras',
    kind: 'sensitive',
    name: 'palabras',
    skippable: true,
    note: 'Sigue una pregunta sobre lo que está pasando. Puede saltarla.',
    asks: story,
    intro: () => [],
  },
  { heading: 'Compartir', asks: sharing, intro: words('Nadie de fuera lee esto sin su permiso.') },
  {
    heading: 'Revisar y enviar',
    label: 'Revisar',
    intro: ({ reader }) => markup`<p>${reader} lee lo que envía. Puede retirarlo después.</p>`,
  },
]);
