import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tokenFolder } from './folder.js';

interface WrongFile {
  file: string;
  edit: [from: string, to: string];
  says: string | RegExp;
}

const colour = '"page": { "$value": { "colorSpace": "oklch", "components": [0.915, 0.022, 75] } }';

const wrong: Record<string, WrongFile> = {
  'is not JSON': {
    file: 'rooms/nook/colour.json',
    edit: ['"$type": "color",', '"$type": "color"'],
    says: /^tokens\/rooms\/nook\/colour\.json: this is not JSON \(.+\)\. Look for a comma or a quote too many or too few\.$/,
  },
  'has an unknown type': {
    file: 'base/duration.json',
    edit: ['"duration",', '"time",'],
    says: 'tokens/base/duration.json: base-duration-none has the type "time", which is not known here. Use one of: color, dimension, duration, fontFamily, fontWeight, number.',
  },
  'has no type': {
    file: 'semantic/motion.json',
    edit: ['"$type": "duration",', ''],
    says: 'tokens/semantic/motion.json: duration-press has no "$type". Use one of: color, dimension, duration, fontFamily, fontWeight, number.',
  },
  'changes a type': {
    file: 'rooms/nook/shape.json',
    edit: ['"dimension"', '"number"'],
    says: 'tokens/rooms/nook/shape.json: radius-default has the type number. Make it dimension, as in tokens/semantic/shape.json.',
  },
  'points to nothing': {
    file: 'semantic/space.json',
    edit: ['{base.size.quarter}', '{base.size.third}'],
    says: 'tokens/semantic/space.json: space-tight points to {base.size.third}, and there is no such token. Point to one in tokens/base/ or tokens/semantic/.',
  },
  'points to another type': {
    file: 'semantic/space.json',
    edit: ['{base.size.quarter}', '{base.weight.regular}'],
    says: 'tokens/semantic/space.json: space-tight is a dimension and points to {base.weight.regular}, a fontWeight. Point to a dimension.',
  },
  'points in a circle': {
    file: 'semantic/space.json',
    edit: ['{base.size.quarter}', '{space.tight}'],
    says: 'tokens/semantic/space.json: space-tight points to {space.tight}, which leads back to itself. Give one of them a value.',
  },
  'has an unknown name': {
    file: 'rooms/nook/colour.json',
    edit: ['"raised"', '"rised"'],
    says: 'tokens/rooms/nook/colour.json: surface-rised is not a token of Leeway. Use one of those in tokens/semantic/.',
  },
  'moves the base tier': {
    file: 'rooms/nook/shape.json',
    edit: [
      '"radius"',
      '"base": { "size": { "one": { "$value": { "value": 2, "unit": "rem" } } } }, "radius"',
    ],
    says: 'tokens/rooms/nook/shape.json: base-size-one is not a token of Leeway. Use one of those in tokens/semantic/.',
  },
  'names a token twice': {
    file: 'rooms/still/motion.json',
    edit: [
      '"duration": {',
      '"radius": { "default": { "$type": "dimension", "$value": { "value": 1, "unit": "px" } } }, "duration": {',
    ],
    says: 'tokens/rooms/still/shape.json: radius-default is in tokens/rooms/still/motion.json as well. Keep one of them.',
  },
  'leaves a value out': {
    file: 'rooms/nook/colour.json',
    edit: [`${colour},`, ''],
    says: 'tokens/rooms/nook/: surface-page has no value. Give it a "$value", a color.',
  },
  'has a token that is not an object': {
    file: 'rooms/nook/colour.json',
    edit: [colour, '"page": "#ece1d3"'],
    says: 'tokens/rooms/nook/colour.json: surface-page is not a token. Write it like { "$value": … }.',
  },
  'has a colour that cannot be read': {
    file: 'rooms/nook/colour.json',
    edit: [colour, '"page": { "$value": "beige" }'],
    says: 'tokens/rooms/nook/colour.json: surface-page is "beige", which is not a colour that can be read. Write it like { "colorSpace": "oklch", "components": [0.415, 0.05, 215] }.',
  },
  'has a colour in an unknown space': {
    file: 'rooms/nook/colour.json',
    edit: [colour, '"page": { "$value": { "colorSpace": "cmyk", "components": [0, 0, 0] } }'],
    says: /surface-page is .+, which is in a colour space that is not known here\. Use "oklch" or "srgb"\.$/,
  },
  'has a colour out of range': {
    file: 'rooms/nook/colour.json',
    edit: [colour, '"page": { "$value": { "colorSpace": "oklch", "components": [91.5, 0.022, 75] } }'],
    says: /surface-page is .+, which is out of range\. oklch takes lightness 0 to 1/,
  },
  'has a see-through colour': {
    file: 'rooms/nook/colour.json',
    edit: [
      colour,
      '"page": { "$value": { "colorSpace": "oklch", "components": [0.9, 0.02, 75], "alpha": 0.5 } }',
    ],
    says: /surface-page is .+, which is see-through/,
  },
  'has a length without a unit': {
    file: 'rooms/nook/shape.json',
    edit: ['"unit": "rem"', '"unit": "em"'],
    says: 'tokens/rooms/nook/shape.json: measure-default is {"value":34,"unit":"em"}, which is not a length. Write it like { "value": 1.5, "unit": "rem" }, in rem or px.',
  },
  'has a duration without a unit': {
    file: 'base/duration.json',
    edit: ['"unit": "ms"', '"unit": "minutes"'],
    says: /base-duration-short is .+, which is not a duration\. Write it like \{ "value": 160, "unit": "ms" \}, in ms or s\.$/,
  },
  'misspells a check': {
    file: 'semantic/colour.json',
    edit: ['leeway.contrast', 'leeway.contrst'],
    says: /^tokens\/semantic\/colour\.json: the checks of text-default cannot be read \(leeway\.contrst\)\. Write them like /,
  },
  'lets an agency into a room': {
    file: 'agencies/rivermouth.json',
    edit: ['"brand":', '"care": "#123456", "brand":'],
    says: /^tokens\/agencies\/rivermouth\.json:\d+:\d+: care is not an input of a theme\. A theme has slug, name, /,
  },
  'has an agency under another name': {
    file: 'agencies/rivermouth.json',
    edit: ['"rivermouth"', '"northfield"'],
    says: /^tokens\/agencies\/rivermouth\.json:3:11: slug is "northfield", and the file has another name\. Make them the same\.$/,
  },
};

