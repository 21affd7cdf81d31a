// @ts-check

/**
 * Tells whoever runs the server that something did not work, and where. Never the message: it may hold what was typed.
 * @param {unknown} error
 */
export function report(error) {
  const { name, code, stack = '' } = /** @type {NodeJS.ErrnoException} */ (error);
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error([`${name}${code ? ` (${code})` : ''}`, ...places].join('\n'));
}
