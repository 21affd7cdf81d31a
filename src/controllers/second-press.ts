/** A hand that trembles presses twice, and the first press may have put another button under the second. */
const PRESS_GAP = 400;

/** Tells the second of two quick presses, so that it does nothing. What a script does is no press. */
export class SecondPress {
  #last = -Infinity;

  is(event: Event): boolean {
    const isSecond = event.isTrusted && event.timeStamp - this.#last < PRESS_GAP;
    if (!isSecond) this.#last = event.timeStamp;
    return isSecond;
  }
}
