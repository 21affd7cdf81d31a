import { icons, type IconName } from './icons.js';
import { attributes, markup, type Markup } from './markup.js';

/** A drawing, with the words that stand in its place where it stands alone. */
export const drawing = (name: IconName, more: { slot?: string; label?: string } = {}): Markup =>
  markup`<svg${attributes({
    slot: more.slot,
    viewBox: '0 0 24 24',
    'aria-hidden': more.label === undefined && 'true',
    role: more.label !== undefined && 'img',
    'aria-label': more.label,
    'data-lee-made': true,
  })}><path d="${icons[name]}"/></svg>`;
