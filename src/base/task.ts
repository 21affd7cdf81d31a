/** Runs after the browser has finished what it is doing: a reset, say, acts only after its event. No delay is meant. */
export const nextTask = (run: () => void): void => void setTimeout(run);
