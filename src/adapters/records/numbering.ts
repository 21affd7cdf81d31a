/** Purposes that another record calls by one name are several all the same: from the second on they are numbered. */
export function numbering(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name} #${count}` : name;
  };
}

/** The name as the other record has it. */
export const unnumbered = (name: string): string => name.replace(/ #\d+$/, '');
