import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../../test/support/accessible.js';
import { page, told } from '../../../../test/support/fixture.js';
import { closeFrames, frame } from '../../../../test/contracts/frame.js';
import { markup } from '../../../base/markup.js';
import { pause as pausing } from '../../../controllers/pause.js';
import '../../../define/details.js';
import '../../../define/quick-exit.js';
import '../../../define/quiet-room.js';
import { details, quickExit } from '../../../html.js';
import { en } from '../../../words/en.js';
import { es } from '../../../words/unreviewed/es.js';
import { grounding, quietRoom } from './quiet-room.html.js';
import type { LeeQuietRoom } from './quiet-room.js';

const dialog = (part: LeeQuietRoom) => part.shadowRoot!.querySelector('dialog')!;
/** What is in front shows over a page that is clear: it is in the top layer. */
const isSeen = (element: Element) =>
  element.checkVisibility({
    visibilityProperty: true,
    contentVisibilityAuto: true,
    opacityProperty: !element.closest('lee-quiet-room'),
  });

async function closed(part: LeeQuietRoom): Promise<void> {
  const resume = oneEvent(part, 'lee-resume');
  part.close();
  await resume;
}

describe('lee-quiet-room', () => {
  it('shows nothing until someone asks for it', async () => {
    const part = await page<LeeQuietRoom>(quietRoom({ content: grounding() }));
    expect([part.open, isSeen(part.querySelector('summary')!)]).to.deep.equal([false, false]);
    expect(document.querySelector('main')!.offsetHeight).to.equal(0);
  });

  it('shows nothing where its script does not come', async () => {
    const { document } = await frame(String(quietRoom({ content: grounding() })));
    expect(document.querySelector('summary')!.checkVisibility()).to.equal(false);
    closeFrames();
  });

  it('is a dialog with one line, which has the focus and is its name', async () => {
    const part = await page<LeeQuietRoom>(quietRoom());
    expect(part.show()).to.equal(true);
    const { role, name } = await accessible(dialog(part));
    expect([role, name]).to.deep.equal(['dialog', en.pause.line]);
    expect(part.shadowRoot!.activeElement!.textContent).to.equal(en.pause.line);
    expect(dialog(part).querySelector('[role=status], [aria-live]'), 'silent inside').to.equal(null);
  });

  it('tells of itself where no pause of the page opened it', async () => {
    const part = await page<LeeQuietRoom>(quietRoom());
    const heard: string[] = [];
    for (const type of ['lee-pause', 'lee-resume'])
      document.addEventListener(
        type,
        ({ target }) => heard.push(`${type} ${(target as Element).localName}`),
        {
          once: true,
        },
      );
    part.show();
    await closed(part);
    expect(heard).to.deep.equal(['lee-pause lee-quiet-room', 'lee-resume lee-quiet-room']);
  });

  it('offers what an agency put into it, closed until the person opens it, and closed again afterwards', async () => {
    const part = await page<LeeQuietRoom>(quietRoom({ content: grounding() }));
    const [native, line] = [part.querySelector('details')!, part.querySelector('li')!];
    for (const time of ['first', 'second']) {
      part.show();
      expect([isSeen(part.querySelector('summary')!), native.open], `the ${time} time`).to.deep.equal([
        true,
        false,
      ]);
      part.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect([native.open, isSeen(line)]).to.deep.equal([true, true]);
      await closed(part);
      expect(native.open).to.equal(false);
    }
  });

  it('closes what is open at first, and tells the developer', async () => {
    const warned = await told(
      quietRoom({ content: details({ summary: 'A picture', content: 'A lake.', open: true }) }),
    );
    expect(warned.join()).to.contain('leave "open" and "autoplay" out');
    expect(document.querySelector<LeeQuietRoom>('lee-quiet-room')!.querySelector('details')!.open).to.equal(
      false,
    );
  });

  it('closes what was opened by something else before the person comes', async () => {
    const part = await page<LeeQuietRoom>(quietRoom({ content: grounding() }));
    part.querySelector('details')!.open = true;
    part.show();
    expect(part.querySelector('details')!.open).to.equal(false);
  });

  it('starts no sound by itself, and ends what the person started when they go on', async () => {
    const content = details({ summary: 'Rain', content: markup`<audio autoplay loop></audio>` });
    const part = await page<LeeQuietRoom>(quietRoom({ content }));
    const audio = part.querySelector('audio')!;
    expect(audio.autoplay).to.equal(false);
    let stopped = 0;
    audio.pause = () => stopped++;
    part.show();
    stopped = 0;
    await closed(part);
    expect(stopped).to.be.at.least(1);
  });

  it('shows nothing that is not behind a summary, and tells the developer', async () => {
    const stray = '<lee-quiet-room><p>Breathe in</p></lee-quiet-room>';
    expect((await told(stray)).join()).to.contain('lee-details');
    const part = document.querySelector<LeeQuietRoom>('lee-quiet-room')!;
    part.show();
    expect(part.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('has addresses and words of its own before those of the pause', async () => {
    const part = await page<LeeQuietRoom>(quietRoom({ talk: '/people', kept: 'Kept for a week.' }));
    const by = Object.assign(document.createElement('i'), {
      later: '/later',
      talk: '/talk',
      kept: 'Not kept.',
    });
    part.show(by);
    const leads = [...dialog(part).querySelectorAll('.choices a')].map((link) => link.getAttribute('href'));
    expect(leads).to.deep.equal(['/later', '/people']);
    expect(dialog(part).textContent).to.contain('Kept for a week.');
  });

  it('carries the exit of the page inside it, and hides all else', async () => {
    const href = 'https://example.org/weather';
    await page(markup`<div><p>Canary</p>${quickExit({ href, fixed: true })}${quietRoom()}</div>`);
    const part = document.querySelector<LeeQuietRoom>('lee-quiet-room')!;
    part.show();
    const link = part.querySelector<HTMLAnchorElement>('lee-quick-exit a')!;
    expect([link.href, isSeen(link), isSeen(document.querySelector('p')!)]).to.deep.equal([
      href,
      true,
      false,
    ]);
    expect(pausing.paused).to.equal(true);
    await closed(part);
    expect([isSeen(document.querySelector('p')!), pausing.paused]).to.deep.equal([true, false]);
  });

  it('names as many senses as it says, in both languages', () => {
    for (const [lang, { grounding: words }] of [
      ['en', en],
      ['es', es],
    ] as const) {
      expect(words.lines.length).to.equal(5);
      if (lang === 'en') for (const line of words.lines) expect(String(grounding(lang))).to.contain(line);
    }
  });

  it('has nothing that axe finds, with everything open', async () => {
    const part = await page<LeeQuietRoom>(
      quietRoom({ later: '/later', talk: '/talk', content: grounding() }),
    );
    part.show();
    part.querySelector('details')!.open = true;
    await expect(part).to.be.accessible();
  });
});
