import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { isMade, make } from '../../../base/made.js';
import { nextTask } from '../../../base/task.js';
import { language } from '../../../words/en.js';
import { langOf, wordsFor } from '../../../words/words.js';
import { ownName } from './own-name.js';

/**
 * The languages of a page, each by its own name: links, or buttons that send a form with `lang` and so keep what was
 * answered in it. Nothing changes until one is pressed.
 *
 * The page writes the links or buttons itself, or gives attributes and the element makes them.
 *
 * @tag lee-language
 * @slot - an `<a hreflang lang>`, or a `<button name="lang" value lang>`, for each language
 */
export class LeeLanguage extends LeeElement {
  /** The languages to offer, as BCP 47 tags in their order: `en es ar`. */
  @property() langs = '';

  /** Where a language leads; `{lang}` stands for its tag. */
  @property() href = '?lang={lang}';

  /** The id of a form. Each language is then a button that sends it, whatever it holds, with `lang`. */
  @property() form?: string;

  /** Names to use in place of those that a browser knows, by tag. */
  @property({ type: Object }) names: Readonly<Record<string, string>> = {};

  readonly #internals = this.attachInternals();
  #root?: Node;
  #entered = false;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('keydown', this.#onKey, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('keydown', this.#onKey, true);
  }

  protected override updated(): void {
    this.#internals.role = 'group';
    this.#internals.ariaLabel = wordsFor(this, { language }).language.label;
    if ([...this.children].some((child) => !isMade(child))) return;
    const here = langOf(this).toLowerCase();
    const langs = this.langs.split(/\s+/).filter(Boolean);
    this.replaceChildren(
      ...langs.map((lang) => {
        const way = this.form === undefined ? this.#link(lang) : this.#button(lang, this.form);
        way.lang = lang;
        way.dir = 'auto';
        if (lang.toLowerCase() === here) way.ariaCurrent = 'true';
        way.textContent = this.names[lang] ?? ownName(lang);
        return way;
      }),
    );
  }

  #onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    this.#entered = true;
    nextTask(() => (this.#entered = false));
  };

  /**
   * Enter in a line of text presses the first button of its form on the page, which is one of these where they stand in
   * a header. It is for the form's own button.
   */
  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (!this.#entered || !button?.form) return;
    event.preventDefault();
    const own = [...button.form.elements].find(
      (one) => one.matches('button:not([type=button], [type=reset]), [type=submit]') && !this.contains(one),
    );
    (own as HTMLElement | undefined)?.click();
  };

  #link(lang: string): HTMLElement {
    const link = make('a');
    link.href = this.href.replace('{lang}', encodeURIComponent(lang));
    link.hreflang = lang;
    return link;
  }

  #button(lang: string, form: string): HTMLElement {
    const button = make('button');
    button.name = 'lang';
    button.value = lang;
    button.formNoValidate = true;
    button.setAttribute('form', form);
    return button;
  }
}
