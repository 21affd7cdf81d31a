// Serves the examples that have no server of their own, to look at. What is sent to them is gone when this ends.
import { buildAnother } from './another.js';
import { openSite } from './site.js';

const another = await buildAnother();
const site = await openSite({
  '/another/leeway.js': (_, response) => response.setHeader('content-type', 'text/javascript').end(another),
});
const paths = [
  'plain/',
  'autoloader/',
  'no-script/',
  'swaps/htmx/index.html',
  'swaps/turbo/index.html',
  'frame/',
];
for (const path of [...paths, 'two-versions/']) console.log(`${site.local}/${path}`);
