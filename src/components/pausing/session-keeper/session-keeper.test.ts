import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page, settled, told } from '../../../../test/support/fixture.js';
import { markup, type Markup } from '../../../base/markup.js';
import { pause as pausing } from '../../../controllers/pause.js';
import '../../../define/pause.js';
import '../../../define/quick-exit.js';
import '../../../define/session-keeper.js';
import { pause, quickExit } from '../../../html.js';
import { en } from '../../../words/en.js';
import { timeOf } from '../../../words/time.js';
import { sessionKeeper, type SessionKeeperMarkup } from './session-keeper.html.js';
import type { LeeSessionKeeper } from './session-keeper.js';

const MINUTE = 60_000;
const words = en.visit;

const { fetch, Date: Clock } = globalThis;
let asked: [address: string, given: RequestInit][] = [];

/** What the server answers from now on. */
function answers(how: () => Partial<SessionKeeperMarkup> | number | Error): void {
  globalThis.fetch = (address, given) => {
    asked.push([address as string, given!]);
    const said = how();
    if (said instanceof Error) return Promise.reject(said);
    if (typeof said === 'number') return Promise.resolve(new Response(null, { status: said }));
    return Promise.resolve(Response.json(said));
  };
}

/** Lets so many milliseconds pass at once, as a device does that sleeps. */
function sleepFor(milliseconds: number): void {
  Clock.now = (
    (now) => () =>
      now() + milliseconds
  )(Clock.now.bind(Clock));
}

const { now: ownNow } = Clock;
const inMinutes = (minutes: number) => new Clock(Clock.now() + minutes * MINUTE);
const moment = (milliseconds = 20) => new Promise((done) => setTimeout(done, milliseconds));

/** Each test is another site, so that no page hears of another one's visit. */
let number = 0;
const keeper = (given: Partial<SessionKeeperMarkup>) =>
  sessionKeeper({ until: inMinutes(60), extend: `/visit-${number}`, ...given });

const field = '<label>Words <textarea>Canary</textarea></label>';

async function put(
  given: Partial<SessionKeeperMarkup>,
  more: Markup | string = '',
): Promise<LeeSessionKeeper> {
  const main = await page(`<div>${field}${String(keeper(given))}${String(more)}</div>`);
  return main.querySelector<LeeSessionKeeper>('lee-session-keeper')!;
}

const line = (part: LeeSessionKeeper) => part.querySelector(':scope > p')!.textContent;
const notice = (part: LeeSessionKeeper) => part.shadowRoot!.querySelector<HTMLElement>('#notice')!;
const said = (part: LeeSessionKeeper) => notice(part).querySelector('[role=status]')!.textContent;
const stay = (part: LeeSessionKeeper) => notice(part).querySelector('button')!;
const cover = (part: LeeSessionKeeper) => part.shadowRoot!.querySelector('dialog')!;
const control = () => document.querySelector('textarea')!;
const time = (date: Date) => timeOf(date.getTime(), 'en');
const canRead = () => control().checkVisibility({ visibilityProperty: true, opacityProperty: true });

beforeEach(() => {
  number++;
  asked = [];
  answers(() => 500);
});
afterEach(() => {
  document.querySelector('main')!.replaceChildren();
  globalThis.fetch = fetch;
  Clock.now = ownNow;
  document.title = 'Harbor House';
});

