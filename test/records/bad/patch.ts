/** A change of JSON in one place, as JSON Patch (RFC 6902) writes it. */
export interface Patch {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

/** A copy of a value with one place changed. A place that is not there is a mistake of the patch. */
export function patched(value: unknown, { op, path, value: next }: Patch): unknown {
  const copy = structuredClone(value);
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop();
  if (last === undefined) return next;
  let place = copy as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  const isThere = Object.hasOwn(place, last);
  if (isThere === (op === 'add') && !Array.isArray(place)) throw new Error(`${path} cannot be used to ${op}`);
  if (op === 'remove') delete place[last];
  else place[last] = next;
  return copy;
}
