import { basename } from 'node:path';
import type { Derived } from '../derive.js';
import { idOf, lights, roomNames, type Asked, type Light, type Room, type RoomName } from '../room.js';
import { readAgencies } from './agencies.js';
import { listFiles } from './files.js';
import { faultsOf } from '../gate.js';
import { checkValues, overlay } from './layers.js';
import { TokenProblem } from './problem.js';
import { readLayer, type Layer } from './read.js';
import { resolve, type TokenSet } from './resolve.js';

/** A room with the tokens that its values come from. */
export interface SourceRoom extends Room {
  layer: Layer;
  tokens: TokenSet;
}

/** What a person can choose beside the room: `data-lee-<axis>="<value>"`. */
export interface Comfort {
  axis: string;
  value: string;
  own: TokenSet;
}

export interface Themes {
  rooms: readonly SourceRoom[];
  agencies: readonly Derived[];
  comfort: readonly Comfort[];
}

/** Reads, resolves and checks every room, and every agency in every room. Throws a `TokenProblem` that says what is wrong. */
export async function loadThemes(folder: string): Promise<Themes> {
  const base = await readLayer(folder, await listFiles(folder, 'base'));
  const semantic = await readLayer(folder, await listFiles(folder, 'semantic'));
  const declared: Layer = new Map([...base, ...semantic]);
  const rooms = (await Promise.all(roomNames.map((name) => readRoom(folder, name, declared)))).flat();
  return {
    rooms,
    agencies: await readAgencies(folder, rooms),
    comfort: await readComfort(folder, rooms[0].layer),
  };
}

/** A room as it is, and what its other lights change in it. */
async function readRoom(folder: string, name: RoomName, declared: Layer): Promise<SourceRoom[]> {
  const lit = (light: Light) => `rooms/${name}/${light}.json`;
  const files = await listFiles(folder, `rooms/${name}`);
  const own = await readLayer(
    folder,
    files.filter((file) => !lights.some((light) => file === lit(light))),
  );
  const layer = overlay(declared, own);
  const varying = [...declared.values()].filter(({ file }) => /\/semantic\/(colour|shape)\.json$/.test(file));
  const names = new Set([...varying, ...own.values()].map((token) => token.name));
  return Promise.all(
    lights.map(async (light) => {
      const within = light === 'even' ? layer : overlay(layer, await readLayer(folder, [lit(light)]));
      checkValues(within, `${basename(folder)}/${light === 'even' ? `rooms/${name}/` : lit(light)}`);
      return furnish(name, light, within, names);
    }),
  );
}

async function furnish(
  room: RoomName,
  light: Light,
  layer: Layer,
  names: ReadonlySet<string>,
): Promise<SourceRoom> {
  const tokens = await resolve(layer);
  const set = Object.fromEntries([...tokens].map(([name, { css }]) => [name, css]));
  const own = [...tokens.keys()].filter((name) => names.has(name));
  const furnished = { id: idOf(room, light), room, light, layer, tokens, set, own, asked: askedOf(tokens) };
  const faults = faultsOf(furnished);
  if (faults.length > 0) throw new TokenProblem(faults.map(({ says }) => says));
  return furnished;
}

function askedOf(tokens: TokenSet): Asked {
  const contrast: Record<string, Asked['contrast'][string]> = {};
  const chroma: Record<string, number> = {};
  const problems: string[] = [];
  for (const { name, file, pairs, mostChroma } of tokens.values()) {
    if (mostChroma !== undefined) chroma[name] = mostChroma;
    if (!pairs) continue;
    contrast[name] = pairs;
    for (const ground of pairs.flatMap(({ on }) => on)) {
      if (tokens.get(ground)?.type !== 'color')
        problems.push(
          `${file}: ${name} is to be checked on ${ground}, which is not a colour token. Look at its name.`,
        );
    }
  }
  if (problems.length > 0) throw new TokenProblem(problems);
  return { contrast, chroma };
}

async function readComfort(folder: string, steady: Layer): Promise<Comfort[]> {
  const axes = ['text', 'spacing', 'edges', 'underlines', 'ring', 'motion'];
  const files = (await Promise.all(axes.map((axis) => listFiles(folder, `comfort/${axis}`)))).flat();
  return Promise.all(
    files.map(async (file) => {
      const [, axis = '', value = ''] = file.replace('.json', '').split('/');
      const own = await readLayer(folder, [file]);
      const layer = overlay(steady, own);
      checkValues(layer, `${basename(folder)}/${file}`);
      const names = new Set([...own.values()].map((token) => token.name));
      return {
        axis,
        value,
        own: new Map([...(await resolve(layer))].filter(([name]) => names.has(name))),
      };
    }),
  );
}
