import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CRITERIA, type Level } from './criteria.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const VERDICTS = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable', 'Not Evaluated'];

interface Row {
  readonly section: string;
  readonly criterion: string;
  readonly verdict: string;
  readonly remark: string;
}

/** The rows of every table whose columns are a criterion, a verdict and a remark. */
function rowsOf(report: string): Row[] {
  return report.split(/^## /m).flatMap((part) => {
    const section = part.split('\n', 1)[0];
    const lines = part.split('\n').filter((line) => line.startsWith('|'));
    if (!/^\| criterion +\| conformance +\| remarks +\|$/.test(lines[0] ?? '')) return [];
    return lines.slice(2).map((line) => {
      const [, criterion, verdict, remark] = line.split('|').map((cell) => cell.trim());
      return { section, criterion, verdict, remark };
    });
  });
}

const filesNamed = (text: string): string[] =>
  [...text.matchAll(/`((?:test|src|\.storybook|scripts)\/[^`]+)`/g)].map(([, path]) => path);

/** A standard that holds another names no verdict of its own. */
const isTold = (verdict: string): boolean => verdict === 'See WCAG 2.2';

/** What a row may not leave out: what shows it, or that nothing does. */
function wrongWith({ criterion, verdict, remark }: Row, all: readonly Row[]): string[] {
  const elsewhere = /^See (\d+\.\d+\.\d+)\.$/.exec(remark)?.[1];
  const same = all.find((row) => row.criterion.startsWith(`${elsewhere} `));
  const wrong = {
    'has one of the five words': !VERDICTS.includes(verdict) && !isTold(verdict),
    'names a test':
      /Support/.test(verdict) && !filesNamed(remark).length && (!same || same.verdict !== verdict),
    'says that nobody looked': verdict === 'Not Evaluated' && !remark.endsWith('Not tested.'),
    'claims nothing where nobody looked': verdict !== 'Not Evaluated' && remark.includes('Not tested.'),
    'says why it is not about parts': verdict === 'Not Applicable' && remark === '',
  };
  return Object.entries(wrong).flatMap(([rule, is]) => (is ? `${criterion}: ${rule}` : []));
}

const report = readFileSync(join(root, 'docs/accessibility-conformance.md'), 'utf8');
const rows = rowsOf(report);

const LEVELS: Record<string, Level> = {
  'WCAG 2.2, level A': 'A',
  'WCAG 2.2, level AA': 'AA',
  'WCAG 2.2, level AAA': 'AAA',
};

describe('the accessibility conformance report', () => {
  test('has every criterion of WCAG 2.2 once, in the order and the level of the standard', () => {
    assert.deepEqual(
      rows.filter(({ section }) => section in LEVELS).map((row) => [LEVELS[row.section], row.criterion]),
      (['A', 'AA', 'AAA'] as const).flatMap((level) =>
        CRITERIA.filter((one) => one.level === level).map(({ number, name }) => [level, `${number} ${name}`]),
      ),
    );
  });

  test('has a table for each chapter that a buyer looks for', () => {
    assert.deepEqual(
      [...new Set(rows.map(({ section }) => section.split(':')[0]))],
      [
        ...Object.keys(LEVELS),
        ...[4, 5, 9, 11, 12].map((chapter) => `EN 301 549, chapter ${chapter}`),
        ...[3, 5, 6].map((chapter) => `Section 508, chapter ${chapter}`),
      ],
    );
  });

  test('claims nothing that no test shows', () => {
    assert.deepEqual(
      rows.flatMap((row) => wrongWith(row, rows)),
      [],
    );
  });

  test('sees a claim without a test, a word of its own, and a row that hides that nobody looked', () => {
    const row = { section: '', criterion: '1.1.1 X', verdict: 'Supports', remark: 'Of course.' };
    assert.deepEqual(wrongWith(row, []), ['1.1.1 X: names a test']);
    assert.deepEqual(wrongWith({ ...row, remark: 'See 1.4.3.' }, rows), []);
    assert.deepEqual(wrongWith({ ...row, remark: 'See 2.4.2.' }, rows), ['1.1.1 X: names a test']);
    assert.deepEqual(wrongWith({ ...row, verdict: 'Mostly' }, []), ['1.1.1 X: has one of the five words']);
    assert.deepEqual(wrongWith({ ...row, verdict: 'Not Evaluated', remark: 'Soon.' }, []), [
      '1.1.1 X: says that nobody looked',
    ]);
  });

  test('names no file that is not there', () => {
    const named = filesNamed(report);
    assert.ok(named.length > 100);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  test('is of the version that is here', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.ok(report.includes(`version ${version},`));
  });
});

/** By criterion, what no part may have in its code if the report says that there is nothing to look at. */
const ABSENT: Record<string, RegExp> = {
  '1.2.1':
    /<(?:video|audio)\b|createElement\('(?:video|audio)'|node\('(?:video|audio)'|new Audio\b|AudioContext/,
  '1.3.4': /screen\.orientation|@media[^{]*\(orientation:/,
  '1.4.13': /['"](?:mouse|pointer)(?:enter|over)['"]|<[a-z]+ title=|setAttribute\('title'/,
  '2.5.1': /['"](?:touchstart|touchmove|gesturestart)['"]/,
  '2.5.4': /['"]device(?:motion|orientation)['"]/,
  '2.5.7': /['"](?:dragstart|dragover|drop)['"]|setPointerCapture/,
  '4.2.6': /SpeechRecognition|getUserMedia/,
};

async function sources(): Promise<[path: string, text: string][]> {
  const paths = await readdir(join(root, 'src'), { recursive: true });
  return paths
    .filter(
      (path) => /\.(?:ts|css)$/.test(path) && !/\.(?:test|stories)\.ts$|^studio|^cli|^verify/.test(path),
    )
    .map((path) => [path, readFileSync(join(root, 'src', path), 'utf8')]);
}

describe('what the report says is not there', async () => {
  const texts = await sources();

  for (const [criterion, pattern] of Object.entries(ABSENT))
    test(`is in no part: ${criterion}`, () => {
      assert.ok(texts.length > 200);
      assert.ok(rows.some((row) => row.criterion.startsWith(`${criterion} `)));
      assert.deepEqual(
        texts.filter(([, text]) => pattern.test(text)).map(([path]) => path),
        [],
      );
    });

  test('would be found', () => {
    const code: Record<string, string> = {
      '1.2.1': "node('audio', {})",
      '1.3.4': '@media (orientation: portrait) {',
      '1.4.13': "addEventListener('pointerenter', show)",
      '2.5.1': "addEventListener('touchmove', swipe)",
      '2.5.4': "addEventListener('devicemotion', shake)",
      '2.5.7': "addEventListener('dragstart', drag)",
      '4.2.6': 'new SpeechRecognition()',
    };
    for (const [criterion, pattern] of Object.entries(ABSENT)) assert.match(code[criterion], pattern);
  });
});
