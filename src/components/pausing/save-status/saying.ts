import type { Draft } from '../../../controllers/draft/draft.js';
import { expiryIn } from '../../../controllers/draft/keeper.js';
import { dayOf, timeOf } from '../../../words/time.js';
import type { Spoken } from '../../../words/words.js';
import type { DraftPolicy } from './policies.js';
import type { Act } from './views.js';

/** What there is to know to say how things are. */
export interface Known {
  readonly words: Spoken<'saveStatus'>['saveStatus'];
  readonly policy: DraftPolicy;
  readonly lang: string;
  readonly draft?: Draft;
  /** Whether the person has decided not to open what is kept for now. */
  readonly isApart: boolean;
}

/** The day until which something is kept that is saved now. */
export const lastDayIn = (days: number, lang: string): string => dayOf(expiryIn(days) * 1000, lang);

/** How things are, in one sentence or two. */
export function lineOf({ words, policy, lang, draft, isApart }: Known): string {
  if (policy === 'none' || policy === 'memory' || !draft)
    return words[policy === 'memory' ? 'memory' : 'none'];
  const { news, state, savedAt, until } = draft;
  if (news && news !== 'saved') return words[news];
  if (state === 'found') return words[isApart ? 'apart' : 'found'](dayOf(+until!, lang));
  if (state === 'off') return words.off;
  if (!savedAt || !news) return words.unsaved;
  return words[policy].saved(timeOf(+savedAt, lang), dayOf(+until!, lang));
}

/** What can be done while nothing is asked. */
export function actsOf({ policy, draft, isApart }: Known): readonly Act[] {
  if (!draft || policy === 'memory' || draft.news === 'unable') return [];
  if (draft.state === 'found') return isApart ? ['open', 'erase'] : ['open', 'notNow', 'erase'];
  if (draft.state === 'on') return draft.hasOther() ? ['erase', 'swap'] : ['erase'];
  return policy === 'server' ? ['keep', 'openKept'] : ['keep'];
}
