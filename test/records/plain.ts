/** A JSON-LD value with one value in the place of a list of one, which is the same there. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === '@context' ? member : plain(member)]),
  );
}

/** Every single value in JSON, by its pointer. */
export function leaves(value: unknown, at = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, member]) =>
    leaves(member, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** Where two values differ, by the pointers of single values. */
export function differences(one: unknown, other: unknown): string[] {
  const [first, second] = [new Map(leaves(one)), new Map(leaves(other))];
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
}
