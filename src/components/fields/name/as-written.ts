/** A name is right as it is written: nothing proposes another one, and it runs in its own direction. */
export const AS_WRITTEN = { dir: 'auto', spellcheck: 'false', autocorrect: 'off' };