describe('lee-session-keeper', () => {
  it('shows nothing where no visit ends', async () => {
    const main = await page<HTMLElement>('<div><lee-session-keeper></lee-session-keeper></div>');
    expect([main.offsetHeight, main.textContent, pausing.limit?.()]).to.deep.equal([0, '', undefined]);
  });

  it('says until when before the start, as a time of day, in the words the server wrote', async () => {
    const until = inMinutes(60);
    const written = String(sessionKeeper({ until, extend: '/more' }));
    const server = written.replaceAll(/<[^>]+>/g, '');
    const part = await page<LeeSessionKeeper>(written);
    expect(line(part)).to.equal(`${words.until(time(until))} ${words.more} ${words.stays}`);
    expect(line(part)).to.equal(server);
    expect([said(part), cover(part).open, asked.length]).to.deep.equal(['', false, 0]);
  });

  it('has no running digits: it says the same for as long as nothing changes', async () => {
    const part = await put({ until: inMinutes(1) });
    const before = part.shadowRoot!.textContent + part.textContent;
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    for (const root of [part, part.shadowRoot!])
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    await moment(2200);
    observer.disconnect();
    expect([changes, part.shadowRoot!.textContent + part.textContent]).to.deep.equal([0, before]);
  });

  for (const [minutes, says] of [
    [5.1, undefined],
    [4.9, words.near],
    [1.9, words.last],
  ] as const)
    it(`says ${says ? 'that the end is near' : 'nothing'} ${minutes} minutes before it`, async () => {
      const until = inMinutes(minutes);
      const part = await put({ until });
      expect(said(part)).to.equal(says ? says(time(until)) : '');
      expect(part.matches(':state(near)')).to.equal(Boolean(says));
    });

  it('takes no key and no focus from someone who writes when it says so, and moves nothing', async () => {
    const part = await put({ until: inMinutes(5.02) });
    control().focus();
    control().setSelectionRange(6, 6);
    const { top } = control().getBoundingClientRect();
    await sendKeys({ type: ' one' });
    await moment(1400);
    expect(said(part)).not.to.equal('');
    await sendKeys({ type: ' two' });
    expect([control().value, document.activeElement === control()]).to.deep.equal(['Canary one two', true]);
    expect(control().getBoundingClientRect().top).to.equal(top);
  });

  it('is announced by a polite line that was there before', async () => {
    const part = await put({ until: inMinutes(5.02) });
    const status = notice(part).querySelector('[role=status]');
    expect(status!.checkVisibility()).to.equal(true);
    await moment(1400);
    expect(notice(part).querySelector('[role=status]') === status).to.equal(true);
    expect(status!.textContent).not.to.equal('');
  });

  it('gives more time by one press, as often as it is wanted, and leads back to where someone was', async () => {
    const part = await put({ until: inMinutes(4) });
    for (let time = 1; time <= 12; time++) {
      const until = inMinutes(4 + time / 100);
      answers(() => ({ until: until.toISOString() as unknown as Date }));
      control().focus();
      control().setSelectionRange(2, 4);
      stay(part).focus();
      await sendKeys({ press: 'Enter' });
      await moment();
      expect(asked.length).to.equal(time);
    }
    const until = inMinutes(60);
    answers(() => ({ until: until.toISOString() as unknown as Date }));
    control().focus();
    stay(part).focus();
    stay(part).click();
    await moment();
    expect(document.activeElement === control()).to.equal(true);
    expect([control().selectionStart, control().selectionEnd]).to.deep.equal([2, 4]);
    expect(line(part)).to.contain(words.until(time(until)));
    expect([said(part), stay(part).checkVisibility()]).to.deep.equal([words.until(time(until)), false]);
    await sendKeys({ press: 'ArrowLeft' });
    expect(said(part), 'until the person does something else').to.equal('');
  });

  it('asks by a post without content, at an address of the site alone', async () => {
    const part = await put({ until: inMinutes(4) });
    stay(part).click();
    await moment();
    const [[address, given]] = asked;
    expect([address, given.method, given.body]).to.deep.equal([`/visit-${number}`, 'POST', undefined]);
    const elsewhere = await told(sessionKeeper({ until: inMinutes(4), extend: 'https://example.org/more' }));
    expect(elsewhere.join()).to.contain('address of this site');
    expect(stay(document.querySelector('lee-session-keeper')!).checkVisibility()).to.equal(false);
  });

  it('says so where it cannot be longer, and offers no button that does nothing', async () => {
    const until = inMinutes(4);
    const part = await put({ until, most: until });
    expect(said(part)).to.equal(`${words.near(time(until))} ${words.longest}`);
    expect(stay(part).checkVisibility()).to.equal(false);
  });

  it('says plainly that the server cannot be reached, and lets the person try again', async () => {
    const part = await put({ until: inMinutes(4) });
    answers(() => new TypeError('offline'));
    stay(part).click();
    await moment();
    expect([said(part), stay(part).checkVisibility()]).to.deep.equal([words.offline, true]);
  });

  it('prolongs without a question while someone does something, where the site allows it, a few times a visit', async () => {
    await put({ until: inMinutes(60), keep: true });
    answers(() => ({ until: inMinutes(60).toISOString() as unknown as Date }));
    control().focus();
    for (let minute = 0; minute < 120; minute++) {
      sleepFor(MINUTE);
      control().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
      await moment();
    }
    expect(asked.length).to.be.within(3, 5);
    expect(canRead()).to.equal(true);
  });

  it('asks a server that does not answer a few times, and not at every key', async () => {
    await put({ until: inMinutes(60), keep: true });
    for (let minute = 0; minute < 59; minute++) {
      sleepFor(MINUTE);
      control().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
      await moment(5);
    }
    expect(asked.length).to.be.within(2, 3);
  });

  it('prolongs nothing by itself where nobody does anything, or the site does not allow it', async () => {
    for (const keep of [true, false]) {
      const part = await put({ until: inMinutes(60), keep });
      sleepFor(54 * MINUTE);
      if (!keep) control().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
      dispatchEvent(new Event('focus'));
      await moment();
      expect([asked.length, cover(part).open]).to.deep.equal([0, false]);
    }
  });

  it('covers the page at the end: nothing of it can be read, title and name say nothing, words stay', async () => {
    document.title = 'Harbor House';
    const href = 'https://example.org/weather';
    const part = await put(
      { until: inMinutes(1 / 60), signIn: '/sign-in' },
      quickExit({ href, fixed: true }),
    );
    control().focus();
    control().value = 'Canary and more';
    control().setSelectionRange(3, 5);
    await moment(1300);
    expect([cover(part).open, canRead(), document.title]).to.deep.equal([true, false, words.title]);
    expect(document.body.innerText).not.to.contain('Canary');
    expect(part.matches(':state(over)')).to.equal(true);
    expect(pausing.paused, 'nothing moves or sounds under it').to.equal(true);
    const { role, name } = await accessible(cover(part));
    expect([role, name]).to.deep.equal(['dialog', words.over]);
    expect(part.querySelector<HTMLAnchorElement>('lee-quick-exit[slot=leave] a')!.href).to.equal(href);
    const link = cover(part).querySelector('a')!;
    expect([link.target, link.textContent]).to.deep.equal(['_blank', `${words.signIn} ${words.window}`]);
    expect(control().value).to.equal('Canary and more');
    for (let press = 0; press < 4; press++) await sendKeys({ press: 'Escape' });
    await moment(50);
    expect([cover(part).open, canRead()]).to.deep.equal([true, false]);
    const closed = oneEvent(cover(part), 'close');
    cover(part).close();
    await closed;
    expect([cover(part).open, canRead()], 'however it was closed').to.deep.equal([true, false]);
  });

  it('covers at once after a sleep through the end', async () => {
    const part = await put({ until: inMinutes(60) });
    sleepFor(90 * MINUTE);
    document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    expect([cover(part).open, canRead()]).to.deep.equal([true, false]);
  });

  it('shows the exact place again once the visit is open, by itself when the person comes back', async () => {
    const part = await put({ until: inMinutes(60) });
    control().focus();
    control().setSelectionRange(2, 4);
    sleepFor(90 * MINUTE);
    answers(() => 401);
    dispatchEvent(new Event('focus'));
    await moment(20);
    expect([cover(part).open, asked.length > 0]).to.deep.equal([true, true]);
    cover(part).querySelector<HTMLButtonElement>('.choices button')!.click();
    await moment();
    expect(cover(part).querySelector('#news')!.textContent).to.equal(words.closed);
    answers(() => ({ until: inMinutes(60).toISOString() as unknown as Date }));
    dispatchEvent(new Event('focus'));
    await moment(20);
    expect([cover(part).open, canRead(), document.title]).to.deep.equal([false, true, 'Harbor House']);
    expect(document.activeElement === control()).to.equal(true);
    expect([control().value, control().selectionStart, control().selectionEnd]).to.deep.equal([
      'Canary',
      2,
      4,
    ]);
    expect(pausing.paused).to.equal(false);
  });

  it('stays covered where the visit that is open now is another one', async () => {
    const part = await put({ until: inMinutes(60), visit: 'mine' });
    sleepFor(90 * MINUTE);
    answers(() => ({ until: inMinutes(60).toISOString() as unknown as Date, visit: 'of someone else' }));
    dispatchEvent(new Event('focus'));
    await moment();
    cover(part).querySelector<HTMLButtonElement>('.choices button')!.click();
    await moment();
    expect([cover(part).open, canRead()]).to.deep.equal([true, false]);
    expect(cover(part).querySelector('#news')!.textContent).to.equal(words.other);
  });

  it('covers where the server says that the visit was ended elsewhere', async () => {
    for (const status of [401, 403]) {
      const part = await put({ until: inMinutes(4) });
      answers(() => status);
      stay(part).click();
      await moment();
      expect([cover(part).open, canRead()]).to.deep.equal([true, false]);
    }
  });

  it('tells the other tabs nothing where it has no end', async () => {
    const other = new BroadcastChannel(`ui-open/visit-${number}`);
    const heard: unknown[] = [];
    other.onmessage = ({ data }) => heard.push(data);
    await page(`<lee-session-keeper extend="/visit-${number}"></lee-session-keeper>`);
    await moment(60);
    other.close();
    expect(heard).to.deep.equal([]);
  });

  it('keeps all tabs of the site in step', async () => {
    const part = await put({ until: inMinutes(4) });
    const other = new BroadcastChannel(`ui-open/visit-${number}`);
    const heard: unknown[] = [];
    other.onmessage = ({ data }) => heard.push(data);
    const until = inMinutes(60);
    other.postMessage({ until: until.getTime() });
    await moment(100);
    expect([said(part), line(part).includes(time(until))]).to.deep.equal(['', true]);
    answers(() => 401);
    other.postMessage({ until: 0 });
    await moment(100);
    expect(cover(part).open, 'after it was ended there').to.equal(true);
    answers(() => ({ until: inMinutes(60).toISOString() as unknown as Date }));
    other.postMessage({ until: inMinutes(60).getTime() });
    await moment(100);
    expect(cover(part).open, 'after it was opened there').to.equal(false);
    expect(JSON.stringify(heard)).to.match(/^\[(\{"until":\d+\},?)+\]$/);
    other.close();
  });

  it('shows nothing on what another tab says alone', async () => {
    const part = await put({ until: inMinutes(60) });
    sleepFor(90 * MINUTE);
    answers(() => 401);
    dispatchEvent(new Event('focus'));
    const other = new BroadcastChannel(`ui-open/visit-${number}`);
    other.postMessage({ until: inMinutes(600).getTime() });
    await moment(100);
    other.close();
    expect([cover(part).open, canRead()]).to.deep.equal([true, false]);
  });

  it('goes by the clock of the server, and says the time of the clock that the person sees', async () => {
    const ahead = 3 * 60 * MINUTE;
    const now = new Clock(performance.timeOrigin + ahead);
    const end = Math.floor(Clock.now() / MINUTE + 4) * MINUTE + MINUTE / 2;
    const part = await put({ now, until: new Clock(end + ahead) });
    expect(said(part)).to.equal(words.near(timeOf(end, 'en')));
    expect(cover(part).open).to.equal(false);
  });

  it('learns the clock of the server from its answers', async () => {
    const part = await put({ until: inMinutes(4) });
    const server = Clock.now() + 3 * 60 * MINUTE;
    globalThis.fetch = () =>
      Promise.resolve(
        Response.json(
          { until: new Clock(server + 30 * MINUTE).toISOString() },
          { headers: { date: new Clock(server).toUTCString() } },
        ),
      );
    stay(part).click();
    await moment();
    sleepFor(26 * MINUTE);
    dispatchEvent(new Event('focus'));
    expect([said(part).startsWith('Your visit ends at'), cover(part).open]).to.deep.equal([true, false]);
  });

  it('keeps a visit while the page is paused, up to what the site allows, and the room says until when', async () => {
    const part = await put({ until: inMinutes(20), pauseMost: 30 }, pause());
    const quiet = document.querySelector('lee-pause')!;
    answers(() => ({ until: inMinutes(20).toISOString() as unknown as Date }));
    const around = [time(inMinutes(30))];
    quiet.opener!.click();
    around.push(time(inMinutes(30)));
    const { textContent } = quiet.shadowRoot!.querySelector('#line')!;
    expect(around.map((time) => en.pause.restUntil(time))).to.include(textContent);
    for (let minute = 0; minute < 29; minute++) {
      sleepFor(MINUTE);
      dispatchEvent(new Event('focus'));
      await moment();
      expect([cover(part).open, said(part)], `after ${minute} minutes`).to.deep.equal([false, '']);
    }
    expect(asked.length).to.be.within(2, 4);
    const before = asked.length;
    sleepFor(10 * MINUTE);
    dispatchEvent(new Event('focus'));
    await moment();
    expect([cover(part).open, asked.length], 'longer than the site allows').to.deep.equal([false, before]);
    sleepFor(11 * MINUTE);
    answers(() => 401);
    dispatchEvent(new Event('focus'));
    await moment();
    expect([cover(part).open, asked.length > before]).to.deep.equal([true, true]);
  });

  it('lets the room say nothing of time where a site does not prolong a pause', async () => {
    await put({ until: inMinutes(20) }, pause());
    const quiet = document.querySelector('lee-pause')!;
    quiet.opener!.click();
    expect(quiet.shadowRoot!.querySelector('#line')!.textContent).to.equal(en.pause.rest);
  });

  it('stops when someone leaves, and asks nothing more', async () => {
    const part = await put({ until: inMinutes(60) });
    document.dispatchEvent(new Event('lee-exit'));
    sleepFor(90 * MINUTE);
    dispatchEvent(new Event('focus'));
    await moment();
    expect([cover(part).open, asked.length]).to.deep.equal([false, 0]);
  });

  it('takes no answer that comes after someone left', async () => {
    const part = await put({ until: inMinutes(4) });
    const before = line(part);
    answers(() => ({ until: inMinutes(60).toISOString() as unknown as Date }));
    stay(part).click();
    document.dispatchEvent(new Event('lee-exit'));
    await moment();
    expect([asked.length, line(part)]).to.deep.equal([1, before]);
  });

  it('gives the page back where the part is taken out of it', async () => {
    const part = await put({ until: inMinutes(60) });
    sleepFor(90 * MINUTE);
    dispatchEvent(new Event('focus'));
    part.remove();
    expect([canRead(), document.title, pausing.limit]).to.deep.equal([true, 'Harbor House', undefined]);
  });

  it('covers again where the part is put into another place of the page', async () => {
    const part = await put({ until: inMinutes(60) });
    sleepFor(90 * MINUTE);
    dispatchEvent(new Event('focus'));
    part.parentElement!.prepend(part);
    expect([cover(part).open, canRead()]).to.deep.equal([true, false]);
  });

  it('tells the developer of a time that is none', async () => {
    expect((await told('<lee-session-keeper until="soon"></lee-session-keeper>')).join()).to.contain(
      'date and time',
    );
  });

  it('has nothing that axe finds: before the start, near the end, covered', async () => {
    const part = await put({ until: inMinutes(60), signIn: '/sign-in' });
    await expect(part).to.be.accessible();
    sleepFor(56 * MINUTE);
    dispatchEvent(new Event('focus'));
    await settled();
    await expect(part).to.be.accessible();
    sleepFor(5 * MINUTE);
    dispatchEvent(new Event('focus'));
    await expect(part).to.be.accessible();
  });

  it('escapes what it is given', () => {
    expect(String(keeper({ extend: '"><b>', signIn: '"><b>' }))).not.to.contain('<b>');
    expect(markup`${keeper({})}`).not.to.equal(undefined);
  });
});
