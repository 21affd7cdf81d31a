const said = new Set<string>();

/** Whether someone is building this page: it runs on a local address, or `<html>` carries `data-lee-develop`. */
export const developing = (): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname) ||
  document.documentElement.hasAttribute('data-lee-develop');

/** Tells a portal's developer, once, what to change. Says nothing on a public page, and never what someone wrote. */
export function warn(message: string): void {
  if (said.has(message) || !developing()) return;
  said.add(message);
  console.warn(`Leeway: ${message}`);
}
