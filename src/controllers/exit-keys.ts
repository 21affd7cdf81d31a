import { warn } from '../base/warn.js';

/** Shift is in reach of either hand on every keyboard, and types nothing. */
export const DEFAULT_KEYS = 'Shift Shift Shift';
const WITHIN = 5000;
const MODIFIERS = ['Alt', 'Control', 'Meta', 'Shift'];

let armed = false;
let touched = false;
let pressed: { key: string; at: number }[] = [];

/**
 * Leaves on three presses of Shift within five seconds, with nothing between them, or on the keys that `lee-quick-exit`
 * names; never where it says `keys="off"`. A keyboard on a screen sends Shift as well, so that after a touch another key
 * with a place on a keyboard has to come first.
 */
export function armKeys(): void {
  if (armed) return;
  armed = true;
  addEventListener('keydown', onKey, true);
  addEventListener('pointerdown', onPointer, true);
}

/**
 * The keys that leave, in their order. One key alone is pressed by accident, keys that write are pressed in answers, and
 * Escape belongs to dialogs and screen readers. None where the page turned them off.
 */
export function keysThatLeave(): readonly string[] {
  const named = document.querySelector('lee-quick-exit[keys]')?.getAttribute('keys') ?? DEFAULT_KEYS;
  if (named === 'off') return [];
  const keys = named.split(' ').filter(Boolean);
  if (keys.length > 1 && keys.every((key) => key.length > 1 && key !== 'Escape')) return keys;
  warn(
    '<lee-quick-exit keys> is "off", or two or more keys that write nothing, such as "Shift Shift Shift".',
  );
  return DEFAULT_KEYS.split(' ');
}

function onKey(event: KeyboardEvent): void {
  if (!event.isTrusted || event.repeat) return;
  const { key, code, timeStamp: at } = event;
  const keys = key.length > 1 ? keysThatLeave() : [];
  const isCombined = [event.ctrlKey && 'Control', event.altKey && 'Alt', event.metaKey && 'Meta'].some(
    (modifier) => modifier && modifier !== key,
  );
  if (isCombined || !keys.includes(key)) {
    pressed = [];
    if (code) touched = false;
  } else if (!touched || !MODIFIERS.includes(key)) {
    pressed = [...pressed, { key, at }].slice(-keys.length);
    const isWhole = keys.every((one, place) => pressed[place]?.key === one);
    if (isWhole && at - pressed[0].at <= WITHIN) leave();
  }
}

function onPointer({ pointerType }: PointerEvent): void {
  pressed = [];
  if (pointerType === 'touch') touched = true;
}

const leave = (): void => document.querySelector<HTMLAnchorElement>('lee-quick-exit a')?.click();
