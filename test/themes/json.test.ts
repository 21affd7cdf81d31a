import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JsonProblem, parseJson, type JsonNode } from '../../src/themes/json.js';

function plain(node: JsonNode): unknown {
  if (node.kind === 'value') return node.value;
  if (node.kind === 'array') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, node: value }) => [key, plain(value)]));
}

const verdict = (read: (text: string) => unknown, text: string): string => {
  try {
    return JSON.stringify(read(text));
  } catch {
    return 'refused';
  }
};

const spoilt = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom(...',:{}[]"\\\'/ \n1.-+eE0tfnu\u0001'))
  .map(([text, at, character]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + character + text.slice(place);
  });

describe('the JSON of a theme', () => {
  it('is read as JSON.parse reads it, and refused where that refuses it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 4 }), spoilt), (text) => {
        assert.equal(
          verdict((it) => plain(parseJson(it)), text),
          verdict(JSON.parse, text),
          text,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps where each value stands', () => {
    const root = parseJson('\ufeff{\r\n  "a": 1,\n  "b": ["x",\n {}]}');
    assert.ok(root.kind === 'object');
    const [a, b] = root.entries;
    assert.deepEqual(
      [root.at, a.at, a.node.at],
      [
        { line: 1, column: 1 },
        { line: 2, column: 3 },
        { line: 2, column: 8 },
      ],
    );
    assert.ok(b.node.kind === 'array');
    assert.deepEqual(
      b.node.items.map(({ at }) => at),
      [
        { line: 3, column: 9 },
        { line: 4, column: 2 },
      ],
    );
  });

  it('refuses what is too deep, and does not run out of stack', () => {
    for (const deep of ['['.repeat(100_000), '{"a":'.repeat(100_000)])
      assert.throws(
        () => parseJson(deep),
        (error) => error instanceof JsonProblem && /levels deep/.test(error.message),
      );
  });
});
