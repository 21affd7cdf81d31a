/**
 * Whether what a `when` asks for is so. It names answers by the names they are sent under: `reach` is answered at all,
 * `reach=text` has that value, `reach=text|call` one of them, `reach!=text` none of them. Several, with spaces between,
 * have to be so together. Needs no page, so that a server can ask the same.
 *
 * @param valuesOf - the values that were given under a name
 */
export const whenHolds = (when: string, valuesOf: (name: string) => readonly string[]): boolean =>
  when
    .split(/\s+/)
    .filter(Boolean)
    .every((one) => {
      const [, name, not, wanted] = /^([^!=]*)(?:(!?)=(.*))?$/.exec(one) ?? [];
      const values = valuesOf(name ?? one);
      if (wanted === undefined) return values.length > 0;
      return wanted.split('|').some((value) => values.includes(value)) !== (not === '!');
    });
