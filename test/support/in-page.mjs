/**
 * A call of a function as an expression for the page. Tests that go through tsx name their inner functions with a helper,
 * `__name`, which a page does not have: https://esbuild.github.io/api/#keep-names
 */
export const callInPage = (fn, args) => `((__name) => (${fn}))((fn) => fn)(...${JSON.stringify(args)})`;
