// @ts-check
import { comfortPanel } from 'leeway-ui/html.js';

/**
 * One line that offers comfort, for a first page. Whoever keeps choices has found it, and is not asked.
 * @param {import('./layout.mjs').Frame} frame
 */
export const offer = ({ agency: { lang }, wishes }) =>
  !Object.keys(wishes?.comfort ?? {}).length && comfortPanel({ offer: true, keep: 'cookie', lang });
