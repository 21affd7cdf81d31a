import type { Json } from './json.js';

/** The very words that someone had before them when they answered, as they were shown. They are text, and never markup. */
export interface Words {
  /** What it is about, such as "My notes from our talks". */
  readonly what: string;
  /** Who gets it. */
  readonly who: string;
  readonly why: string;
  /** Until when, in words. */
  readonly until: string;
  /** What happens where someone says no. */
  readonly ifNot: string;
  /** The language of the words, such as `en` (BCP 47). */
  readonly language: string;
  /** Which version of the words it was. */
  readonly version: string;
}

/** Who may answer for a person. Never the one who caused the harm: a portal has to see to that. */
export const REPRESENTATIVES = [
  'parent',
  'guardian',
  'power-of-attorney',
  'court-appointed',
  'representative',
] as const;

/** Who acted. An agency can end a consent; it can never give one. */
export type Actor =
  | { readonly is: 'self' }
  | { readonly is: 'agency' }
  | {
      readonly is: 'representative';
      readonly kind: (typeof REPRESENTATIVES)[number];
      readonly name?: string;
      /** Where another system knows them by an address of its own. */
      readonly iri?: string;
    };

/** How a yes was expressed. `none` is for what is said and not asked, such as what the law requires. */
export type Expression = 'explicit' | 'expressed' | 'implied' | 'none';

/**
 * What can happen to a purpose. `asked`: it was shown, and a standing answer stays. `undecided`: the person cleared their
 * answer. `expired`: its end came. `imported`: another record says something, which is kept beside what was said here.
 */
export const KINDS = ['asked', 'undecided', 'given', 'refused', 'withdrawn', 'expired', 'imported'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that happened, in the order of arrival. Fields may be missing only where the event came from elsewhere. */
export interface ConsentEvent {
  readonly kind: Kind;
  /** The purpose's id: one purpose, one answer. */
  readonly purpose: string;
  /** When, as an ISO 8601 instant; from elsewhere it can be less exact. */
  readonly time?: string;
  readonly by?: Actor;
  readonly words?: Partial<Words>;
  /** Until when a yes holds: an instant, or a last day, which ends at midnight UTC. */
  readonly until?: string;
  /** Who gets it, by name, one each. */
  readonly recipients?: readonly string[];
  /** The kinds of personal data (PII categories). */
  readonly information?: readonly string[];
  readonly expression?: Expression;
  readonly service?: string;
  /** What the other record says, where this came from one. */
  readonly said?: Said;
}

/** What another record says of a purpose. It is kept, and it never counts as a yes. */
export interface Said {
  readonly kind: Exclude<Kind, 'imported'>;
  readonly time?: string;
  /** The format and the id of the record that says it. */
  readonly format: Format;
  readonly record: string;
}

export type Format = 'iso-27560' | 'kantara' | 'fhir-consent';

/** The person whose record it is (PII principal, data subject, patient). */
export interface Subject {
  readonly id?: string;
  readonly iri?: string;
  readonly name?: string;
}

/** Who is answerable for what is shared (PII controller, data controller). */
export interface Controller {
  readonly id?: string;
  readonly iri?: string;
  readonly name?: string;
  readonly contact?: string;
  /** A postal address, in the fields of schema.org: `streetAddress`, `addressLocality`, `addressCountry` … */
  readonly address?: Readonly<Record<string, string>>;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

/** One person's history with one agency: what was asked and said, in the order in which it arrived. It only grows. */
export interface ConsentRecord {
  readonly version: 1;
  readonly id: string;
  readonly iri?: string;
  readonly subject?: Subject;
  readonly controllers: readonly Controller[];
  readonly jurisdiction?: string;
  /** How answers are collected, such as "Form on our site". */
  readonly collectionMethod?: string;
  /** Where the privacy notice is. */
  readonly policy?: string;
  /** Where a yes is given and taken back, which is one place. */
  readonly control?: string;
  /** The categories that are sensitive. */
  readonly sensitive?: readonly string[];
  readonly storage?: Keeping;
  /** The copy that the person gets, where this is one. */
  readonly receipt?: Receipt;
  readonly events: readonly ConsentEvent[];
  /** Where it was read from. A record with an origin says what was said elsewhere: nothing in it counts here. */
  readonly origin?: Origin;
}

/** Where what is shared is kept, and for how long (an ISO 8601 duration, or words). */
export interface Keeping {
  readonly locations?: readonly string[];
  readonly retention?: string;
}

export interface Receipt {
  readonly id: string;
  readonly iri?: string;
  readonly created?: string;
}

export interface Origin {
  readonly format: Format;
  /** What this model has no field for, by its JSON pointer. It goes back to its place in the same format. */
  readonly rest: Readonly<Record<string, Json>>;
}
