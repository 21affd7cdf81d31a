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

/** When an element is asked for: treatment, payment and operations; an intermediary receives it; money is raised with it. */
export type Circumstance = 'tpo' | 'intermediary' | 'fundraising';

/** What the law asks for, where, and what it becomes on the page. A duty is what the agency does, and stands on no form. */
export type ReleaseElement = {
  readonly paragraph: string;
  readonly asks: string;
  readonly when?: Circumstance;
} & (
  | { readonly kind: 'answer'; readonly id: AnswerId }
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'duty' }
);

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
  /** When it was last looked at. */
  readonly checked: string;
  /** Where the law stands, to be compared with. */
  readonly sources: readonly string[];
  /** What it was compared with then, and what it was not. */
  readonly compared: string;
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
export const duty = (paragraph: string, asks: string): ReleaseElement => ({ kind: 'duty', paragraph, asks });