describe('a wrong token file', () => {
  for (const [title, { file, edit, says }] of Object.entries(wrong)) {
    it(`${title}: says which, and what to do`, async (t) => {
      const tokens = await tokenFolder(t);
      await tokens.edit(file, ...edit);
      const refusal = await tokens.refusal();
      if (typeof says === 'string') assert.ok(refusal.split('\n').includes(says), refusal);
      else assert.match(refusal, says);
      assert.equal(existsSync(tokens.out), false);
    });
  }

  it('is not a group: says which, and what to do', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.write('comfort/motion/still.json', '[]');
    assert.equal(
      await tokens.refusal(),
      'tokens/comfort/motion/still.json: this is not a group of tokens. Begin with { and name them inside.',
    );
  });

  it('is missed by its name', async (t) => {
    const tokens = await tokenFolder(t);
    await rm(join(tokens.path, 'rooms/nook/bright.json'));
    assert.equal(
      await tokens.refusal(),
      'tokens/rooms/nook/bright.json: this file is not there, or cannot be read. Add it, or look at who may read it.',
    );
  });

  it('is missed with its folder', async (t) => {
    const tokens = await tokenFolder(t);
    await rm(join(tokens.path, 'rooms/dusk'), { recursive: true });
    assert.equal(
      await tokens.refusal(),
      'tokens/rooms/dusk/: this folder is not there. Add it, with its token files.',
    );
  });

  it('is told all at once', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit('rooms/nook/shape.json', '"unit": "rem"', '"unit": "em"');
    await tokens.edit('rooms/nook/colour.json', colour, '"page": { "$value": "beige" }');
    assert.equal((await tokens.refusal()).split('\n').length, 2);
  });

  it('ends the command with a sentence and no stack', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit('rooms/nook/colour.json', '{', '');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/themes/build/cli.ts', '--tokens', tokens.path, '--out', tokens.out],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /^tokens\/rooms\/nook\/colour\.json: this is not JSON [^\n]+\n$/);
  });
});
