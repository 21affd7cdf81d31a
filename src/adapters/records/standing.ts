import type { ConsentEvent, Kind } from './model.js';

export type Happened = ConsentEvent & { readonly kind: Exclude<Kind, 'imported'> };

/** How a purpose stands: what was answered last, and what ended that, where something did. */
export interface Standing {
  readonly answer?: Happened;
  readonly last: Happened;
}

/** How each purpose stands for a format that holds one answer: without a clock, and without what was said elsewhere. */
export function standingOf(events: readonly ConsentEvent[]): ReadonlyMap<string, Standing> {
  const purposes = new Map<string, Standing>();
  for (const event of events) {
    if (!isHere(event)) continue;
    const stands = purposes.get(event.purpose);
    // Being shown it again takes no answer away, and what was never given does not end.
    if (event.kind === 'asked' && stands && stands.last.kind !== 'asked') continue;
    if (event.kind === 'expired' && stands?.last.kind !== 'given') continue;
    const ends = event.kind === 'withdrawn' || event.kind === 'expired';
    purposes.set(event.purpose, { answer: ends ? stands?.answer : event, last: event });
  }
  return purposes;
}

const isHere = (event: ConsentEvent): event is Happened => event.kind !== 'imported';
