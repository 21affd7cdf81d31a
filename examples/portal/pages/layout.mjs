// @ts-check
import { comfortPanel, header, markup, pause, quickExit, trailLight } from 'leeway-ui/html.js';
import { asset } from '../assets.mjs';
import { words } from '../words.mjs';
import { person } from './phone.mjs';

/**
 * What every page has: comfort, pause and the way out at its top. The title is the same everywhere and says nothing of
 * the page, since it stays in the browser's history. A page is painted when all of it has come, so that nothing grows.
 * @param {{
 *   agency: import('../agencies/agency.mjs').Agency,
 *   exit: string,
 *   main: import('leeway-ui/html.js').Markup,
 *   foot?: import('leeway-ui/html.js').Markup,
 *   offersTrail?: boolean,
 * }} page `offersTrail`: whether the page itself asks how many pages may stay behind Back; the others follow
 */
export function layout({ agency, exit, main, foot, offersTrail }) {
  const { slug, lang, name, short, place } = agency;
  const home = `/${slug}/`;
  return markup`<!doctype html>
<html lang="${lang}" data-lee-agency="${slug}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${short}</title>
    <link rel="expect" href="#foot" blocking="render">
    <link rel="icon" href="${asset('/portal/icon.svg')}">
    <link rel="stylesheet" href="${asset('/leeway/leeway.css')}">
    <link rel="stylesheet" href="${asset('/leeway/page.css')}">
    <link rel="stylesheet" href="${asset(`/leeway/themes/${slug}.css`)}">
    <link rel="stylesheet" href="${asset('/portal/portal.css')}">
    <script src="${asset('/leeway/first.js')}"></script>
    <script type="module" src="${asset(lang === 'en' ? '/leeway/cdn/leeway.js' : `/leeway/cdn/leeway.${lang}.js`)}"></script>
  </head>
  <body>
    ${header({
      name,
      home,
      exit,
      lang,
      comfort: comfortPanel({ lang }),
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
      ${foot}
      <div>${person(agency, { compact: true })}</div>
      <p><a href="${home}safer">${words[lang].safer.heading}</a></p>
      <p>${name}, ${place}</p>
    </footer>
    ${agency.quiet}
    ${!offersTrail && trailLight({ hidden: true })}
  </body>
</html>
`;
}
