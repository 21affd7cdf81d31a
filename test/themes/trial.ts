import assert from 'node:assert/strict';
import { toOklch } from '../../src/themes/colour.js';
import { deriveTheme, type Derived } from '../../src/themes/derive.js';
import { checkTheme } from '../../src/themes/gate.js';
import { readTheme } from '../../src/themes/read-theme.js';
import type { Room } from '../../src/themes/room.js';
import type { ThemeProblem } from '../../src/themes/theme.js';
import { themeFiles } from '../../src/themes/write/files.js';
import { weakPairs } from './pairs.js';

/** What became of an agency's file: rooms that all pass, or sentences. Anything else is thrown. */
export type Verdict = { built: Derived } | { refused: readonly ThemeProblem[] };

export function tryFile(text: string): Verdict {
  const { theme, problems } = readTheme(text, 'agency.json');
  if (!theme) {
    assertHelpful(problems);
    return { refused: problems };
  }
  assert.deepEqual(problems, []);
  const derived = deriveTheme(theme);
  const found = checkTheme(derived);
  if (found.length > 0) {
    assertHelpful(found);
    return { refused: found };
  }
  assertSafe(derived);
  for (const [name, file] of themeFiles(derived)) assert.doesNotMatch(file, /undefined|NaN|null/, name);
  return { built: derived };
}

const advises =
  /\b(Write|Add|Take|Make|Keep|Look|Begin|Choose|Is it|The closest|A theme (has|is|needs)|passes)\b/;

function assertHelpful(problems: readonly ThemeProblem[]): void {
  assert.ok(problems.length > 0, 'refused without a word');
  for (const { file, line = 0, column = 0, says } of problems) {
    assert.equal(file, 'agency.json');
    assert.ok(line > 0 && column > 0, `no place: ${says}`);
    assert.match(says, /^[^\n]+[.?]$/u);
    assert.match(says, advises);
    assert.doesNotMatch(says, /undefined|\bat .+:\d+|Error/);
  }
}

/** Measured once more, and not by the gate. */
function assertSafe({ rooms, plain }: Derived): void {
  rooms.forEach((room, index) => {
    assert.deepEqual(weakPairs(room), []);
    for (const name of ['text-default', 'text-quiet', 'edge-strong', 'care-default', 'care-soft'])
      assert.equal(room.set[name], plain[index].set[name], `${name} in ${room.id}`);
    assert.deepEqual(tooVivid(room), []);
    assert.ok(pixelsOf(room, 'target-size') >= 48 && pixelsOf(room, 'target-gap') >= 8, room.id);
    assert.ok(pixelsOf(room, 'text-size-default') >= 18 && pixelsOf(room, 'measure-default') <= 608, room.id);
  });
}

function tooVivid({ id, room, set }: Room): string[] {
  // What is written has eight bits a channel.
  const written = 0.003;
  const most = (name: string): number => {
    if (room === 'still') return 0;
    if (name.startsWith('surface-')) return 0.03 + written;
    return (room === 'clear' ? 0.09 : 0.06) + written;
  };
  return ['surface-page', 'surface-raised', 'surface-sunken', 'accent-default', 'accent-soft', 'focus-ring']
    .filter((name) => toOklch(set[name])[1] > most(name) + 1e-4)
    .map((name) => `${name} in ${id}: ${set[name]}`);
}

/** A length such as `max(3rem,48px)` for someone with the usual font size. */
const pixelsOf = ({ set }: Room, name: string): number => Number(/([\d.]+)px/.exec(set[name])![1]);
