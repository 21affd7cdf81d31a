/** Another part of an intake shows. Holds two numbers and no answers. */
export class LeeStepChangeEvent extends Event {
  /** The part that showed before, counted from 1. */
  readonly from: number;

  /** The part that shows now. */
  readonly to: number;

  constructor(from: number, to: number) {
    super('lee-step-change', { bubbles: true });
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lee-step-change': LeeStepChangeEvent;
  }
}
