import { wordsIn } from 'leeway-ui/words.js';
import { agencies } from '../../../examples/portal/agencies/index.mjs';
import { ROOMS } from './rooms.mjs';

/** What someone gives to each agency: too little or unclear, so that the page comes back; and enough. */
const GIVEN = {
  rivermouth: { refused: {}, enough: { reach: 'self' } },
  northfield: { refused: { 'born.day': '31', 'born.month': '2' }, enough: { days: '3' } },
  'casa-abierta': { refused: {}, enough: { reach: 'self' } },
};

/** Every page of the portal, in every room: those that a link leads to, and those that something has to be done for. */
export async function portalPages(base) {
  const pages = await Promise.all(Object.keys(GIVEN).map((slug) => pagesOf(base, slug)));
  return ROOMS.flatMap((room) =>
    pages.flat().map((page) => ({
      ...page,
      id: `portal ${page.id}`,
      room,
      group: `portal in ${room}`,
      prepare: (tab) => tab.evaluateOnNewDocument(chooseRoom, room),
    })),
  );
}

async function pagesOf(base, slug) {
  const found = await crawl(base, `/${slug}/`);
  const intake = found.get(`/${slug}/intake`);
  if (!intake) throw new Error(`No link of ${slug} leads to its questions.`);
  const parts = intake.split('<lee-step').length - 1;
  // As for someone who lives near: elsewhere times are said in another way once a page knows where it is.
  const { timeZone, lang } = agencies.find((agency) => agency.slug === slug);
  const goto = (path) => async (page) => {
    await page.emulateTimezone(timeZone);
    await page.goto(base + path);
  };
  const after = (path, act) => async (page) => {
    await goto(path)(page);
    await page.evaluate(ready);
    await act(page);
  };
  const send = (answers) => (page) =>
    Promise.all([page.waitForNavigation(), page.evaluate(sendAll, answers)]);
  return [
    ...[...found.keys()].map((path) => ({ id: path, isLoaded: true, open: goto(path) })),
    { id: `/${slug}/nowhere`, isLoaded: true, open: goto(`/${slug}/nowhere`) },
    ...Array.from({ length: parts - 1 }, (_, index) => ({
      id: `/${slug}/intake, part ${index + 2}`,
      open: after(`/${slug}/intake`, (page) => page.evaluate(turnToPart, index + 2)),
    })),
    { id: `/${slug}/intake, sent back`, open: after(`/${slug}/intake`, send(GIVEN[slug].refused)) },
    { id: `/${slug}/intake, sent`, open: after(`/${slug}/intake`, send(GIVEN[slug].enough)) },
    { id: `/${slug}/safer, erased`, open: after(`/${slug}/safer`, erase(lang)) },
  ];
}

/** Until all is said: what was cleared here is said first, and then what the server did. */
const erase = (lang) => async (page) => {
  const ends = (words) => document.querySelector('lee-erase [slot=status]').textContent.endsWith(words);
  await page.click('lee-erase button');
  await page.waitForFunction(ends, {}, wordsIn(lang).erase.open);
};

/** Every page of an agency that an address on its pages leads to, with what the server wrote. */
async function crawl(base, first) {
  const found = new Map();
  const waiting = [first];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (found.has(path)) continue;
    const response = await fetch(base + path);
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) continue;
    const page = await response.text();
    found.set(path, page);
    for (const [, address] of page.matchAll(/"(\/[^"#?]*)/g))
      if (address.startsWith(first)) waiting.push(address);
  }
  return found;
}

/** Runs in the page before its scripts. The room stands where a server writes it that knows of it. */
function chooseRoom(room) {
  const write = () => document.documentElement?.setAttribute('data-lee-room', room);
  const observer = new MutationObserver(() => {
    if (!document.documentElement) return;
    write();
    observer.disconnect();
  });
  if (document.documentElement) write();
  else observer.observe(document, { childList: true });
}

/** Runs in the page. */
const ready = () => customElements.whenDefined('lee-intake').then(() => true);

/** Runs in the page. */
const turnToPart = (part) => document.querySelector('lee-intake').goTo(part);

/** Runs in the page, and sends it as it is, as a browser without script does. */
function sendAll(answers) {
  const form = document.querySelector('lee-intake form');
  for (const [name, value] of Object.entries(answers))
    for (const control of form.querySelectorAll(`[name="${name}"]`)) {
      if (!control.matches('[type=radio], [type=checkbox]')) control.value = value;
      else if (control.value === value) control.checked = true;
    }
  HTMLFormElement.prototype.submit.call(form);
}
