import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browser.mjs';
import { chromiumFlags } from '../support/browser-options.mjs';
import { newWatchedPage, watch } from '../support/calm/watch.mjs';
import { callInPage } from '../support/in-page.mjs';
import { without } from '../support/engines.mjs';

interface Watched {
  readonly figures: Record<string, number | undefined>;
  readonly hasErrors: boolean;
  readonly noted: Record<string, unknown[]>;
}

const QUIET = '<h1>A heading</h1><p>Some words to read.</p>';

describe('a page that is watched', { skip: without('chromium') }, () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findChromium()!,
      args: chromiumFlags,
      timeout: 60_000,
    });
    page = await newWatchedPage(browser.defaultBrowserContext());
    page.setDefaultTimeout(60_000);
  });
  after(() => browser?.close());

  /** Opens markup as a page, and watches it while it does what `before` says, and `during` once it is silent. */
  const look = async (
    markup: string,
    {
      before = () => {},
      during = () => {},
      silence = 200,
    }: { before?: () => void; during?: () => void; silence?: number } = {},
  ): Promise<Watched> => {
    const html = `<!doctype html><html lang="en"><title>Page</title><body>${markup}`;
    const open = async () => {
      await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
      await page.evaluate(callInPage(before, []));
      await page.evaluate(`{
        const { messages, setInterval } = window.calm;
        const { begin } = messages;
        messages.begin = () => {
          begin();
          const once = setInterval(() => (clearInterval(once), ${callInPage(during, [])}), 50);
        };
      }`);
    };
    return (await watch(page, { open, silence, rest: 100 })) as Watched;
  };

  test('is quiet where it is', async () => {
    const { figures, hasErrors } = await look(QUIET);
    assert.deepEqual(
      { ...figures, hasErrors },
      {
        colourfulness: 0,
        chroma: figures.chroma,
        chroma95: figures.chroma95,
        saturated: 0,
        red: 0,
        loadMotion: 0,
        idleMotion: 0,
        flashes: 0,
        redFlashes: 0,
        shift: 0,
        animations: 0,
        media: 0,
        messages: 0,
        timers: 0,
        words: 6,
        controls: 0,
        grade: undefined,
        hasErrors: false,
      },
    );
    assert.ok(figures.chroma! < 1e-4 && figures.chroma95! < 1e-4);
  });

  test('is as colourful as it is painted', async () => {
    const half = '<style>body { margin: 0 } div { height: 400px; background: #f00 }</style><div></div>';
    const { figures } = await look(half);
    assert.deepEqual([figures.saturated, figures.red], [0.5, 0.5]);
    assert.ok(Math.abs(figures.chroma! - 0.2577 / 2) < 1e-3);
  });

  test('moves where something moves by script, by as much as that is', async () => {
    const { figures } = await look(
      '<style>body { margin: 0 } div { width: 128px; height: 80px; background: #000 }</style><div></div>',
      {
        during: () => void (document.querySelector('div')!.style.transform = 'translateX(640px)'),
        silence: 1500,
      },
    );
    // It is gone from where it was, and is where it was not: 2 of 100 parts.
    assert.deepEqual([figures.loadMotion, figures.idleMotion], [0, 0.02]);
  });

  test('flashes where it flashes four times a second', async () => {
    const { figures } = await look('<style>body { background: #fff }</style>', {
      before: () => {
        setInterval(() => {
          const { style } = document.body;
          style.background = style.background === 'rgb(0, 0, 0)' ? '#fff' : '#000';
        }, 125);
      },
      silence: 3000,
    });
    assert.ok(figures.flashes! > 0, `${figures.flashes} flashes`);
    assert.ok(figures.idleMotion! > 0.99);
    assert.equal(figures.timers, 1);
  });

  test('shifts where something pushes, and not where it was pressed', async () => {
    const { figures, noted } = await look('<style>p { margin: 0 }</style><div></div><p>Some words</p>', {
      during: () => void (document.querySelector('div')!.style.height = '300px'),
      silence: 1500,
    });
    assert.ok(figures.shift! > 0);
    assert.deepEqual((noted.shifts[0] as { moved: string[] }).moved, ['p']);
  });

  test('has timers where something comes again, waits for long, or asks for the next frame', async () => {
    const { noted } = await look(QUIET, {
      before: () => {
        const nextFrame = (): number => requestAnimationFrame(nextFrame);
        const nextIdle = (): number => requestIdleCallback(nextIdle);
        setInterval(() => {}, 50);
        setTimeout(() => {}, 3_600_000);
        nextFrame();
        nextIdle();
      },
      during: () => void setTimeout(() => {}, 1),
      silence: 600,
    });
    const kinds = (noted.timers as string[]).map((timer) => /^\w+(?: \d+ ms)?/.exec(timer)![0]);
    assert.deepEqual([...new Set(kinds)].sort(), [
      'requestAnimationFrame',
      'requestIdleCallback',
      'setInterval 50 ms',
      'setTimeout 1 ms',
      'setTimeout 3600000 ms',
    ]);
  });

  test('has no timers once they have run, or are taken back', async () => {
    const { noted } = await look(QUIET, {
      before: () => {
        setTimeout(() => {});
        requestAnimationFrame(() => {});
        clearTimeout(setTimeout(() => {}, 5000));
        clearTimeout(setInterval(() => {}, 5000));
        clearInterval(setTimeout(() => {}, 5000));
        cancelAnimationFrame(requestAnimationFrame(() => {}));
      },
    });
    assert.deepEqual(noted.timers, []);
  });

  test('says something where words come into a live region, or with one, in a closed shadow root too', async () => {
    const { noted } = await look('<p role="status"></p><p aria-live="polite"><b>Old</b></p><div></div>', {
      before: () => {
        Object.assign(window, { root: document.querySelector('div')!.attachShadow({ mode: 'closed' }) });
      },
      during: () => {
        document.querySelector('[role=status]')!.textContent = 'Saved';
        document.querySelector('b')!.firstChild!.nodeValue = 'New';
        const alert = document.createElement('p');
        alert.role = 'alert';
        alert.textContent = 'Look here';
        (window as unknown as { root: ShadowRoot }).root.append(alert);
      },
      silence: 600,
    });
    assert.deepEqual([...noted.messages].sort(), ['Look here', 'New', 'Saved']);
  });

  test('says nothing where the words are elsewhere, or live is off, or they go', async () => {
    const { noted } = await look('<p></p><p aria-live="off"></p><p role="status">Old</p>', {
      during: () => {
        const [plain, off, status] = document.querySelectorAll('p');
        plain.textContent = 'Words';
        off.textContent = 'Words';
        status.textContent = '';
      },
      silence: 600,
    });
    assert.deepEqual(noted.messages, []);
  });

  test('runs animations of styles, scripts, SVG and shadow trees', async () => {
    const { noted } = await look(
      `<style>@keyframes turn { to { opacity: 0.5 } } i { animation: turn 9s infinite }</style><i>a</i><div></div>
      <svg width="9" height="9"><rect width="9" height="9"><animate attributeName="x" to="9" dur="9s"/></rect></svg>`,
      {
        before: () => {
          document.body.animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 9000 });
          const root = document.querySelector('div')!.attachShadow({ mode: 'closed' });
          root.append(document.createElement('b'));
          root.firstElementChild!.animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 9000 });
        },
      },
    );
    assert.deepEqual([...noted.animations].sort(), [
      'animate in svg',
      'script on b',
      'script on body',
      'turn on i',
    ]);
  });

  test('plays media where something begins by itself', async () => {
    const { noted } = await look('<video autoplay></video><audio></audio>', {
      during: () => {
        document
          .querySelector('audio')!
          .play()
          .catch(() => {});
        speechSynthesis.speak(new SpeechSynthesisUtterance(''));
      },
      silence: 600,
    });
    assert.deepEqual([...noted.media].sort(), ['audio', 'play()', 'speech', 'video']);
  });

  describe('has in its first view', () => {
    const counted = async (markup: string) => {
      const { figures } = await look(markup);
      return [figures.words, figures.controls];
    };

    test('the words and controls that are seen', async () => {
      const page = `<p>One two <b>three</b>, it's four.</p><a href="#">Five</a><button>Six</button><select><option>seven</select>
        <label>Eight <input></label><details><summary>Nine</summary><p>ten <button>ten</button></p></details>`;
      assert.deepEqual(await counted(page), [9, 5]);
    });

    test('a group of radios as one, and boxes each', async () => {
      const row = (type: string, name: string) => `<label><input type="${type}" name="${name}">a</label>`;
      const radios = row('radio', 'one') + row('radio', 'one') + row('radio', 'two');
      assert.deepEqual(await counted(radios + row('checkbox', 'c') + row('checkbox', 'c')), [5, 4]);
    });

    test('nothing that is further down, hidden, cut to a pixel, covered or seen through', async () => {
      const page = `<style>.cut { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
        .over { position: fixed; inset: 100px 0 auto; height: 300px; background: #fff }</style>
        <p>Seen</p><p class="cut">A word <a href="#">b</a></p><p hidden>Hidden</p><p style="opacity: 0">Gone</p>
        <p style="visibility: hidden">Not there <button>c</button></p>
        <div style="position: absolute; top: 200px">Under <button>d</button></div><div class="over"></div>
        <p style="margin-top: 900px">Below <button>e</button></p>`;
      assert.deepEqual(await counted(page), [1, 0]);
    });

    test('what shadow trees show, and what stands in their slots', async () => {
      const page = `<div><template shadowrootmode="open"><p>Two words</p><button>Press</button><slot></slot></template>
        <a href="#">Slotted</a></div>`;
      assert.deepEqual(await counted(page), [4, 2]);
    });
  });

  test('shows errors where a control or its words say so', async () => {
    assert.equal((await look('<input aria-invalid="true">')).hasErrors, true);
    assert.equal((await look('<span slot="error">Look</span>')).hasErrors, true);
    assert.equal(
      (await look('<span slot="error"></span><input aria-invalid="true" hidden>')).hasErrors,
      false,
    );
  });

  test('has the reading grade of its English alone', async () => {
    const text = '<p>The cat sat on the mat.</p>'.repeat(6);
    const other = '<p lang="es">Administraciones organizadas comunican posteriormente.</p>';
    assert.equal((await look(`${text}${other}`)).figures.grade, (await look(text)).figures.grade);
    assert.equal((await look(other.repeat(20))).figures.grade, undefined);
  });
});
