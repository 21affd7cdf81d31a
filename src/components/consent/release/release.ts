import { property } from '@lit/reactive-element/decorators/property.js';
import type { LeeField } from '../../../base/lee-field.js';
import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';
import { showLooks, type Look } from '../../../controllers/look.js';
import { field, intake, release } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';
import { releaseLacks, type ReleaseLack } from './lacks.js';
import type { Circumstance } from './profile.js';
import { profiles, type ProfileId } from './profiles.js';

const FIELDS = 'lee-text-field, lee-choice';

/**
 * A release of information: what is shared with one recipient, what for, until when, and what to know before signing. Signing
 * and not signing are two equal presses. It is not signed while something is missing that a law asks for, which is said
 * with a way to it; saying no always goes through.
 *
 * @tag lee-release
 * @slot - a `<form method="post">` with the terms, the questions, and a pair of buttons that send `no` and `yes`
 * @slot summary - what is missing, once someone wants to sign; empty until then
 * @slot statements - a `<ul>` with what the laws want said
 * @slot control - the `<input>` of a question that is answered in words
 */
export class LeeRelease extends LeeElement {
  /** The laws that it is written under: `vawa`, `hipaa`, `part2`, `gdpr`, with spaces between. */
  @property() profiles = '';

  /**
   * What it is used for, where a law asks for more then: `tpo`, `intermediary`, `fundraising`; and what stands alone:
   * `psychotherapy-notes`, `counseling-notes`, `proceedings`.
   */
  @property() circumstances = '';

  /** With what the names of its answers begin. */
  @property() name = 'release';

  constructor() {
    super();
    this.addEventListener('submit', this.#onSubmit, true);
    this.addEventListener('change', this.#onChange);
  }

  protected get words(): Spoken<'release' | 'field' | 'intake'> {
    return wordsFor(this, { release, field, intake });
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  /** What is missing for someone to sign it now, by the laws it is written under. */
  get lacks(): readonly ReleaseLack[] {
    const form = this.#form;
    if (!form) return [];
    return releaseLacks(new FormData(form), {
      profiles: this.#named,
      circumstances: this.circumstances.split(/\s+/).filter(Boolean) as Circumstance[],
      name: this.name,
    });
  }

  get #named(): ProfileId[] {
    return this.profiles.split(/\s+/).filter((one): one is ProfileId => Object.hasOwn(profiles, one));
  }

  protected override firstUpdated(): void {
    if (!this.#named.length)
      warn('<lee-release> names no law that is known. Write profiles, such as profiles="vawa".');
    for (const { kind, element, profile, paragraph } of this.lacks)
      if (kind === 'statement')
        warn(
          `<lee-release> does not say "${element}", which ${paragraph} asks for (${profile}). It cannot be signed.`,
        );
      else if (kind === 'alone')
        warn(
          `<lee-release> is for more than what stands alone (${paragraph}, ${profile}). It cannot be signed: write one for each.`,
        );
  }

  /** Whoever says no has nothing to add. */
  #onSubmit = (event: SubmitEvent): void => {
    const { submitter } = event;
    if (submitter instanceof HTMLButtonElement && submitter.value === 'no') return;
    const { lacks } = this;
    this.#say(lacks);
    const place = this.querySelector<HTMLElement>('[slot=summary]');
    if (!lacks.length) return place?.replaceChildren();
    event.preventDefault();
    event.stopPropagation();
    if (place) showLooks(place, this.#looks(lacks), this.words.intake);
  };

  /** What was said of an answer is not so any more. */
  #onChange = ({ target }: Event): void => {
    const part = target instanceof Element && target.closest<LeeField>(FIELDS);
    if (part) part.error = '';
  };

  #say(lacks: readonly ReleaseLack[]): void {
    for (const part of this.querySelectorAll<LeeField>(FIELDS)) {
      const [control] = part.controls ?? [];
      const lack = lacks.find(({ element }) => control?.name === `${this.name}.${element}`);
      part.error = lack ? this.#wordsFor(lack) : '';
    }
  }

  #wordsFor({ kind, element }: ReleaseLack): string {
    const { lacks, page } = this.words.release;
    return kind === 'statement' ? page : lacks[kind === 'alone' ? 'alone' : (element as 'person')];
  }

  /** What the page itself does not say is no question's fault: it leads to the buttons. */
  #looks(lacks: readonly ReleaseLack[]): Look[] {
    const { asks, page } = this.words.release;
    const looks = lacks.map((lack): Look => {
      const control = this.querySelector<HTMLInputElement>(
        `[name="${CSS.escape(this.name)}.${lack.element}"]:not([type=hidden])`,
      );
      return control
        ? { control, question: asks[lack.element as 'person'], words: this.#wordsFor(lack) }
        : {
            control: this.querySelector<HTMLInputElement>('form input:not([type=hidden])')!,
            question: '',
            words: lack.kind === 'alone' ? this.#wordsFor(lack) : page,
          };
    });
    return looks.filter((look, index) => looks.findIndex(({ words }) => words === look.words) === index);
  }
}
