/** How many letters must be added, left out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = above[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(changed, above[j] + 1, row[j - 1] + 1);
    }
  }
  return row.at(-1)!;
}

/** The known name that someone most likely meant, if any is close. */
export function nearestName(given: string, known: readonly string[]): string | undefined {
  // So long a name is no slip of the hand.
  if (given.length > 40) return undefined;
  const plain = given.toLowerCase();
  const [best] = known
    .map((name) => {
      const last = name.split('.').at(-1)!;
      return { name, far: Math.min(distance(plain, name), last === plain ? 0 : Infinity) };
    })
    .sort((one, other) => one.far - other.far);
  return best && best.far <= Math.ceil(given.length / 4) ? best.name : undefined;
}
