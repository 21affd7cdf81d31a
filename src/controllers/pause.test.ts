import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { page } from '../../test/support/fixture.js';
import { pause } from './pause.js';

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A sound that tells whether it was stopped. Which sounds a browser can play, and may, differs. */
async function sound(markup = '<audio></audio>') {
  const main = await page(`<div>${markup}</div>`);
  const audio = main.querySelector('audio')!;
  let stops = 0;
  audio.pause = () => stops++;
  const begin = () => audio.dispatchEvent(new Event('play'));
  return { audio, begin, stops: () => stops };
}

describe('the pause of a page', () => {
  it('tells code that joined when it begins, and gives it a new signal when the person goes on', () => {
    const { signal } = pause;
    expect([pause.paused, signal.aborted]).to.deep.equal([false, false]);
    const goOn = pause.begin();
    expect([pause.paused, signal.aborted, pause.signal === signal]).to.deep.equal([true, true, true]);
    goOn();
    expect([pause.paused, pause.signal.aborted]).to.deep.equal([false, false]);
  });

  it('lasts until each that began it has ended, in any order and however often it is ended', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 30 }), (steps) => {
        const ends: (() => void)[] = [];
        const open = new Set<() => void>();
        for (const step of steps) {
          const end = ends[step];
          if (end) {
            end();
            open.delete(end);
          } else {
            ends.push(pause.begin());
            open.add(ends.at(-1)!);
          }
          expect(pause.paused).to.equal(open.size > 0);
        }
        for (const end of ends) end();
        expect([pause.paused, pause.since]).to.deep.equal([false, undefined]);
      }),
    );
  });

  it('holds a timer, which has the time left that it had', async () => {
    const ran: string[] = [];
    pause.after(60, () => ran.push('before'));
    const goOn = pause.begin();
    pause.after(60, () => ran.push('within'));
    await sleep(150);
    expect(ran).to.deep.equal([]);
    goOn();
    await sleep(20);
    expect(ran, 'the time was not over').to.deep.equal([]);
    await sleep(100);
    expect(ran.sort()).to.deep.equal(['before', 'within']);
  });

  it('forgets a timer that its code takes back, running or held', async () => {
    let ran = 0;
    const controller = new AbortController();
    const { signal } = controller;
    pause.after(10, () => ran++, { signal });
    const goOn = pause.begin();
    pause.after(10, () => ran++, { signal });
    controller.abort();
    pause.after(10, () => ran++, { signal });
    goOn();
    await sleep(60);
    expect(ran).to.equal(0);
  });

  it('waits for longer than a browser can count, and runs nothing at once', async () => {
    let ran = 0;
    const controller = new AbortController();
    pause.after(2 ** 31 + 1000, () => ran++, { signal: controller.signal });
    await sleep(30);
    controller.abort();
    expect(ran).to.equal(0);
  });

  it('stills what moves, in shadow trees too, and lets go on only what it stilled', async () => {
    const main = await page('<div><p>One</p><p>Two</p></div>');
    const [one, two] = main.querySelectorAll('p');
    const within = document.createElement('b');
    const shadow = main.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    shadow.append(within);
    const fade = (element: Element) =>
      element.animate({ opacity: [0, 1] }, { duration: 9000, iterations: 9 });
    const [moving, still, hidden] = [fade(one), fade(two), fade(within)];
    still.pause();
    const states = () => [moving, still, hidden].map(({ playState }) => playState);
    const goOn = pause.begin();
    expect(states()).to.deep.equal(['paused', 'paused', 'paused']);
    goOn();
    expect(states()).to.deep.equal(['running', 'paused', 'running']);
    for (const animation of [moving, still, hidden]) animation.cancel();
  });

  it('silences what sounds and what begins to sound, and starts no sound afterwards', async () => {
    const { audio, begin, stops } = await sound();
    let starts = 0;
    audio.play = () => Promise.resolve(void starts++);
    const goOn = pause.begin();
    expect(stops(), 'when it begins').to.equal(1);
    begin();
    expect(stops(), 'meanwhile').to.equal(2);
    goOn();
    begin();
    expect([stops(), starts], 'afterwards').to.deep.equal([2, 0]);
  });

  it('leaves the sound that someone starts in the room they are in', async () => {
    const { audio, begin, stops } = await sound('<section><audio></audio></section>');
    const goOn = pause.begin(audio.parentElement!);
    const before = stops();
    begin();
    goOn();
    expect(stops()).to.equal(before);
  });

  it('ends what is read aloud', () => {
    const { speechSynthesis } = globalThis as { speechSynthesis?: SpeechSynthesis };
    if (!speechSynthesis) return;
    let ends = 0;
    speechSynthesis.cancel = () => ends++;
    pause.begin()();
    Reflect.deleteProperty(speechSynthesis, 'cancel');
    expect(ends).to.equal(1);
  });
});
