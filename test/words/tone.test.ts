import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentencesOf } from './tone.js';
import { languageOf, voices } from './voices.js';

for (const [tag, { translation, rules, bad, weighed, kind, told = {} }] of Object.entries(voices))
  describe(`the words that everyone meets in ${languageOf(tag)}`, () => {
    const { intl: _, ...sentences } = translation;
    const said = [...sentencesOf(sentences)];
    const ruleNamed = (name: string) => rules.find((rule) => rule.name === name)!;

    for (const rule of rules) {
      test(`keep the rule about ${rule.name}: ${rule.why}`, () => {
        const broken = said.flatMap(([path, text]) => {
          const found = weighed[rule.name]?.includes(path) ? undefined : rule.find(text);
          return found === undefined ? [] : [`${path}: "${text}" has "${found}"`];
        });
        assert.deepEqual(broken, [], rule.why);
      });

      test(`are told apart from words that break the rule about ${rule.name}`, () => {
        assert.notEqual(rule.find(bad[rule.name]), undefined);
      });
    }

    test('let the kind sentences of the house pass every rule', () => {
      assert.ok(kind.length > 3);
      for (const text of kind)
        for (const rule of rules) assert.equal(rule.find(text), undefined, `${rule.name}: ${text}`);
    });

    test('are weighed only where there is a rule to break', () => {
      for (const [name, paths] of Object.entries(weighed))
        for (const path of paths) {
          const [, text] = said.find(([one]) => one === path)!;
          assert.notEqual(ruleNamed(name).find(text), undefined, `${name}: ${path}`);
        }
    });

    for (const [name, { found, passed }] of Object.entries(told))
      test(`break the rule about ${name} in no other way than those that are told`, () => {
        const { find } = ruleNamed(name);
        for (const text of found) assert.notEqual(find(text), undefined, text);
        for (const text of passed) assert.equal(find(text), undefined, text);
      });
  });
