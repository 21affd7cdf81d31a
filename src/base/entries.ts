/** What a form sent: a `FormData`, `URLSearchParams`, or `Object.entries()` of a body that a server has read. */
export type Entries = Iterable<readonly [name: string, value: unknown]>;

/** Every text that was sent under a name, without the spaces around it. Empty ones and files are left out. */
export function textsIn(entries: Entries, name: string): string[] {
  const texts: string[] = [];
  for (const [one, value] of entries) {
    if (one !== name) continue;
    for (const text of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof text === 'string' && text.trim()) texts.push(text.trim());
  }
  return texts;
}

/** The first text that was sent under a name; empty where there is none. */
export const textIn = (entries: Entries, name: string): string => textsIn(entries, name)[0] ?? '';

/** Whether the person chose not to answer, whatever else was sent. */
export const isDeclined = (entries: Entries, name: string): boolean =>
  textIn(entries, `${name}.declined`) !== '';
