// @ts-check
import { markup, pause, quickExit } from 'leeway-ui/html.js';
import { agency } from '../agency.mjs';
import { asset } from '../assets.mjs';
import { comfortPanel, header } from './pending.mjs';

/**
 * What every page has: the way out, the pause and the comfort at its top, and the way to a person at its foot. The
 * title is the same on every page, since it stays in the browser's history.
 * @param {{ exit: string, main: import('leeway-ui/html.js').Markup }} page
 */
export const layout = ({ exit, main }) => markup`<!doctype html>
<html lang="en" data-lee-agency="rivermouth">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Rivermouth</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${asset('/leeway/leeway.css')}">
    <link rel="stylesheet" href="${asset('/leeway/themes/rivermouth.css')}">
    <link rel="stylesheet" href="${asset('/rivermouth/portal.css')}">
    <script src="${asset('/leeway/first.js')}"></script>
    <script type="module" src="${asset('/leeway/cdn/leeway.js')}"></script>
  </head>
  <body>
    ${header({
      name: agency.name,
      exit,
      controls: markup`${comfortPanel()}${pause({ later: '/rivermouth/', talk: '/rivermouth/#talk' })}${quickExit({ href: exit, signOut: '/leave' })}`,
    })}
    <main id="main">${main}</main>
    <footer>
      <div class="foot">
        <p>${agency.name}, ${agency.place}. Open ${agency.hours}.</p>
      </div>
    </footer>
  </body>
</html>
`;
