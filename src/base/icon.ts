import { icons, type IconName } from './icons.js';
import { MADE, isMade } from './made.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes a drawing that says nothing by itself: what it means stands beside it in words. */
export function makeIcon(): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', 'aria-hidden': 'true', [MADE]: '' }))
    icon.setAttribute(name, value);
  icon.append(document.createElementNS(SVG, 'path'));
  return icon;
}

/** Gives a drawing of ours its shape. An author's own stays. */
export function drawIcon(icon: Element, name: IconName): void {
  const path = isMade(icon) && icon.querySelector('path');
  if (path && path.getAttribute('d') !== icons[name]) path.setAttribute('d', icons[name]);
}
