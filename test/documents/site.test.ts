import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documents, linkedWithin, lostLinks } from '../../.storybook/document-pages.mjs';
import { readExamples } from './examples.js';

const all = documents();

describe('the documents on the site', () => {
  test('are all that there are, each at a place of its own', () => {
    const sources = all.map(({ source }) => source);
    for (const { source } of readExamples())
      if (/^docs\/.*\.md$|^(CONTRIBUTING|SECURITY)\.md$/.test(source))
        assert.ok(sources.includes(source), source);
    for (const path of ['docs/limits.md', 'docs/data-protection.md', 'docs/accessibility-conformance.md'])
      assert.ok(sources.includes(path), path);
    const ids = all.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
  });

  test('lead to each other, and nowhere that is not there', () => {
    const ids = all.map(({ id }) => id);
    let links = 0;
    for (const one of all)
      for (const [, target] of linkedWithin(one, all).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?:|#)/.test(target)) continue;
        assert.ok(ids.includes(target.replace('?path=/docs/', '')), `${one.source}: ${target}`);
        links++;
      }
    assert.ok(links > 20);
  });
});

describe('links in the repository', () => {
  test('lead to files and headings that are there', () => {
    assert.deepEqual(all.flatMap(lostLinks), []);
  });

  test('are found where they lead nowhere', () => {
    const text =
      '[a](limits.md) [b](nowhere.md) [c](limits.md#drafts) [d](limits.md#nothing) [e](#f)\n\n## F';
    assert.deepEqual(lostLinks({ source: 'docs/support.md', text }), [
      'docs/support.md: nowhere.md',
      'docs/support.md: limits.md#nothing',
      'docs/support.md: #f',
    ]);
  });
});
