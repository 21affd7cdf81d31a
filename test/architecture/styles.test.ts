import test from 'node:test';
import { every, keepsStill, leavesTextSpacing, marksNothing, tokensOnly } from './rules/styles.js';
import { assertFinds, assertHolds, sources } from './source.js';

const sheets = sources('src', /^src\/(base|components|page|studio|verify|cli)\/.*(\.css|\.styles\.ts)$/);
const light = sheets.filter(({ path }) => path.endsWith('.css'));

test('takes colours, lengths and durations from tokens', () => assertHolds(tokensOnly, sheets));

test('refuses a raw colour, length or duration', () => {
  const bad = [
    'color: #222',
    'color: white',
    'background: rgb(0 0 0 / 50%)',
    'border: 1px solid var(--lee-edge-quiet)',
  ]
    .concat([
      'padding: 0 .5rem',
      'margin: calc(var(--lee-space-near) + 2em)',
      'transition: opacity 160ms',
      'inline-size: 38ch',
    ])
    .concat(['--_lee-gap: 4px', 'clip-path: inset(50%); inline-size: 2px']);
  assertFinds(
    tokensOnly,
    'src/components/fields/a/a.css',
    bad.map((declaration) => `lee-a { ${declaration}; }`),
    `@media (min-width: 40rem) { lee-a { margin: 0; inline-size: 100%; inset: 50% auto; grid: 1fr / auto; } }
     lee-a { min-block-size: 1lh; --_lee-room: 0px; }
     lee-a { color: currentcolor; background: none; border-color: CanvasText; gap: var(--lee-space-near) 0; content: '1px white'; }
     lee-a span { clip-path: inset(50%); inline-size: 1px; margin: -1px; }`,
  );
  assertFinds(
    tokensOnly,
    'src/components/pausing/a/a.styles.ts',
    [
      'export default css`:host { padding: 4px; }`;',
      "export default css`p { color: ${token('text-default')}; gap: 1em; }`;",
    ],
    "export default css`p { color: ${token('text-default')}; margin: ${token('space-near')} 0; }`;",
  );
});

test('moves nothing by itself', () => assertHolds(keepsStill, sheets));

test('refuses keyframes, animation, and a transition of anything but opacity', () => {
  assertFinds(
    keepsStill,
    'src/components/fields/a/a.css',
    [
      '@keyframes a { to { opacity: 0; } }',
      'a { animation: a var(--lee-duration-press); }',
      'a { transition: color var(--lee-duration-press); }',
      'a { transition: opacity var(--lee-duration-press), transform var(--lee-duration-press); }',
    ],
    'a { animation: none; transition: opacity var(--lee-duration-press); } b { transition: none; }',
  );
});

test('leaves text spacing to the person, and importance to the build', () =>
  assertHolds(every(leavesTextSpacing, marksNothing), light));

test('refuses the shorthands that reset text spacing, and an important mark by hand', () => {
  assertFinds(
    every(leavesTextSpacing, marksNothing),
    'src/components/fields/a/a.css',
    ['a { font: inherit; }', 'a { all: unset; }', 'a { color: inherit !important; }'],
    'a { font-size: var(--lee-text-size-default); color: inherit; }',
  );
});
