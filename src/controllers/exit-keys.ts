const PRESSES = 3;
const WITHIN = 5000;

let armed = false;
let touched = false;
let times: number[] = [];

/**
 * Leaves on three presses of Shift, with nothing between them, unless a `lee-quick-exit` says `keys="off"`. A keyboard
 * on a screen sends Shift as well, so that after a touch another key with a place on a keyboard has to come first.
 */
export function armKeys(): void {
  if (armed) return;
  armed = true;
  addEventListener('keydown', onKey, true);
  addEventListener('pointerdown', onPointer, true);
}

function onKey(event: KeyboardEvent): void {
  if (!event.isTrusted || event.repeat) return;
  if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) {
    times = [];
    if (event.code) touched = false;
  } else if (!touched) {
    times = [...times, event.timeStamp].slice(-PRESSES);
    if (times.length === PRESSES && event.timeStamp - times[0] <= WITHIN) leave();
  }
}

function onPointer({ pointerType }: PointerEvent): void {
  times = [];
  if (pointerType === 'touch') touched = true;
}

function leave(): void {
  if (document.querySelector('lee-quick-exit[keys="off"]')) return;
  document.querySelector<HTMLAnchorElement>('lee-quick-exit a')?.click();
}
