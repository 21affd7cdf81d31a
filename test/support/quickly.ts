/** What comes sooner after a press is the second of a hand that trembles, in milliseconds. */
const GAP = 400;

/** Presses twice, and anew for as long as a busy machine takes so long in between that they are two presses. */
export async function quickly(pressTwice: () => Promise<unknown>): Promise<void> {
  const presses: number[] = [];
  const note = ({ timeStamp }: Event) => presses.push(timeStamp);
  addEventListener('click', note, true);
  do await pressTwice();
  while (presses.at(-1)! - presses.at(-2)! >= GAP);
  removeEventListener('click', note, true);
}

/** Waits until what comes next is a press of its own. */
export const unhurried = (): Promise<void> => new Promise((done) => setTimeout(done, GAP + 20));
