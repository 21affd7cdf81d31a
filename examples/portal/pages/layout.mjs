// @ts-check
import { comfortPanel, header, markup, pause, quickExit } from 'leeway-ui/html.js';
import { agency } from '../agency.mjs';
import { asset } from '../assets.mjs';

/**
 * What every page has: comfort, pause and the way out at its top. The title is the same everywhere and says nothing of
 * the page, since it stays in the browser's history. A page is painted when all of it has come, so that nothing grows.
 * @param {{ exit: string, main: import('leeway-ui/html.js').Markup, foot?: import('leeway-ui/html.js').Markup }} page
 */
export const layout = ({ exit, main, foot }) => markup`<!doctype html>
<html lang="en" data-lee-agency="rivermouth">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Rivermouth</title>
    <link rel="expect" href="#foot" blocking="render">
    <link rel="icon" href="${asset('/rivermouth/icon.svg')}">
    <link rel="stylesheet" href="${asset('/leeway/leeway.css')}">
    <link rel="stylesheet" href="${asset('/leeway/page.css')}">
    <link rel="stylesheet" href="${asset('/leeway/themes/rivermouth.css')}">
    <link rel="stylesheet" href="${asset('/rivermouth/portal.css')}">
    <script src="${asset('/leeway/first.js')}"></script>
    <script type="module" src="${asset('/leeway/cdn/leeway.js')}"></script>
  </head>
  <body>
    ${header({
      name: agency.name,
      home: '/rivermouth/',
      exit,
      comfort: comfortPanel(),
      pause: pause({ later: '/rivermouth/', talk: '/rivermouth/#talk' }),
      leave: quickExit({ href: exit, signOut: '/leave' }),
    })}
    <main id="main" data-lee-page>${main}</main>
    <footer id="foot" data-lee-page>
      ${foot}
      <p>${agency.name}, ${agency.place}</p>
      <p>Open ${agency.hours}</p>
    </footer>
  </body>
</html>
`;
