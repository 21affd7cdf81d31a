// @ts-check
import { layout } from './layout.mjs';

/**
 * An agency's first page: who is here, what they can do, and ways to begin.
 * @param {{ agency: import('../agencies/agency.mjs').Agency, exit: string }} page
 */
export const home = (page) => layout({ ...page, ...page.agency.home(page) });
