const most = 5_000;

/** A function that remembers what it found. It forgets all of it before that grows large: many themes are built in one process. */
export function memo<Value>(find: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const value = find(text);
    found.set(text, value);
    return value;
  };
}
