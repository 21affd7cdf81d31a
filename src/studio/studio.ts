import { write } from '../base/made.js';
import { Announcer } from '../controllers/announcer.js';
import { toHex, toOklch } from '../themes/colour.js';
import { deriveTheme, type Derived } from '../themes/derive.js';
import { checkTheme } from '../themes/gate.js';
import { readTheme } from '../themes/read-theme.js';
import type { Theme, ThemeProblem } from '../themes/theme.js';
import { told, toldMove } from '../themes/told.js';
import { themeFiles } from '../themes/write/files.js';
import { studio as words } from '../words/designers.js';
import { idOf } from './form.html.js';
import { fill, textOf } from './inputs.js';
import { MORE } from './portal.html.js';

const DOWNLOADS: Record<string, (slug: string) => string> = {
  css: (slug) => `${slug}.css`,
  tokens: (slug) => `${slug}.tokens.json`,
  ts: (slug) => `${slug}.ts`,
  figma: (slug) => `${slug}.figma.json`,
};

/** Makes the Studio on a page live. What someone brings stays in the form and nowhere else. */
export class Studio {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #news: Announcer;
  /** What passed last: it is what the rooms show, and what is downloaded. */
  #passed?: { derived: Derived; text: string };
  #asked = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = root.querySelector('form')!;
    this.#news = new Announcer(() => root.querySelector('[data-studio-status]'));
    document.adoptedStyleSheets.push(this.#sheet);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', this.#changed);
    root.querySelector('#studio-file')!.addEventListener('change', (event) => {
      void this.#open(event.target as HTMLInputElement);
    });
    root.addEventListener('change', this.#look);
    root.addEventListener('click', this.#press);
    this.#look();
    // What the page shows from the first is no news.
    write(root.querySelector('[data-studio-status]')!, this.#refresh());
  }

  /** Drops what was put into the page. For a page that takes the Studio out again. */
  close(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #changed = ({ target }: Event): void => {
    const control = target as HTMLInputElement;
    if (control.type === 'file') return;
    const { studioPicks } = control.dataset;
    if (studioPicks) (this.#form.elements.namedItem(studioPicks) as HTMLInputElement).value = control.value;
    // A slider that is drawn tells of every step of its way.
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#tell(this.#refresh());
    });
  };

  /** Shows what the form says now, and gives the verdict on it. */
  #refresh(): string {
    for (const output of this.#form.querySelectorAll('output'))
      output.value = (this.#form.querySelector(`#${output.htmlFor.value}`) as HTMLInputElement).value;
    const text = textOf(this.#form);
    const { theme, problems } = readTheme(text, '');
    return this.#show(text, theme, problems);
  }

  #show(text: string, theme: Theme | undefined, found: readonly ThemeProblem[]): string {
    const derived = theme && deriveTheme(theme);
    const problems = derived ? checkTheme(derived) : found;
    if (derived && problems.length === 0) this.#dress(derived, text);
    this.#list(
      problems.map((problem) => ({
        at: idOf(problem.path),
        name: words.labels[problem.path],
        says: told(problem),
      })),
    );
    return problems.length ? words.changes(problems.length) : words.passes;
  }

  #dress(derived: Derived, text: string): void {
    const { theme, moved } = derived;
    this.#passed = { derived, text };
    this.#sheet.replaceSync(themeFiles(derived).get(`${theme.slug}.css`)!);
    for (const portal of this.#root.querySelectorAll<HTMLElement>('.portal'))
      portal.dataset.leeAgency = theme.slug;
    for (const name of this.#root.querySelectorAll('[data-studio-name]'))
      name.textContent = theme.short ?? theme.name;
    const light = this.#choice('light');
    for (const line of this.#root.querySelectorAll<HTMLElement>('[data-studio-moved]')) {
      const move = moved.find((one) => one.room === line.dataset.studioMoved && one.light === light);
      line.textContent = move ? toldMove(move) : words.unmoved;
    }
    const picker = this.#form.querySelector<HTMLInputElement>('[data-studio-picks]')!;
    if (theme.brand) picker.value = toHex(toOklch(theme.brand));
  }

  #choice = (name: 'light' | 'size'): string =>
    this.#root.querySelector<HTMLInputElement>(`[name=studio-${name}]:checked`)!.value;

  #look = (): void => {
    const size = this.#choice('size');
    const light = this.#choice('light');
    this.#root.dataset.size = size;
    for (const portal of this.#root.querySelectorAll<HTMLElement>('.portal')) {
      portal.dataset.leeLight = light;
      for (const part of portal.querySelectorAll<HTMLElement>(MORE)) part.hidden = size === 'small';
    }
    if (this.#passed) this.#dress(this.#passed.derived, this.#passed.text);
  };

  /** What is wrong, a line each, in the place of what is said of the pictures; with a link to the control where there is one. */
  #list(lines: readonly { at?: string; name?: string; says: string }[]): void {
    const list = this.#root.querySelector<HTMLElement>('[data-studio-wrong]')!;
    list.hidden = lines.length === 0;
    list.replaceChildren(
      ...lines.map(({ at, name, says }) => {
        const item = document.createElement('li');
        const control = at === undefined ? null : this.#form.querySelector(`#${CSS.escape(at)}`);
        if (control && name) {
          const link = document.createElement('a');
          link.href = `#${control.id}`;
          link.textContent = name;
          item.append(link, ': ');
        } else if (name) item.append(`${name}: `);
        item.append(says);
        return item;
      }),
    );
  }

  /** Reads a theme file in place of the form, or says of each line what is wrong, and leaves the form as it was. */
  async #open(control: HTMLInputElement): Promise<void> {
    const file = control.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => undefined);
    // The same file can be opened again after it was changed.
    control.value = '';
    if (text === undefined) return this.#tell(words.unread(file.name));
    const { theme, problems } = readTheme(text, file.name);
    if (theme) {
      fill(this.#form, theme);
      this.#refresh();
      this.#tell(words.opened(file.name));
      return;
    }
    this.#tell(words.unopened(file.name));
    this.#list(
      problems.map((problem) => ({
        name: problem.line === undefined ? undefined : words.line(problem.line),
        says: told(problem),
      })),
    );
  }

  #press = ({ target }: Event): void => {
    const way = (target as Element).closest<HTMLAnchorElement>('[data-studio-wrong] a');
    if (way) return this.#reveal(way.hash);
    const what = (target as Element).closest<HTMLElement>('[data-studio-download]')?.dataset.studioDownload;
    if (!what || !this.#passed) return;
    const { derived, text } = this.#passed;
    const { slug } = derived.theme;
    const name = DOWNLOADS[what]?.(slug) ?? `${slug}.json`;
    const content = themeFiles(derived).get(name) ?? text;
    const link = document.createElement('a');
    // It is let go with the page: a download may begin after the next press.
    link.href = URL.createObjectURL(new Blob([content]));
    link.download = name;
    link.click();
    this.#tell(words.downloaded(name));
  };

  /** Opens what a control is folded in, so that the browser can go to it. */
  #reveal(hash: string): void {
    let group = this.#form.querySelector(hash)?.closest('details');
    for (; group; group = group.parentElement!.closest('details')) group.open = true;
  }

  #tell(news: string): void {
    this.#news.announce(news);
  }
}
