import { basename } from 'node:path';
import { accentFor } from './brand.js';
import { toHex, toOklch, type ColourValue } from './colour.js';
import { TokenProblem } from './problem.js';
import { readLayer, type Layer, type SourceToken } from './read.js';
import type { TokenSet } from './resolve.js';
import { types } from './types.js';

/** What an agency says of itself: its name in attributes, and its tokens. */
export interface AgencySource {
  slug: string;
  file: string;
  own: Layer;
}

// A room belongs to the person who chose it: an agency brings its colour and its font, and nothing that carries meaning.
const paths = ['brand', 'font.text'];

export async function readAgency(folder: string, path: string): Promise<AgencySource> {
  const slug = basename(path, '.json');
  const file = `${basename(folder)}/${path}`;
  const own = await readLayer(folder, [path]);
  const problems = [...own.values()]
    .filter((token) => !paths.includes(token.path))
    .map(
      ({ name }) =>
        `${file}: ${name} belongs to the rooms. An agency sets brand and font-text, and nothing else.`,
    );
  if (!/^[a-z][a-z0-9-]*$/.test(slug))
    problems.push(`${file}: this name becomes an attribute. Use lower-case letters, digits and hyphens.`);
  const brand = own.get('brand');
  const fault = brand && types.color.fault(brand.value);
  if (fault) problems.push(`${file}: brand is ${JSON.stringify(brand.value)}, which is ${fault}.`);
  if (problems.length > 0) throw new TokenProblem(problems);
  return { slug, file, own };
}

/** The agency's tokens for one room, its brand colour made that room's accent. */
export function agencyLayer({ slug, file, own }: AgencySource, room: TokenSet, place: string): Layer {
  const layer = new Map(own);
  const brand = own.get('brand');
  layer.delete('brand');
  if (!brand) return layer;
  const moved = accentFor(toOklch(toHex(brand.value as ColourValue)), room);
  if (!moved) {
    const fault = `brand of ${slug} passes in no lightness in ${place}`;
    throw new TokenProblem([`${file}: ${fault}. Choose another hue, or less chroma.`]);
  }
  const token = (path: string, value: ColourValue): SourceToken => ({
    path,
    name: path.replace('.', '-'),
    file,
    value,
  });
  return layer
    .set('accent.default', token('accent.default', moved.accent))
    .set('accent.soft', token('accent.soft', moved.soft));
}
