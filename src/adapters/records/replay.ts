import { having } from './json.js';
import type { ConsentEvent, ConsentRecord, Kind, Said } from './model.js';
import { endOf, startOf } from './time.js';

/** How a purpose stands. Only `yes` lets anything be shared: who has not decided is treated as if they had said no. */
export interface PurposeState {
  readonly answer: 'undecided' | 'yes' | 'no';
  /** Since when it stands so. */
  readonly since?: string;
  /** Until when a yes holds. */
  readonly until?: string;
  /** What ended a yes, where one ended. An end date that came leaves it undecided: nobody said no. */
  readonly ended?: 'withdrawn' | 'expired';
  /** Which event made it so, by its place in the record. */
  readonly event?: number;
  /** What another record said last. It is shown, and it does not count. */
  readonly elsewhere?: Said;
}

/** Something about the record that whoever looks at it has to know. */
export interface Note {
  readonly event: number;
  readonly says: string;
}

export interface Replayed {
  /** The purposes in the order in which they were first heard of. */
  readonly purposes: ReadonlyMap<string, PurposeState>;
  readonly notes: readonly Note[];
}

/** How a purpose stands that was never heard of. */
export const UNDECIDED: PurposeState = { answer: 'undecided' };

/**
 * How every purpose stands at a moment, from all that happened. The order of arrival counts and not the clock, which can be
 * wrong. Nothing but a `given` in the person's own record makes a yes.
 */
export function replay({ events, origin }: ConsentRecord, now: Date): Replayed {
  if (Number.isNaN(now.getTime()))
    throw new RangeError('replay needs to know what time it is. Pass a Date that is one.');
  const purposes = new Map<string, PurposeState>();
  const notes: Note[] = [];
  let latest = -Infinity;
  for (const [index, event] of events.entries()) {
    const time = event.time === undefined ? undefined : startOf(event.time);
    if (time !== undefined && time < latest) notes.push({ event: index, says: EARLIER });
    if (time !== undefined && time > now.getTime()) notes.push({ event: index, says: AHEAD });
    latest = Math.max(latest, time ?? latest);
    const before = purposes.get(event.purpose) ?? UNDECIDED;
    purposes.set(event.purpose, after(before, origin ? asSaid(event, origin.format, '') : event, index));
  }
  for (const [purpose, state] of purposes) {
    const until = state.until === undefined ? undefined : endOf(state.until);
    if (state.answer === 'yes' && until !== undefined && until <= now.getTime())
      purposes.set(purpose, over(state, state.until, 'expired', state.event));
  }
  return { purposes, notes };
}

const EARLIER = 'This came after an event with a later time. The order of arrival counts.';
const AHEAD = 'This is later than now. A clock was wrong, here or there.';

/** Another record's event as what it says, which is all that it can be here. */
export const asSaid = (event: ConsentEvent, format: Said['format'], record: string): ConsentEvent =>
  event.kind === 'imported'
    ? event
    : {
        kind: 'imported',
        purpose: event.purpose,
        said: having({ kind: event.kind, time: event.time, format, record }),
      };

function after(before: PurposeState, event: ConsentEvent, index: number): PurposeState {
  const { time: since, until, said } = event;
  const { elsewhere } = before;
  const now = (answer: PurposeState['answer']): PurposeState =>
    trimmed({ answer, since, event: index, elsewhere });
  switch (event.kind) {
    case 'given':
      return event.by?.is === 'agency' ? before : trimmed({ ...now('yes'), until });
    case 'refused':
      return now('no');
    case 'undecided':
      return now('undecided');
    case 'withdrawn':
      return { ...now('no'), ended: 'withdrawn' };
    case 'expired':
      return before.answer === 'yes' ? over(before, since, 'expired', index) : before;
    case 'asked':
      return before.event === undefined ? now('undecided') : before;
    case 'imported':
      return said && ends(said, before)
        ? { ...over(before, said.time ?? since, 'withdrawn', index), answer: 'no', elsewhere: said }
        : trimmed({ ...before, elsewhere: said ?? elsewhere });
  }
}

/** A no that was said elsewhere ends a yes, unless it is surely older: it can only protect. */
function ends({ kind, time }: Said, { answer, since }: PurposeState): boolean {
  if (answer !== 'yes' || !SAYS_NO.includes(kind)) return false;
  const said = time === undefined ? undefined : endOf(time);
  const given = since === undefined ? undefined : startOf(since);
  return said === undefined || given === undefined || said >= given;
}

const SAYS_NO: readonly Kind[] = ['refused', 'withdrawn'];

const over = (
  { elsewhere }: PurposeState,
  since: string | undefined,
  ended: 'withdrawn' | 'expired',
  event: number | undefined,
): PurposeState => trimmed({ answer: 'undecided', since, ended, event, elsewhere });

/** Without what is undefined, so that two states which are the same look the same. */
const trimmed = (state: PurposeState): PurposeState =>
  Object.fromEntries(
    Object.entries(state).filter(([, value]) => value !== undefined),
  ) as unknown as PurposeState;
