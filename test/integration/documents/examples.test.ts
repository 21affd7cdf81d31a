import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { en } from '../../../src/words/en.js';
import { es } from '../../../src/words/es.js';
import { servePages } from '../../support/pages.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Example {
  readonly source: string;
  readonly language: string;
  readonly text: string;
}

async function readExamples(): Promise<Example[]> {
  const documents = execFileSync('git', ['ls-files', '*.md', '*.mdx'], { cwd: root, encoding: 'utf8' });
  const examples: Example[] = [];
  for (const source of documents.trim().split('\n')) {
    const fenced = (await readFile(join(root, source), 'utf8')).matchAll(/^```(\w*)\n(.*?)^```$/gms);
    for (const [, language, text] of fenced)
      examples.push({ source, language: language ?? '', text: text ?? '' });
  }
  return examples;
}

const examples = await readExamples();
const of = (language: string): Example[] => examples.filter((one) => one.language === language);
const isModule = ({ text }: Example): boolean => text.startsWith('import ');

describe('what the documents show', () => {
  let engine: Engine;
  let pages: Awaited<ReturnType<typeof servePages>>;

  before(async () => {
    [engine, pages] = await Promise.all([launch('chromium'), servePages()]);
  });
  after(async () => {
    await engine?.close();
    await pages?.close();
  });

  const runModule = async ({ text }: Example, name: string): Promise<Record<string, unknown>> => {
    const file = join(pages.folder, `${name}.mjs`);
    await writeFile(file, text.replace(/^const /gm, 'export const '));
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  };

  const open = async (html: string, name: string) => {
    const whole = html.startsWith('<html') ? html : `<html lang="en"><title>Page</title>${html}`;
    const address = await pages.write(`${name}.html`, `<!doctype html>${whole}`);
    const tab = await engine.newTab();
    const wrong: string[] = [];
    tab.page.on('pageerror', (error: Error) => wrong.push(error.message));
    tab.page.on('response', (response: { ok(): boolean; url(): string }) => {
      if (!response.ok() && !response.url().endsWith('favicon.ico'))
        wrong.push(`not found: ${response.url()}`);
    });
    await tab.goto(address);
    return { tab, wrong };
  };

  test('is of a kind that is tried here', () => {
    assert.deepEqual(
      // test/cli passes the JSON, which is a theme.
      examples.filter(({ language }) => !['sh', 'html', 'js', 'json'].includes(language)),
      [],
    );
    assert.ok(of('html').length && of('js').some(isModule) && of('sh').length);
  });

  test('are commands that there are', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
    for (const { text, source } of of('sh'))
      for (const [line] of text.matchAll(/^(npm|node) .*$/gm)) {
        const script = /^npm (?:run )?([\w:]+)/.exec(line)?.[1];
        const file = /^node .*?(\S+\.[mt]?[jt]s)/.exec(line)?.[1];
        assert.ok(script ? script in scripts : file && existsSync(join(root, file)), `${source}: ${line}`);
      }
  });

  test('are modules that run on a server', async () => {
    for (const [at, example] of of('js').filter(isModule).entries())
      await assert.doesNotReject(runModule(example, `module-${at}`), example.source);
  });

  test(
    'are pages whose parts all come, each question with its name',
    { skip: without('chromium') },
    async () => {
      for (const [at, { text, source }] of of('html').entries()) {
        const { tab, wrong } = await open(text, `page-${at}`);
        await tab.waitFor(() => customElements.get('lee-text-field') !== undefined);
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
      }
    },
  );

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
    await tab.waitFor(() => 'saved' in window);
    assert.equal(await tab.evaluate(() => (window as unknown as { saved: string }).saved), 'name');
    assert.deepEqual(wrong, []);
    await tab.close();
  });
});
