// @ts-check
import {
  comfortAttributes,
  comfortPanel,
  header,
  markup,
  pause,
  quickExit,
  trailLight,
} from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';
import { asset, drawing } from '../assets.mjs';
import { words } from '../words.mjs';
import { person } from './phone.mjs';

/**
 * What every page is written for: whose it is, where leaving leads, and how its reader's browser would like it.
 * @typedef {{
 *   agency: import('../agencies/agency.mjs').Agency,
 *   exit: string,
 *   wishes?: import('../wishes.mjs').Wishes,
 * }} Frame
 */

/**
 * What every page has: comfort, pause and the way out at its top. The title is the same everywhere and says nothing of
 * the page, since it stays in the browser's history. A page is painted when all of it has come, so that nothing grows.
 * @param {Frame & {
 *   main: import('leeway-ui/html.js').Markup,
 *   picture?: import('leeway-ui/html.js').Markup,
 *   offersTrail?: boolean,
 * }} page `picture`: what its foot stands in; `offersTrail`: whether the page itself asks how many pages may stay behind Back; the others follow
 */
export function layout({ agency, exit, wishes, main, picture, offersTrail }) {
  const { slug, lang, name, short, place } = agency;
  const home = `/${slug}/`;
  return markup`<!doctype html>
<html lang="${lang}" data-lee-agency="${slug}"${comfortAttributes(wishes?.comfort)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${short}</title>
    <link rel="expect" href="#end" blocking="render">
    <link rel="icon" href="${asset('/portal/icon.svg')}">
    <script src="${asset('/leeway/first.js')}"></script>
    <link rel="stylesheet" href="${asset('/leeway/leeway.css')}">
    <link rel="stylesheet" href="${asset('/leeway/page.css')}">
    <link rel="stylesheet" href="${asset(`/leeway/themes/${slug}.css`)}">
    <link rel="stylesheet" href="${asset('/portal/portal.css')}">
    <script type="module" src="${asset(lang === 'en' ? '/leeway/cdn/leeway.js' : `/leeway/cdn/leeway.${lang}.js`)}"></script>
  </head>
  <body>
    ${header({
      name: wishes?.savesData ? name : markup`${logo(agency)}${name}`,
      home,
      exit,
      lang,
      comfort: comfortPanel({ keep: 'cookie', lang }),
      pause: pause({
        lang,
        later: home,
        talk: `${home}#talk`,
        kept: agency.draft === 'none' ? undefined : words[lang].kept,
      }),
      leave: quickExit({ lang, href: exit, signOut: '/leave' }),
    })}
    <main id="main" data-lee-page>${main}</main>
    <footer id="foot" data-lee-page>
      ${!wishes?.savesData && picture}
      <div>${person(agency, { compact: true })}</div>
      <p class="links">
        <a href="${home}safer">${words[lang].safer.heading}</a>
        <a class="unscripted" href="${home}comfort">${wordsIn(lang).comfort.comfort}</a>
      </p>
      <p>${name}, ${place}</p>
    </footer>
    ${agency.quiet}
    ${!offersTrail && trailLight({ hidden: true })}
    <div id="end" hidden></div>
  </body>
</html>
`;
}

/**
 * It takes the colour of the words beside it, in whatever room they are, and says no more than they do. It stands in the page,
 * since a file would come after the words.
 */
const logo = (/** @type {import('../agencies/agency.mjs').Agency} */ { slug }) =>
  markup`<svg class="logo" viewBox="0 0 48 48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${drawing(slug)}</svg>`;
