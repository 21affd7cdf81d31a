/** The version of this copy of Leeway, as in its package.json. */
export const version = '0.1.0';
