/** What someone answers or signs. */
export type AnswerId =
  | 'person'
  | 'discloser'
  | 'recipient'
  | 'information'
  | 'purpose'
  | 'expiry'
  | 'signer'
  | 'signature'
  | 'other'
  | 'authority'
  | 'harm'
  | 'date';

/** What has to be said on the page. */
export type StatementId =
  | 'not-required'
  | 'risks'
  | 'other-ways'
  | 'revocation'
  | 'redisclosure'
  | 'redisclosure-tpo'
  | 'refusal'
  | 'copy'
  | 'intermediary'
  | 'fundraising';

/**
 * When an element is asked for: treatment, payment and operations; an intermediary receives it; money is raised with it; it is
 * about notes of talks that are kept apart; it is for use in proceedings.
 */
export type Circumstance =
  'tpo' | 'intermediary' | 'fundraising' | 'psychotherapy-notes' | 'counseling-notes' | 'proceedings';

/** What has to be one thing, where a release stands alone: what is shared, or what it is for. */
export type AloneId = 'information' | 'purpose';

/**
 * What the law asks for, where, and what it becomes on the page. What stands alone is on a page of its own. A duty is what the
 * agency does, and stands on no form. Several paragraphs have a semicolon between them.
 */
export type ReleaseElement = {
  readonly paragraph: string;
  readonly asks: string;
  readonly when?: Circumstance;
} & (
  | { readonly kind: 'answer'; readonly id: AnswerId }
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'alone'; readonly id: AloneId; readonly when: Circumstance }
  | { readonly kind: 'duty' }
);

/** A text that a profile was made from, and whether whoever made it had it before them. */
export interface ReleaseText {
  /** With what the paragraphs that are cited from it begin, such as `45 CFR 164.508`. */
  readonly of: string;
  /** Where the text that counts stands. */
  readonly at: string;
  /** In which copy it was read, as it stood when; nothing where it was not. */
  readonly read?: string;
  /** When it was read, or last looked for. */
  readonly checked: string;
}

/** Who can sign. With `parent` the person signs too. */
export type SignerId = 'self' | 'parent' | 'guardian' | 'representative';

/** Who can sign, where the law says so, and under which condition. */
export interface Signer {
  readonly who: SignerId;
  readonly paragraph: string;
  readonly asks: string;
}

export interface ReleaseProfile {
  readonly law: string;
  /** What it was compared with, and what it was not. */
  readonly texts: readonly ReleaseText[];
  readonly recipient: 'one' | 'one-or-class';
  /** What its end may be: a day alone, or also an event such as the end of treatment. */
  readonly end: 'day' | 'day-or-event';
  readonly signers: readonly Signer[];
  readonly elements: readonly ReleaseElement[];
}

export const answer = (
  id: AnswerId,
  paragraph: string,
  asks: string,
  when?: Circumstance,
): ReleaseElement => ({
  kind: 'answer',
  id,
  paragraph,
  asks,
  when,
});
export const statement = (
  id: StatementId,
  paragraph: string,
  asks: string,
  when?: Circumstance,
): ReleaseElement => ({
  kind: 'statement',
  id,
  paragraph,
  asks,
  when,
});
export const signs = (who: SignerId, paragraph: string, asks: string): Signer => ({ who, paragraph, asks });
/** On a page of its own: nothing else is shared with it, and it is for nothing else. */
export const alone = (id: AloneId, paragraph: string, asks: string, when: Circumstance): ReleaseElement => ({
  kind: 'alone',
  id,
  paragraph,
  asks,
  when,
});
export const duty = (paragraph: string, asks: string): ReleaseElement => ({ kind: 'duty', paragraph, asks });

/** The texts that a paragraph is cited from. What is a rule of our own has none. */
export const textsOf = ({ texts }: ReleaseProfile, paragraph: string): ReleaseText[] =>
  paragraph.split('; ').flatMap((one) => texts.find(({ of }) => one.startsWith(of)) ?? []);

/** Whether a release is used for what an element is asked for. */
export const isAsked = ({ when }: ReleaseElement, circumstances: readonly Circumstance[]): boolean =>
  when === undefined || circumstances.includes(when);
