import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page, told } from '../../../../test/support/fixture.js';
import '../../../define/comfort-panel.js';
import '../../../define/header.js';
import '../../../define/pause.js';
import '../../../define/quick-exit.js';
import { markup } from '../../../base/markup.js';
import { comfortPanel, pause, quickExit } from '../../../html.js';
import { en } from '../../../words/en.js';
import { header, languageLinks } from './header.html.js';

const exit = 'https://example.org/weather';
const name = 'Harbor Clinic';
const languages = languageLinks([
  { lang: 'en', name: 'English', href: '/' },
  { lang: 'es', name: 'Español', href: '/es/' },
  { lang: 'ar', name: 'العربية', href: '/ar/', dir: 'rtl' },
]);
const written = header({
  name,
  home: '/',
  exit,
  language: languages,
  comfort: comfortPanel(),
  pause: pause(),
  leave: quickExit({ href: exit }),
});

/** A page that is longer than the screen. */
const longPage = (top = written) =>
  page(
    markup`<div>${top}<div id="main"><p>A long page</p><p style="padding-block: 3000px"><a href="#here">Here</a></p></div></div>`,
  );

/** What can be pressed while nothing has the focus. */
const shown = () => [
  ...document.querySelectorAll<HTMLElement>(
    'lee-header > [slot=name], lee-header > nav > a, lee-header > :not([slot]) > :is(a, button)',
  ),
];

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const leave = () => find('lee-header > lee-quick-exit:not([slot]) > a');

describe('lee-header', () => {
  afterEach(async () => {
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  it('keeps languages, Comfort, Pause and Leave in this order, after the ways to skip and the name', async () => {
    const part = await page(written);
    const words = [...part.querySelectorAll('a, lee-header > * > button')].map((one) => one.textContent);
    expect(words).to.deep.equal([
      en.header.main,
      en.leaving.leave,
      name,
      'Español',
      'العربية',
      en.comfort.comfort,
      en.pause.pause,
      en.leaving.leave,
    ]);
  });

  it('tells the developer what stands in another order, and nothing where all is well', async () => {
    expect(await told(String(written))).to.deep.equal([]);
    const [pause, comfort] = [
      /<lee-pause>.*?<\/lee-pause>/,
      /<lee-comfort-panel>.*?<\/lee-comfort-panel>/,
    ].map((part) => part.exec(String(written))![0]);
    const [heard, ...more] = await told(String(written).replace(comfort + pause, pause + comfort));
    expect(heard).to.contain('put lee-comfort-panel before lee-pause');
    expect(more).to.deep.equal([]);
  });

  it('names each language in itself, for those who hear it too', async () => {
    await page(written);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav > a')];
    const told = links.map(({ lang, hreflang, dir, textContent }) =>
      [lang, hreflang, dir, textContent].join(),
    );
    expect(told).to.deep.equal(['es,es,,Español', 'ar,ar,rtl,العربية']);
    expect(await accessible(find('nav'))).to.include({ role: 'navigation', name: en.header.languages });
  });

  it('is the banner of the page', async () => {
    expect((await accessible(await page(written))).role).to.equal('banner');
  });

  it('escapes the name', async () => {
    const part = await page(
      header({ name: 'Us & <b>you</b>', home: '/', exit, leave: quickExit({ href: exit }) }),
    );
    expect(part.querySelector('[slot=name]')!.textContent).to.equal('Us & <b>you</b>');
  });

  it('skips to the main content first and leaves second', async () => {
    await longPage();
    const skip = find('lee-header > a[slot=skip]') as HTMLAnchorElement;
    expect(skip.hash).to.equal('#main');
    skip.focus();
    await sendKeys({ press: 'Tab' });
    const second = document.activeElement as HTMLAnchorElement;
    expect([second.href, second.rel]).to.deep.equal([exit, 'noreferrer']);
  });

  it('shows the ways to skip while they have the focus, large enough to press', async () => {
    await page(written);
    for (const link of [find('lee-header > a[slot=skip]'), find('lee-quick-exit[slot=skip] > a')]) {
      const shown = link.closest<HTMLElement>('[slot=skip]')!;
      expect(shown.getBoundingClientRect().bottom).to.be.at.most(0);
      link.focus();
      expect(shown.getBoundingClientRect().top).to.be.at.least(0);
      expect(shown.offsetHeight).to.be.at.least(48);
    }
  });

  it('stays in view at every scroll position', async () => {
    const { firstElementChild: part } = await longPage();
    for (const y of [0, 1200, 4000]) {
      scrollTo(0, y);
      const { top, bottom } = leave().getBoundingClientRect();
      expect(top >= 0 && bottom <= part!.getBoundingClientRect().bottom, `at ${y}`).to.equal(true);
    }
  });

  it('never covers what the page is scrolled to', async () => {
    await longPage();
    find('[href="#here"]').scrollIntoView({ block: 'start' });
    expect(find('[href="#here"]').getBoundingClientRect().top).to.be.at.least(
      find('lee-header').getBoundingClientRect().bottom,
    );
  });

  it('keeps only Leave in view on a small screen, and fits into it', async () => {
    await setViewport({ width: 447, height: 640 });
    await longPage();
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    scrollTo(0, 1200);
    expect(leave().getBoundingClientRect().top).to.be.at.least(0);
    expect(find('lee-header > [slot=name]').getBoundingClientRect().bottom).to.be.below(0);
  });

  it('takes two rows on a small screen, in which nothing covers anything and all is large enough', async () => {
    await setViewport({ width: 447, height: 640 });
    await longPage();
    const boxes = shown().map((one) => one.getBoundingClientRect());
    expect(boxes.length).to.equal(6);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(2);
    for (const [at, one] of boxes.entries()) {
      expect(Math.min(one.width, one.height)).to.be.at.least(48);
      for (const other of boxes.slice(at + 1)) {
        const gap = Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom);
        expect(Math.round(gap), `${at}`).to.be.at.least(8);
      }
    }
    const [last, main] = [boxes.at(-1)!, find('#main').getBoundingClientRect()];
    expect(main.right - last.right).to.be.within(0, 8);
    expect(main.top).to.be.at.least(last.bottom);
  });

  it('draws a bar behind Leave across a small screen, so that no words show beside it', async () => {
    await setViewport({ width: 447, height: 640 });
    await longPage();
    scrollTo(0, 1200);
    const { top, bottom } = leave().getBoundingClientRect();
    const at = document.elementFromPoint(1, (top + bottom) / 2);
    expect(leave().parentElement!.contains(at)).to.equal(true);
  });

  it('has Leave at the inline end in both directions', async () => {
    await page(written);
    const left = (element: Element) => element.getBoundingClientRect().left;
    expect(left(leave())).to.be.above(left(find('lee-pause > button')));
    document.documentElement.dir = 'rtl';
    expect(left(leave())).to.be.below(left(find('lee-pause > button')));
  });

  it('has nothing that axe finds', async () => {
    // A banner stands outside of what is main on a page; here the page of the tests has it inside.
    await expect(await longPage()).to.be.accessible({ ignoredRules: ['landmark-banner-is-top-level'] });
  });
});
