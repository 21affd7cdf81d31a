import { insist } from './check.js';
import { asJson } from './json.js';
import type { Actor, ConsentEvent, ConsentRecord, Words } from './model.js';
import { ownEvent } from './own.js';
import { RecordError } from './problem.js';
import { asSaid, replay } from './replay.js';

interface Happening extends Omit<ConsentEvent, 'time' | 'words' | 'said' | 'kind'> {
  /** When, as an ISO 8601 instant. */
  readonly time: string;
}

/** Something that happened here, with all that has to be known of it. */
export type NewEvent =
  | (Happening & { readonly kind: 'asked'; readonly words: Words })
  | (Happening & { readonly kind: 'given' | 'refused'; readonly words: Words; readonly by: Actor })
  | (Happening & { readonly kind: 'withdrawn'; readonly by: Actor; readonly words?: Words })
  | (Happening & { readonly kind: 'undecided' | 'expired'; readonly words?: Words });

/** A record to begin with: nothing was asked yet. */
export const newRecord = (header: Omit<ConsentRecord, 'version' | 'events' | 'origin'>): ConsentRecord => ({
  version: 1,
  ...header,
  events: [],
});

/** A record with one thing more that happened. The one before stays as it was. */
export function append(record: ConsentRecord, event: NewEvent): ConsentRecord {
  own(record);
  insist(ownEvent, asJson(event));
  return { ...record, events: [...record.events, event] };
}

/** Notes in the record what has come to its end, so that no clock that goes back brings it to life again. */
export function expire(record: ConsentRecord, now: Date): ConsentRecord {
  own(record);
  const over = [...replay(record, now).purposes].filter(
    ([, { ended, event }]) => ended === 'expired' && record.events[event!].kind === 'given',
  );
  const events = over.map(([purpose]): ConsentEvent => ({
    kind: 'expired',
    purpose,
    time: now.toISOString(),
  }));
  return events.length ? { ...record, events: [...record.events, ...events] } : record;
}

/**
 * Brings in what another record says last of each purpose. It is kept beside what was said here. A yes from elsewhere never counts:
 * only what the person says here does.
 */
export function bring(record: ConsentRecord, other: ConsentRecord, now: Date): ConsentRecord {
  own(record);
  if (!other.origin)
    throw new RecordError([
      { path: '', says: 'This record is from here. Bring in one that was read from elsewhere.' },
    ]);
  const last = new Map(other.events.map((event) => [event.purpose, event]));
  const time = now.toISOString();
  const events = [...last.values()].map((event): ConsentEvent => ({
    ...asSaid(event, other.origin!.format, other.id),
    time,
  }));
  return { ...record, events: [...record.events, ...events] };
}

function own({ origin }: ConsentRecord): void {
  if (origin)
    throw new RecordError([
      {
        path: '/origin',
        says: 'This record is from elsewhere and stays as it is. Bring it into the person’s own.',
      },
    ]);
}
