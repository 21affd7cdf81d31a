import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Example, isForBundler, isModule, readExamples } from '../../documents/examples.js';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { en } from '../../../src/words/en.js';
import { es } from '../../../src/words/unreviewed/es.js';
import { fr } from '../../../src/words/unreviewed/fr.js';
import { servePages } from '../../support/pages.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const examples = readExamples();
const of = (language: string): Example[] => examples.filter((one) => one.language === language);

/** Which blocks other tests run, and which test that is. */
const ELSEWHERE: readonly [source: string, language: string, test: string][] = [
  ['docs/guides/theme-commands.md', 'sh', 'test/cli/documents.test.ts'],
  ['docs/guides/themes.md', 'json', 'test/cli/documents.test.ts'],
  ['docs/guides/records.md', 'js', 'test/records/documents.test.ts'],
  ['docs/guides/records.md', 'sh', 'test/cli/verify.test.ts'],
  ['docs/guides/react.md', 'ts', 'test/package/package.test.ts'],
];

/** The header of the guide to content policies. */
const [, policy] = /^Content-Security-Policy: (.*)$/m.exec(of('http')[0].text)!;

/** What npm does by itself. */
const OF_NPM = ['pack', 'publish', 'install'];

describe('what the documents show', () => {
  /** The blocks that were run here. */
  const run = new Set<Example>();
  let engine: Engine;
  let pages: Awaited<ReturnType<typeof servePages>>;

  before(async () => {
    [engine, pages] = await Promise.all([launch('chromium'), servePages()]);
  });
  after(async () => {
    await engine?.close();
    await pages?.close();
  });

  const runModule = async (example: Example, name: string): Promise<Record<string, unknown>> => {
    const { text } = example;
    const file = join(pages.folder, `${name}.mjs`);
    await writeFile(file, text.replace(/^const /gm, 'export const '));
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    run.add(example);
    return module;
  };

  const open = async (html: string, name: string, policy = '') => {
    const written = /<html/.test(html)
      ? html.replace(/^<!doctype html>/i, '')
      : `<html lang="en"><head><title>Page</title></head>${html}`;
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const whole = written.replace('<head>', `<head>${policy && meta}`);
    const address = await pages.write(`${name}.html`, `<!doctype html>${whole}`);
    const tab = await engine.newTab();
    const wrong: string[] = [];
    tab.page.on('pageerror', (error: Error) => wrong.push(error.message));
    tab.page.on('response', (response: { ok(): boolean; url(): string }) => {
      if (!response.ok() && !response.url().endsWith('favicon.ico'))
        wrong.push(`not found: ${response.url()}`);
    });
    await tab.page.exposeFunction('broken', (directive: string) => void wrong.push(`policy: ${directive}`));
    await tab.page.evaluateOnNewDocument(() => {
      const { broken } = window as unknown as { broken(directive: string): void };
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken(violatedDirective));
    });
    await tab.goto(address);
    return { tab, wrong };
  };

  test('are commands that there are', async () => {
    const { scripts, bin } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      scripts: object;
      bin: Record<string, string>;
    };
    const isThere = (line: string): boolean => {
      const [program, ...words] = line.replace(/ +#.*| +>.*/g, '').split(' ');
      const [first, ...rest] = words.filter((word) => program !== 'npm' || !['run', '-s'].includes(word));
      if (program === 'npm') return OF_NPM.includes(first) || first in scripts;
      if (program === 'node')
        return words.some((word) => /\.[mt]?[jt]s$/.test(word) && existsSync(join(root, word)));
      if (program !== 'npx') return false;
      if (!(first in bin)) return existsSync(join(root, 'node_modules/.bin', first));
      return spawnSync(process.execPath, [join(root, bin[first]), ...rest, '--help']).status === 0;
    };
    assert.ok(of('sh').length > 0);
    for (const example of of('sh')) {
      for (const line of example.text.trim().split('\n'))
        assert.ok(isThere(line), `${example.source}: ${line}`);
      run.add(example);
    }
    for (const wrong of [
      'npm run nothing',
      'node nowhere.mjs',
      'npx nothing',
      'npx leeway-ui nothing',
      'rm -r x',
    ])
      assert.equal(isThere(wrong), false, wrong);
  });

  test('are modules that run on a server', async () => {
    const modules = examples.filter((one) => isModule(one) && !isForBundler(one));
    assert.ok(modules.length > 10);
    for (const [at, example] of modules.entries())
      await assert.doesNotReject(runModule(example, `module-${at}`), example.source);
  });

  test(
    'are pages whose parts all come, each question with its name, under the policy of the guide',
    { skip: without('chromium') },
    async () => {
      for (const [at, example] of of('html').entries()) {
        const { text, source } = example;
        const { tab, wrong } = await open(text, `page-${at}`, policy);
        // What loads parts as it meets them does so after the page has loaded. One that does not come is named below.
        await tab.waitFor(() => document.querySelector(':not(:defined)') === null).catch(() => {});
        const found = await tab.evaluate(() => ({
          undefined: document.querySelectorAll(':not(:defined)').length,
          names: [...document.querySelectorAll<HTMLInputElement>('input')].map(({ labels }) =>
            [...(labels ?? [])].map((label) => label.textContent).join(),
          ),
        }));
        assert.equal(found.undefined, 0, source);
        assert.ok(found.names.length > 0 && found.names.every(Boolean), source);
        assert.deepEqual(wrong, [], source);
        await tab.close();
        run.add(example);
      }
    },
  );

  test(
    'has first.js stand in a page under the policy of the guide',
    { skip: without('chromium') },
    async () => {
      const [example] = of('js').filter(({ source }) => source.endsWith('content-policy.md'));
      const { head, allowed } = (await runModule(example, 'first-in-page')) as Record<string, string>;
      const held = () =>
        ['data-lee-exit', 'data-lee-room'].map((name) => document.documentElement.getAttribute(name));
      const withFirst = policy.replace("script-src 'self'", allowed);
      const page = `<html lang="en"><head>${head}<title>Page</title></head><lee-quick-exit><a href="/gone.html">Leave</a></lee-quick-exit>`;
      const { tab, wrong } = await open(page, 'first-in-page', withFirst);
      await pages.write('gone.html', '<!doctype html><title>Elsewhere</title>');
      await tab.evaluate(() => (localStorage['ui-comfort'] = 'room=dusk'));
      await tab.page.reload();
      assert.deepEqual(await tab.evaluate(held), ['on', 'dusk'], 'leaving is armed and comfort applied');
      await tab.evaluate(() => delete localStorage['ui-comfort']);
      await tab.click('a');
      await tab.waitFor(() => document.title === 'Elsewhere');
      assert.deepEqual(wrong, []);
      await tab.close();

      const strict = await open(page, 'first-kept-out', policy);
      await strict.tab.waitFor(() => document.readyState === 'complete');
      assert.deepEqual(strict.wrong, ['policy: script-src-elem']);
      assert.deepEqual(await strict.tab.evaluate(held), [null, null]);
      await strict.tab.close();
    },
  );

  test('are told where they break the policy of the guide', { skip: without('chromium') }, async () => {
    const { tab, wrong } = await open('<body onload="this.innerHTML=0">', 'broken', policy);
    await tab.waitFor(() => document.readyState === 'complete');
    assert.deepEqual(wrong, ['policy: script-src-attr']);
    await tab.close();
    run.add(of('http')[0]);
  });

  test('are components whose markup is a page', { skip: without('chromium') }, async () => {
    const [example, ...more] = of('tsx');
    assert.equal(more.length, 0);
    const outfile = join(pages.folder, 'component.mjs');
    await bundle({
      stdin: { contents: example.text, resolveDir: pages.folder, loader: 'tsx' },
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      // React and the parts are found from the page's folder, as they are by a portal.
      packages: 'external',
      outfile,
      logLevel: 'silent',
    });
    const { Contact } = (await import(pathToFileURL(outfile).href)) as { Contact: () => ReactElement };
    const { tab, wrong } = await open(
      `<link rel="stylesheet" href="/leeway/leeway.css"><script type="module" src="/leeway/cdn/leeway.js"></script>
      ${renderToStaticMarkup(createElement(Contact))}`,
      'component',
      policy,
    );
    await tab.waitFor(() => document.querySelectorAll(':not(:defined)').length === 0);
    const sent = await tab.evaluate(() => [...document.querySelectorAll('input')].map(({ name }) => name));
    assert.deepEqual([sent, wrong], [['call', 'call.declined', 'reach'], []]);
    await tab.close();
    run.add(example);
  });

  test('are what a bundler makes a page of', { skip: without('chromium') }, async () => {
    const [example, ...more] = examples.filter(isForBundler);
    assert.equal(more.length, 0);
    await bundle({
      stdin: { contents: example.text, resolveDir: pages.folder },
      bundle: true,
      format: 'esm',
      outfile: join(pages.folder, 'bundled.js'),
      logLevel: 'silent',
    });
    const { tab, wrong } = await open(
      `<link rel="stylesheet" href="bundled.css"><script type="module" src="bundled.js"></script>
      <lee-text-field name="name" label="Name"></lee-text-field><lee-button><button>Send</button></lee-button>`,
      'bundled',
      policy,
    );
    await tab.waitFor(() => document.querySelectorAll(':not(:defined)').length === 0);
    const found = await tab.evaluate(() => [
      document.querySelector('label')!.control!.localName,
      getComputedStyle(document.querySelector('button')!).minHeight,
    ]);
    assert.deepEqual([found, wrong], [['input', '48px'], []]);
    await tab.close();
    run.add(example);
  });

  test(
    'are in Spanish where they say so, and in English in a part that is English',
    { skip: without('chromium') },
    async () => {
      const [{ text }] = of('html').filter(({ source }) => source.endsWith('languages.md'));
      const { tab } = await open(text, 'spanish');
      await tab.waitFor(() => customElements.get('lee-text-field') !== undefined);
      const labels = await tab.evaluate(() =>
        [...document.querySelectorAll('label')].map((one) => one.innerText),
      );
      assert.deepEqual(labels, [
        `¿Cómo quiere que le llamemos? (${es.field.needed})`,
        es.field.absent['asked-declined'],
        `Where do you live? (${en.field.needed})`,
        en.field.absent['asked-declined'],
      ]);
      await tab.close();
    },
  );

  test('speak each of the languages that a page loads', { skip: without('chromium') }, async () => {
    const [, { text }] = of('html').filter(({ source }) => source.endsWith('languages.md'));
    const { tab } = await open(text, 'languages');
    await tab.waitFor(() => document.querySelector('lee-text-field label') !== null);
    const labels = await tab.evaluate(() =>
      [...document.querySelectorAll('label')].map((one) => one.innerText),
    );
    assert.deepEqual(labels, [
      `¿Cómo quiere que le llamemos? (${es.field.needed})`,
      es.field.absent['asked-declined'],
      `Où habitez-vous ? (${fr.field.needed})`,
      fr.field.absent['asked-declined'],
    ]);
    await tab.close();
  });

  test('are in the words that were added on a server', async () => {
    const [spanish, own] = of('js').filter(({ source }) => source.endsWith('languages.md'));
    assert.match(
      String((await runModule(spanish, 'spanish')).field),
      new RegExp(es.field.absent['asked-declined']),
    );
    assert.match(String((await runModule(own, 'own-words')).header), /Un respiro.*Salir de esta página/);
  });

  test('sends as it says where an application sends by itself', { skip: without('chromium') }, async () => {
    const [written, asking, listener] = of('js').filter(({ source }) => source.endsWith('intake.mdx'));
    assert.equal((await runModule(asking, 'asking')).asked, true);
    const { page } = await runModule(written, 'intake');
    const { tab, wrong } = await open(
      `<link rel="stylesheet" href="/leeway/leeway.css"><script src="/leeway/first.js"></script>
      <script type="module" src="/leeway/cdn/leeway.js"></script><body>${String(page)}
      <script>const intake = document.querySelector('lee-intake');
      const save = async (answers) => { window.saved = [...answers.keys()].join(); };
      ${listener.text}</script>`,
      'intake',
    );
    await tab.waitFor(() => customElements.get('lee-intake') !== undefined);
    await tab.click('[data-lee-go=next]');
    await tab.waitFor(() => document.querySelectorAll('lee-step:not([hidden])').length === 1);
    // A second press within 400 ms does nothing.
    await wait(500);
    await tab.click('lee-step:not([hidden]) [type=submit]');
    run.add(listener);
    await tab.waitFor(() => 'saved' in window);
    assert.equal(await tab.evaluate(() => (window as unknown as { saved: string }).saved), 'name');
    assert.deepEqual(wrong, []);
    await tab.close();
  });

  test('is all run, here or by the test that is named', { skip: without('chromium') }, async () => {
    for (const [source, , test] of ELSEWHERE)
      assert.ok((await readFile(join(root, test), 'utf8')).includes(basename(source)), `${test}: ${source}`);
    const isElsewhere = (one: Example) =>
      ELSEWHERE.some(([source, language]) => one.source === source && one.language === language);
    const left = examples.filter((one) => !run.has(one) && !isElsewhere(one) && one.language !== 'text');
    assert.deepEqual(
      left.map(({ source, language, text }) => `${source} ${language}: ${text.slice(0, 60)}`),
      [],
    );
  });
});
