// @ts-check
import { layout } from './layout.mjs';

/**
 * An agency's first page: who is here, what they can do, and ways to begin.
 * @param {import('./layout.mjs').Frame} frame
 */
export const home = (frame) => layout({ ...frame, ...frame.agency.home(frame) });
