/* global document, requestAnimationFrame, window, NodeFilter, getComputedStyle */

/** Milliseconds of the main thread in two frames, under which nothing happens in a page of 1,000 parts but the frames. */
const STILL = 5;
/** After so many looks a page that never comes to rest is taken as it is. */
const LOOKS = 200;

/** A tab, and what it has cost so far. A page of more or fewer parts says how much of the main thread its rest takes. */
export async function openTab(browser, contender, address, still = STILL) {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.evaluateOnNewDocument(helpers(contender));
  await page.goto(address, { waitUntil: 'load' });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

  const metrics = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const busy = async () => (await metrics()).TaskDuration * 1000;
  const frames = () =>
    page.evaluate(
      () =>
        new Promise((done) =>
          setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())), 20),
        ),
    );

  /** Waits until the page does nothing any more, and gives what it has spent until then. Frames of rest are not counted. */
  const settled = async (before = 0) => {
    await frames();
    let last = await busy();
    let spent = last - before;
    for (let looks = 0, calm = 0; calm < 2 && looks < LOOKS; looks++) {
      await frames();
      const now = await busy();
      const look = now - last;
      if (look < still) calm++;
      else [calm, spent] = [0, spent + look];
      last = now;
    }
    return spent;
  };

  const spent = async (act, ...given) => {
    const before = await busy();
    await page.evaluate(act, ...given);
    return settled(before);
  };

  await settled();
  return {
    page,
    cdp,
    metrics,
    settled,
    busy,

    /** Milliseconds of the main thread that something takes until it is on the screen, less what asking for nothing takes. */
    async cost(act, ...given) {
      const nothing = await spent(() => {});
      return (await spent(act, ...given)) - nothing;
    },

    async collectGarbage() {
      for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
    },

    close: () => page.close(),
  };
}

/** `window.bench`: what a contender's own functions are called through, and a look at what its fields show. */
export function helpers({ page: { fields, checks, control, error, room } }) {
  const own = Object.entries({ control, error, room }).filter(([, act]) => act);
  const acts = own.map(([name, act]) =>
    String(act).startsWith(`${name}(`) ? String(act) : `${name}: ${act}`,
  );
  return `(${inPage})(${JSON.stringify({ fields, checks })}, { ${acts.join(',\n')} })`;
}

function inPage(selectors, acts) {
  /** All elements in a part, those in shadow roots too. */
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? within(one.shadowRoot) : []),
    ]);
  const all = (part) => [part, ...(part.shadowRoot ? within(part.shadowRoot) : []), ...within(part)];
  const words = (node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('style')) text += walker.currentNode.data;
    return text;
  };

  window.bench = {
    ...acts,
    ...selectors,
    every: (selector) => [...document.querySelectorAll(selector)],

    /** Puts parts into the page, and waits until the last one has its control: some libraries make them a few a frame. */
    async create(html, selector = selectors.fields) {
      const template = document.createElement('template');
      template.innerHTML = html;
      document.querySelector('main').append(template.content);
      const last = [...document.querySelectorAll(selector)].at(-1);
      while (!acts.control(last)) await new Promise(requestAnimationFrame);
    },

    /** All text in a part. */
    text: (part) =>
      [
        part,
        ...all(part)
          .map((one) => one.shadowRoot)
          .filter(Boolean),
      ]
        .map(words)
        .join(' '),

    /** The colours of a part. */
    look: (part) =>
      all(part)
        .map((one) => {
          const { color, backgroundColor, borderColor } = getComputedStyle(one);
          return color + backgroundColor + borderColor;
        })
        .join(),
  };
}
