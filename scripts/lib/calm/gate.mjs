/** Lets so many things happen at once, and the others wait for their turn. */
export function gate(width) {
  const waiting = [];
  let free = width;
  return async (work) => {
    if (free) free--;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
