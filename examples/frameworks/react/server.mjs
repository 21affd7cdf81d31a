import { readFile } from 'node:fs/promises';
import { serve } from '../serve.mjs';

const name = process.env.NODE_ENV === 'development' ? 'react-development' : 'react';
const built = new URL(`../dist/${name}/`, import.meta.url);

const { render } = await import(new URL('server.js', built).href);

/** React's page, in the page that Vite built. */
const page = async (isSent) =>
  (await readFile(new URL('index.html', built), 'utf8')).replace('<!--page-->', () => render(isSent));

serve(name, { pages: { '/': () => page(false), '/sent': () => page(true) } });
