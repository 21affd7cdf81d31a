import type { Page } from 'puppeteer-core';
import { callInPage } from '../../support/in-page.mjs';

/** To be done before a page is opened: looks at all that the browser gives it. */
export const noteNames = (page: Page) => page.evaluateOnNewDocument(callInPage(listen, []));

/** Each property of `window`, of everything that is there by name, and of what such things are made from, with its functions. */
function listen(): void {
  type Names = Map<string, unknown>;
  const note = (names: Names, of: object, path: string): void => {
    for (const key of Reflect.ownKeys(of)) {
      // Frames are no names that a script adds.
      if (of === window && /^\d+$/.test(String(key))) continue;
      names.set(`${path}${String(key)}`, undefined);
      for (const [how, what] of Object.entries(Reflect.getOwnPropertyDescriptor(of, key)!))
        if (typeof what === 'function') names.set(`${path}${String(key)} (${how})`, what);
    }
  };
  const look = (): Names => {
    const names: Names = new Map();
    note(names, window, 'window.');
    for (const name of ['document', 'history', 'navigator', 'customElements'] as const)
      note(names, window[name], `${name}.`);
    for (const [name, { value }] of Object.entries<TypedPropertyDescriptor<unknown>>(
      Object.getOwnPropertyDescriptors(window),
    )) {
      if (!(value instanceof Object) || value === window) continue;
      note(names, value, `${name}.`);
      if (typeof value === 'function' && value.prototype) note(names, value.prototype as object, `${name}#`);
    }
    return names;
  };
  const before = look();
  addEventListener('test-names', ({ detail }: CustomEventInit<string[]>) => {
    for (const [name, what] of look())
      if (!before.has(name)) detail!.push(`${name} is new`);
      else if (before.get(name) !== what) detail!.push(`${name} is another`);
  });
}

/** What has come to these names since, or is not what it was. */
export const changedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const detail: string[] = [];
    dispatchEvent(new CustomEvent('test-names', { detail }));
    return detail;
  });
