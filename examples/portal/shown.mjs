// @ts-check

/** How long a confirmation can be seen again in the browser it was sent from. */
export const SHOWN_MS = 60 * 60 * 1000;
