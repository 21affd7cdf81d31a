import { isDeclined, textIn, textsIn, type Entries } from '../../../base/entries.js';
import type { Words } from '../../../words/words.js';

/** A channel that the person said is safe, and how. What they did not allow is not allowed. */
export interface OpenChannel {
  readonly channel: string;
  readonly use: true;
  /** The number or address; empty where the agency has it from elsewhere. */
  readonly to: string;
  /** The times that are safe, in the page's words; any time where there is none. */
  readonly times: readonly string[];
  /** Whether a message may be left. Nothing for what is a message itself, such as an email. */
  readonly leaveMessage?: boolean;
  /** What may be said of who is calling; `null` where nothing may be said. */
  readonly sayYouAre: string | null;
  /** Who else uses it, in the person's words; empty where they named nobody. */
  readonly alsoUsedBy: string;
}

/** A channel that must not be used. */
export interface ClosedChannel {
  readonly channel: string;
  readonly use: false;
  /** Whether the person said no, was not sure, or did not say. */
  readonly because: 'no' | 'unsure' | 'unanswered';
}

/** How a person may be reached. Every channel that is asked about is in it, so that what must not be used is said too. */
export interface ContactRules {
  /** Whether there is any way at all. */
  readonly contact: boolean;
  /** Whether the person read the sentence that sums it up, and said that it is right. */
  readonly confirmed: boolean;
  readonly codeWord: string | null;
  readonly channels: readonly (OpenChannel | ClosedChannel)[];
}

/** What is asked of a channel once it is safe, as it ends the name. */
export const DETAILS = ['to', 'message', 'when', 'say', 'shared'] as const;

/** What a browser may fill in as the number or address of a channel. */
export const FILLED_IN: Readonly<Record<string, string>> = {
  text: 'tel',
  call: 'tel',
  email: 'email',
  post: 'street-address',
};

/** Channels in which everything is a message. */
export const isWritten = (channel: string): boolean => channel === 'email' || channel === 'post';

/**
 * Reads how a person may be reached from what a `lee-safe-contact` posted, with JavaScript or without. Nothing is safe
 * unless it was said to be.
 *
 * @param channels - those that the page asks about; where nothing is said, those that were answered
 */
export function contactRules(posted: Entries, name: string, channels?: readonly string[]): ContactRules {
  const entries = [...posted];
  const said = (ending: string) => textIn(entries, `${name}.${ending}`);
  const nowhere = isDeclined(entries, name) || said('none') !== '';
  const read = (channel: string): OpenChannel | ClosedChannel => {
    const safe = said(`${channel}.safe`);
    if (nowhere || safe !== 'yes') return closed(channel, nowhere ? 'no' : safe);
    const message = isWritten(channel) ? {} : { leaveMessage: said(`${channel}.message`) === 'yes' };
    return {
      channel,
      use: true,
      to: said(`${channel}.to`),
      times: textsIn(entries, `${name}.${channel}.when`),
      ...message,
      sayYouAre: said(`${channel}.say`) || null,
      alsoUsedBy: said(`${channel}.shared`),
    };
  };
  const all = (channels ?? channelsIn(entries, name)).map(read);
  return {
    contact: all.some(({ use }) => use),
    confirmed: said('confirmed') === 'yes',
    codeWord: said('word') || null,
    channels: all,
  };
}

const closed = (channel: string, safe: string): ClosedChannel => ({
  channel,
  use: false,
  because: safe === 'no' || safe === 'unsure' ? safe : 'unanswered',
});

function channelsIn(entries: Entries, name: string): string[] {
  const channels = new Set<string>();
  for (const [one] of entries)
    if (one.startsWith(`${name}.`) && one.endsWith('.safe'))
      channels.add(one.slice(name.length + 1, -'.safe'.length));
  return [...channels].filter(Boolean);
}

/** The rules as one instruction to the agency, which the person confirms. `labels` names channels that are not ours. */
export function sumUp(
  { contact, codeWord, channels }: ContactRules,
  words: Words['safeContact'],
  labels: Readonly<Record<string, string>> = {},
): string {
  if (!contact) return words.sum.none;
  const nameOf = (channel: string) => own(labels, channel) ?? own(words.channels, channel) ?? channel;
  const open = channels.filter((one) => one.use);
  const shut = channels.filter((one) => !one.use).map(({ channel }) => nameOf(channel));
  return [
    ...open.flatMap((one) => instructions(one, nameOf(one.channel), words.sum)),
    codeWord && words.sum.word(codeWord),
    shut.length && words.sum.not(shut.join(', ')),
  ]
    .filter(Boolean)
    .join(' ');
}

function instructions(one: OpenChannel, name: string, sum: Words['safeContact']['sum']): string[] {
  const { channel, to, times, leaveMessage, sayYouAre, alsoUsedBy } = one;
  const when = times.join(', ');
  const isOurs = channel === 'text' || channel === 'call' || channel === 'email' || channel === 'post';
  const said = [isOurs ? sum[channel](to, when) : sum.other(name, to, when)];
  said.push(sayYouAre ? sum.say(sayYouAre) : sum.sayNothing);
  if (leaveMessage !== undefined) said.push(leaveMessage ? sum.message : sum.noMessage);
  if (alsoUsedBy) said.push(sum.shared(alsoUsedBy));
  return said;
}

const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
