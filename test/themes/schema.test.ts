import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readTheme } from '../../src/themes/read-theme.js';
import { schemaJson } from '../../src/themes/build/listing.js';
import { themeSchema } from '../../src/themes/schema.js';
import { INPUTS } from '../../src/themes/theme.js';
import { files } from './agencies.js';

// Descriptions and examples are for editors.
const validate = new Ajv({ strict: true, strictRequired: true }).compile(themeSchema());

describe('the schema of a theme', () => {
  it('is the one that editors load', async () => {
    const loaded = JSON.parse(await readFile('tokens/schema/agency.json', 'utf8')) as unknown;
    assert.deepEqual(loaded, JSON.parse(schemaJson()), 'run npm run generate');
  });

  it('refuses what the engine refuses, and nothing else', () => {
    const seen = { both: 0, neither: 0 };
    fc.assert(
      fc.property(files, (text) => {
        const json = parsed(text);
        if (json === undefined) return;
        const { problems } = readTheme(text, 'a.json');
        // That no screen shows a colour, or that a name stands twice, is not a question of shape.
        const shape = problems.filter(({ says }) => !/No screen shows|as well\. Keep one/.test(says));
        if (shape.length < problems.length) return;
        assert.equal(
          validate(json),
          shape.length === 0,
          `${text}\n${JSON.stringify([problems, validate.errors])}`,
        );
        seen[shape.length === 0 ? 'neither' : 'both'] += 1;
      }),
      { numRuns: 2000 },
    );
    assert.ok(seen.both > 100 && seen.neither > 100, JSON.stringify(seen));
  });

  it('says of each input what it is for, with an example that is right', () => {
    const paths: Record<string, unknown> = {};
    for (const { path, example, says } of INPUTS) {
      assert.match(says, /^[A-Z].+\.$/);
      const [first, second] = path.split('.') as [string, string?];
      paths[first] = second ? { ...(paths[first] as object), [second]: example } : example;
    }
    assert.deepEqual(readTheme(JSON.stringify(paths), 'a.json').problems, []);
    assert.equal(validate(paths), true);
  });

  it('is kept by every agency here, which points its editor to it', async () => {
    for (const file of await readdir('tokens/agencies')) {
      const json = JSON.parse(await readFile(`tokens/agencies/${file}`, 'utf8')) as { $schema: string };
      assert.equal(validate(json), true, `${file}: ${JSON.stringify(validate.errors)}`);
      assert.equal(json.$schema, '../schema/agency.json');
    }
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
