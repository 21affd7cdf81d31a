import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assistiveSection, assistiveSections, heldBy } from '../../.storybook/assistive.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesIn = (ending: string): string[] =>
  readdirSync(join(root, 'src/components'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `src/components/${path}`);

const NONE = 'No test asks the accessibility tree about this part by itself.';

const pages = filesIn('.mdx');
const asks = (file: string): boolean =>
  /(?:^|[^.])\b(?:accessible|outline)\(/.test(readFileSync(join(root, file), 'utf8'));

describe('what a page of a part says of assistive technology', () => {
  test('says on every page that no person has tried it, and whether a test asks the tree', () => {
    assert.ok(pages.length > 50);
    for (const page of pages) {
      const section = assistiveSection(page);
      assert.match(section, /No person with a screen reader has tried this part yet/, page);
      const own = filesIn('.test.ts').filter((file) => dirname(file) === dirname(page));
      const isQuestion = existsSync(join(root, `test/contracts/${basename(page, '.mdx')}.test.ts`));
      assert.equal(section.includes(NONE), !isQuestion && !own.some(asks), page);
      for (const [, path] of section.matchAll(/`((?:src|test)\/[^`]+)`/g))
        assert.ok(existsSync(join(root, path)), path);
    }
  });

  test('leaves no question out that a test asks the tree', () => {
    for (const file of filesIn('.test.ts')) {
      const told = heldBy(readFileSync(join(root, file), 'utf8')).some((one) => one.told.length);
      assert.equal(told, asks(file), file);
    }
  });

  test('says which role a question has, by the contract that questions keep', () => {
    assert.match(
      assistiveSection('src/components/fields/select/select.mdx'),
      /As a question it is a `combobox`/,
    );
    assert.doesNotMatch(assistiveSection('src/components/basics/card/card.mdx'), /As a question/);
  });

  test('comes to the end of the page of a part, and to no other page', () => {
    const watched: string[] = [];
    const { transform } = assistiveSections();
    const on = (path: string) =>
      transform.call({ addWatchFile: (file: string) => watched.push(file) }, '# Page', join(root, path));
    const page = on('src/components/basics/card/card.mdx');
    assert.match(String(page?.code), /^# Page\n## With assistive technology\n/);
    assert.deepEqual(watched, [join(root, 'src/components/basics/card/card.test.ts')]);
    assert.equal(on('docs/welcome.mdx'), undefined);
  });
});

describe('what a test holds', () => {
  test('is its title, with what it asks, however it asks it', () => {
    const text = `
      it('asks at once', async () => expect((await accessible(part)).role).to.equal('link'));
      it('takes it apart', async () => { const { name, engine, role } = await accessible(part); });
      it(\`keeps it, \${how}\`, async () => { const node = await accessible(part); expect(node.description); });
      it('compares it', async () => { expect(await accessible(part)).to.include({ checked: true }); });
      it('reads in order', async () => { expect(await outline(part, 'h2')).to.deep.equal([]); });`;
    assert.deepEqual(
      heldBy(text).map(({ title, told }) => [title, ...told]),
      [
        ['asks at once', 'role'],
        ['takes it apart', 'role', 'name'],
        ['keeps it', 'description'],
        ['compares it', 'checked'],
        ['reads in order', 'roles and names in the order of reading'],
      ],
    );
  });

  test('is nothing where it only looks for faults, or only moves the focus on its way', () => {
    const text = `
      it('has nothing that axe finds', async () => { await expect(part).to.be.accessible(); });
      it('says so', async () => { document.activeElement.blur(); expect(said()).to.equal(''); });`;
    assert.deepEqual(heldBy(text), []);
  });

  test('is told apart from what it expects of the page itself', () => {
    const text = `it(\`closes \${how}, and gives the focus back\`, () => { expect(document.activeElement).to.equal(it); });`;
    assert.deepEqual(heldBy(text), [
      { title: 'closes …, and gives the focus back', told: [], inMarkup: true },
    ]);
  });
});
