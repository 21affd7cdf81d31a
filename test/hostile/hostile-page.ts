import type { Page } from 'puppeteer-core';
import type { Tab } from '../support/engines.mjs';
import { type Box, type Picture, photograph, WIDTH } from '../integration/hostile/pictures.js';
import { type Sheet, SHEETS } from '../integration/hostile/sheets.js';

interface Story {
  render(): string;
  play?(context: { canvasElement: HTMLElement }): unknown;
}

interface InPage extends Window {
  allStates: Record<string, Story>;
}

/** A person's own rules: what WCAG 1.4.12 leaves to them is the same on every page. */
const AS_ALWAYS = `*:not(#a#b#c) { line-height: 1.5 !important; letter-spacing: 0 !important;
  word-spacing: 0 !important; font-family: sans-serif !important }`;

/** A page on which one part stands in all its states, and which can take the rules of others on and off. */
export class HostilePage {
  private constructor(
    readonly tab: Tab,
    readonly address: string,
    readonly stories: string,
  ) {}

  static async open(tab: Tab, address: string, stories: string): Promise<HostilePage> {
    await tab.setViewport({ width: WIDTH, height: 1600 });
    return new HostilePage(tab, address, stories);
  }

  /** Opens a page with the story of a part, none of which is defined yet. It wears no rules of others. */
  async show(tag: string, room: string, person = AS_ALWAYS): Promise<void> {
    await this.tab.goto(`${this.address}/test/integration/hostile/page.html`);
    await this.tab.evaluate(linkAll, SHEETS as Sheet[], person);
    await (this.tab.page as Page).evaluate(this.stories);
    await this.tab.evaluate(showStory, tag, room);
  }

  /** Loads all parts, as a portal does, and lets the story play. */
  upgrade = (tag: string): Promise<void> => this.tab.evaluate(upgradeAndPlay, tag);

  /** Puts on the rules of one sheet, and takes off those of the last. */
  wear = (sheet: Sheet | null): Promise<void> => this.tab.evaluate(wearSheet, sheet);

  async look(): Promise<Picture> {
    return {
      boxes: await this.tab.evaluate(boxesOfParts),
      png: await photograph(this.tab.page as Page),
    };
  }
}

/** Runs in the page. */
async function linkAll(sheets: Sheet[], rules: string): Promise<void> {
  for (const { name, href, important } of sheets) {
    const style = document.createElement(important ? 'style' : 'link');
    style.dataset['sheet'] = name;
    if (style instanceof HTMLLinkElement) {
      style.rel = 'stylesheet';
      style.href = href;
      const loaded = new Promise((resolve, reject) => {
        style.addEventListener('load', resolve);
        style.addEventListener('error', () => reject(new Error(`${href} did not load`)));
      });
      document.head.append(style);
      await loaded;
    } else {
      style.textContent = (await (await fetch(href)).text()).replaceAll(/;$/gm, ' !important;');
      document.head.append(style);
    }
    style.sheet!.disabled = true;
  }
  const person = document.createElement('style');
  person.textContent = rules;
  document.head.append(person);
}

/** Runs in the page. What stands around the parts is the page's own: it is as browsers have it, whatever the page links. */
function showStory(tag: string, room: string): void {
  document.documentElement.dataset['leeRoom'] = room;
  const isInPart = (element: Element | null): boolean =>
    Boolean(element && (element.localName.startsWith('lee-') || isInPart(element.parentElement)));
  /** Words of the page that stand in a part. */
  const OWN =
    ':is(lee-card, lee-details > details, lee-dialog > dialog, lee-comfort, lee-step, [slot=look-over]) > :is(p, ul, li):not([slot]), lee-details > details > ul > li';
  const stage = document.createElement('div');
  stage.id = 'stage';
  // A page that places what stands in its column places this box, and no part.
  const box = document.createElement('div');
  box.innerHTML = (window as unknown as InPage).allStates[tag].render();
  stage.append(box);
  for (const element of stage.querySelectorAll<HTMLElement>('*'))
    if (!isInPart(element) || element.matches(OWN)) element.style.setProperty('all', 'revert', 'important');
  stage.style.cssText =
    'all: revert !important; width: 640px !important; padding: 16px !important; background: var(--lee-surface-page) !important; color: var(--lee-text-default) !important; font-size: var(--lee-text-size-default) !important';
  document.body.append(stage);
}

/** Runs in the page. */
async function upgradeAndPlay(tag: string): Promise<void> {
  document.documentElement.dataset['leeScript'] = '';
  addEventListener('submit', (event) => event.preventDefault());
  const all: string = '/dist/cdn/leeway.js';
  await import(all);
  const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await settled();
  await (window as unknown as InPage).allStates[tag].play?.({
    canvasElement: document.getElementById('stage')!,
  });
  await settled();
}

/** Runs in the page. */
function wearSheet(sheet: Sheet | null): void {
  for (const style of document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('[data-sheet]'))
    style.sheet!.disabled = style.dataset['sheet'] !== sheet?.name;
  document.documentElement.className = sheet?.html ?? '';
  document.body.className = sheet?.body ?? '';
  document.getElementById('stage')!.className = sheet?.content ?? '';
  for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
}

/** Runs in the page. The parts that stand in no other part, and what of them lies above the page. */
function boxesOfParts(): Box[] {
  const isPart = ({ localName }: Element) => localName.startsWith('lee-');
  const isInPart = (element: Element | null): boolean =>
    Boolean(element && (isPart(element) || isInPart(element.parentElement)));
  const parts = [...document.querySelectorAll('#stage *')].filter(
    (one) => isPart(one) && !isInPart(one.parentElement),
  );
  return parts.map((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const [x, y] = [Math.round(left + scrollX), Math.round(top + scrollY)];
    return { x, y, width: Math.round(right + scrollX) - x, height: Math.round(bottom + scrollY) - y };
  });
}
