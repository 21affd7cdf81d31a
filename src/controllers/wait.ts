/** A device that sleeps does not count, and no browser counts to more than 24.8 days: nobody waits longer than this at once. */
const AT_ONCE = 30_000;

/**
 * Runs once nothing is left, and looks again what is left by then. Gives what takes it back.
 *
 * @param left - how many milliseconds are left, by a clock of the caller's
 */
export function wait(left: () => number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => (timer = setTimeout(look, Math.min(Math.max(left(), 0), AT_ONCE)));
  const look = () => (left() > 0 ? next() : run());
  next();
  return () => clearTimeout(timer);
}
