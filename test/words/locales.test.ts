import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dateInWords, readDate } from '../../src/html.js';
import { en } from '../../src/words/en.js';
import { phraseWords } from '../../src/words/phrase-words.js';
import { addWords, wordsIn, type Words } from '../../src/words/words.js';
import { languageOf, translated } from './voices.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const LOCALE = /^(?!en\.)([a-z]{2,3})\.ts$/;
const localesIn = (folder: string): string[] =>
  readdirSync(at(folder)).flatMap((file) => LOCALE.exec(file)?.[1] ?? []);

const unreviewed = localesIn('src/words/unreviewed');
const reviewed = localesIn('src/words');

type Sentence = string | ((...given: unknown[]) => unknown);

/** Every sentence of two languages side by side, a function as it is. */
function* beside(
  one: object,
  other: object,
  path = '',
): Generator<[path: string, one: Sentence, other: Sentence]> {
  assert.deepEqual(Object.keys(other).sort(), Object.keys(one).sort(), path);
  for (const key of Object.keys(one)) {
    const [a, b] = [one, other].map((words) => (words as Record<string, Sentence | object>)[key]);
    const here = path ? `${path}.${key}` : key;
    if (typeof a === 'object') yield* beside(a, b as object, here);
    else yield [here, a, b as Sentence];
  }
}

const GIVEN = ['alpha', 'beta', 'gamma'];

const said = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : [sentence(...GIVEN)].flat().join('\n');

/** What someone relies on when they leave, ask for help or agree. What only joins words, and hours, say nothing by themselves. */
const RELIED_ON =
  /^(leaving|exitExplainer|crisis|help|consent|consentGroup|consentLedger|consentReceipt|embedGate|limits|release)\.(?!then$|span$|days$|when$|joint$|everyDay$|always$|languages$)/;

test('is tried in every language that there is', () => {
  assert.deepEqual([...reviewed, ...unreviewed].sort(), Object.keys(translated).sort());
});

for (const [tag, voice] of Object.entries(translated))
  describe(`the words in ${languageOf(tag)}`, async () => {
    const { translation } = voice;
    const folder = unreviewed.includes(tag) ? 'words/unreviewed' : 'words';
    const locale = ((await import(`../../src/${folder}/${tag}.ts`)) as Record<string, Words>)[tag];
    addWords(tag, locale);
    const { intl: _, ...sentences } = translation;
    const pairs = [...beside(en, sentences)];
    const isEnglish = String(translation.phrase.words()) === String(phraseWords());

    test('leave nothing out that an English sentence takes in', () => {
      let tried = 0;
      for (const [path, one, other] of pairs) {
        if (typeof one !== 'function') continue;
        assert.equal(typeof other, 'function', path);
        const given = GIVEN.slice(0, one.length);
        const heldBy = (sentence: Sentence) => {
          const text = String((sentence as (...all: unknown[]) => unknown)(...given));
          return given.filter((word) => text.includes(word));
        };
        assert.deepEqual(heldBy(other), heldBy(one), path);
        tried++;
      }
      assert.ok(tried > 30);
    });

    test('have no English left in them', () => {
      const left = pairs.filter(([, one, other]) => said(one) === said(other)).map(([path]) => path);
      assert.deepEqual(left.sort(), [...voice.same, ...(isEnglish ? ['phrase.words'] : [])].sort());
    });

    test('offer return words of their own, or say that they are English', () => {
      const list = translation.phrase.words();
      assert.equal(new Set(list).size, 256);
      const english = new Intl.DisplayNames([tag, 'fr'], { type: 'language' }).of('en')!;
      const names = tag === 'ht' ? /an angle/ : new RegExp(english.slice(0, -1), 'i');
      assert.equal(names.test(translation.saveStatus.once), isEnglish);
    });

    test('count as the language does, in every form that a whole number asks for', () => {
      const plural = new Intl.PluralRules(tag);
      const form = (count: number) => plural.select(count);
      const asked = new Set(Array.from({ length: 200 }, (_, index) => form(index + 1)));
      assert.deepEqual(new Set(voice.counted.map(([count]) => form(count))), asked);
      for (const [count, words] of voice.counted) assert.equal(translation.intake.needALook(count), words);
    });

    test('say of leaving as much as English does', () => {
      const length = (text: string) => text.split(/[.。]\s*(?=.)/).length;
      assert.equal(length(translation.leaving.armed), length(en.leaving.armed));
      assert.equal(length(translation.leaving.plain), length(en.leaving.plain));
    });

    test(
      folder === 'words'
        ? 'stand alone, as a named speaker has signed'
        : 'have English beside what someone relies on, which no named speaker has signed',
      () => {
        const { intl: _, ...shown } = locale;
        for (const [path, own, here] of beside(sentences, shown)) {
          const english = pairs.find(([one]) => one === path)![1];
          const isPair = folder !== 'words' && RELIED_ON.test(path) && said(own) !== said(english);
          const lines = [own, english].map((sentence) => said(sentence).split('\n'));
          const wanted = isPair
            ? lines[0].map((line, index) => `${line} · \u2066${lines[1][index]}\u2069`).join('\n')
            : said(own);
          assert.equal(said(here), wanted, path);
        }
      },
    );

    test('are spoken for a region, and by nobody who did not ask for them', () => {
      assert.equal(wordsIn(`${tag.toUpperCase()}-x-casa`), locale);
      assert.equal(wordsIn(`${tag}q`), en);
    });

    for (const [edtf, words] of Object.entries(voice.dates))
      test(`say ${edtf} as ${words}`, () => assert.equal(dateInWords(edtf, tag), words));

    for (const written of voice.written)
      test(`read ${written} from one box`, () =>
        assert.equal(readDate([['when.day', written]], 'when', tag).edtf, '1990-06-04'));

    test('come alone where one language is imported', async () => {
      const { metafile } = await build({
        stdin: { contents: `export { ${tag} } from './src/${folder}/${tag}.ts'`, resolveDir: at('.') },
        bundle: true,
        format: 'esm',
        metafile: true,
        write: false,
      });
      const others = Object.keys(metafile.inputs).filter((path) => /\/(?!en\.)[a-z]{2,3}\.ts$/.test(path));
      assert.deepEqual(others, [`src/${folder}/${tag}.ts`]);
    });
  });

test('are listed in the guide, each with whether a named speaker has signed', () => {
  const guide = readFileSync(at('docs/guides/languages.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| .+? +\| `(\w+)` +\| `(.+?)` +\| `(.+?)` +\| (.+?) +\|$/gm)];
  assert.deepEqual(
    rows.map(([, tag, path, script, signed]) => [tag, path, script, signed === 'nobody yet']),
    Object.keys(translated).map((tag) => {
      const isSigned = reviewed.includes(tag);
      return [
        tag,
        `words/${isSigned ? '' : 'unreviewed/'}${tag}.js`,
        `cdn/leeway.${tag}.js\`, \`cdn/words/${tag}.js`,
        !isSigned,
      ];
    }),
  );
});
