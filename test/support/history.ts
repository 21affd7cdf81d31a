/** WebKit takes a hundred changes in ten seconds from a tab, whichever pages were in it, and refuses the next until these are over. */
const MOST = 100;

const isLimited = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

const retried = async (change: () => void): Promise<void> => {
  for (;;)
    try {
      change();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
};

const clear = (): void => history.replaceState(null, '');

/** Takes away what an intake noted in the history. */
export const forget = (): Promise<void> => (history.state ? retried(clear) : Promise.resolve());

/** For tests of the history itself: whatever other tests changed in it, there is room for all that these will. */
export async function makeRoom(): Promise<void> {
  if (!isLimited) return;
  try {
    for (let change = 0; change < MOST; change++) clear();
  } catch {
    // All of them are used up, so that the next ones are counted from none.
  }
  await retried(clear);
}
