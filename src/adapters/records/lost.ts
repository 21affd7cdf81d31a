import { isList, isObject, pointer, type Json } from './json.js';
import { compare, noPlace, type Loss } from './loss.js';
import type { ConsentEvent, ConsentRecord } from './model.js';

/**
 * What a record loses in another format. Nobody claims it: what was written is read again, and what does not come back is lost.
 */
export function lostFrom(record: ConsentRecord, back: ConsentRecord, target: string): Loss[] {
  const { events, origin, ...header } = record;
  const { events: backEvents, origin: backOrigin, ...backHeader } = back;
  const losses = differing(header, backHeader, '', target);
  if (origin && origin.format !== backOrigin?.format)
    for (const path of Object.keys(origin.rest))
      losses.push({ kind: 'left', path: pointer('/origin/rest', path), says: noPlace(target) });
  const places = placesOf(events, backEvents);
  events.forEach((event, index) => {
    const at = pointer('/events', index);
    const place = places[index];
    if (place === undefined) losses.push({ kind: 'left', path: at, says: noPlace(target) });
    else losses.push(...differing(event, backEvents[place], at, target));
  });
  const placed = new Set(places);
  for (const [place, { kind, purpose }] of backEvents.entries())
    if (!placed.has(place))
      losses.push({ kind: 'added', path: '/events', says: `${target} says "${kind}" of "${purpose}".` });
  const kept = places.filter((place) => place !== undefined);
  if (kept.some((place, index) => place < (kept[index - 1] ?? 0)))
    losses.push({
      kind: 'changed',
      path: '/events',
      says: `${target} keeps no order of arrival between purposes.`,
    });
  return losses;
}

function differing(given: object, made: object, at: string, target: string): Loss[] {
  const { missing, losses } = compare(given as Json, made as Json, target);
  const left = [...missing].filter(([, value]) => !isNothing(value));
  return [...losses, ...left.map(([path]): Loss => ({ kind: 'left', path, says: noPlace(target) }))].map(
    (loss) => ({ ...loss, path: at + loss.path }),
  );
}

const isNothing = (value: Json): boolean =>
  (isList(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);

/** Where each event came back: the one of the same time before another of its kind, and of those the last before the first. */
function placesOf(events: readonly ConsentEvent[], back: readonly ConsentEvent[]): (number | undefined)[] {
  const free = new Set(back.keys());
  const places: (number | undefined)[] = events.map(() => undefined);
  for (const keyOf of [exactly, roughly]) {
    const found = new Map<string, number[]>();
    for (const place of free) {
      const key = keyOf(back[place]);
      const others = found.get(key);
      if (others) others.push(place);
      else found.set(key, [place]);
    }
    for (let index = events.length - 1; index >= 0; index -= 1) {
      if (places[index] !== undefined) continue;
      const place = found.get(keyOf(events[index]))?.pop();
      if (place === undefined) continue;
      places[index] = place;
      free.delete(place);
    }
  }
  return places;
}

const roughly = ({ kind, purpose }: ConsentEvent): string => JSON.stringify([kind, purpose]);
const exactly = ({ kind, purpose, time }: ConsentEvent): string => JSON.stringify([kind, purpose, time]);
