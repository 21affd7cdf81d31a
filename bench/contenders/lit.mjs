import { plain } from './vanilla.mjs';

/** The same elements as `vanilla.mjs` has, written with Lit and nothing else. */
export default { key: 'lit', name: 'Minimal Lit', packages: ['lit'], ...plain('lit.js') };
