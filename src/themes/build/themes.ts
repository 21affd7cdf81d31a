import { basename } from 'node:path';
import { agencyLayer, readAgency } from './agency.js';
import { listFiles } from './files.js';
import { checkContrast } from './gate.js';
import { checkValues, overlay } from './layers.js';
import { readLayer, type Layer } from './read.js';
import { resolve, type TokenSet } from './resolve.js';

const roomNames = ['steady', 'open', 'nook', 'dusk', 'still', 'clear'] as const;

/** A room in one light: `clear` has a second one. */
export interface Room {
  id: string;
  name: (typeof roomNames)[number];
  dim: boolean;
  layer: Layer;
  /** Every token, as it is in this room. */
  set: TokenSet;
  /** The tokens that the room gives, and that are written whole under its selector. */
  own: TokenSet;
}

/** An agency in every room. */
export interface Agency {
  slug: string;
  rooms: readonly Room[];
}

/** What a person can choose beside the room: `data-lee-<axis>="<value>"`. */
export interface Comfort {
  axis: string;
  value: string;
  own: TokenSet;
}

export interface Themes {
  rooms: readonly Room[];
  agencies: readonly Agency[];
  comfort: readonly Comfort[];
}

/** Reads, resolves and checks every room, and every agency in every room. Throws a `TokenProblem` that says what is wrong. */
export async function loadThemes(folder: string): Promise<Themes> {
  const base = await readLayer(folder, await listFiles(folder, 'base'));
  const semantic = await readLayer(folder, await listFiles(folder, 'semantic'));
  const declared: Layer = new Map([...base, ...semantic]);
  const rooms = await Promise.all(roomNames.map((name) => readRoom(folder, name, declared)));
  const clear = rooms.at(-1)!;
  rooms.push(await readDim(folder, clear));
  return {
    rooms,
    agencies: await readAgencies(folder, rooms),
    comfort: await readComfort(folder, rooms[0].layer),
  };
}

async function readRoom(folder: string, name: Room['name'], declared: Layer): Promise<Room> {
  const files = await listFiles(folder, `rooms/${name}`);
  const own = await readLayer(
    folder,
    files.filter((file) => file !== dimFile(name)),
  );
  const layer = overlay(declared, own);
  checkValues(layer, `${basename(folder)}/rooms/${name}/`);
  const varying = [...declared.values()].filter(({ file }) => /\/semantic\/(colour|shape)\.json$/.test(file));
  const names = [...varying, ...own.values()].map((token) => token.name);
  return furnish({ id: name, name, dim: false }, layer, names, name);
}

async function readDim(folder: string, room: Room): Promise<Room> {
  const file = dimFile(room.name);
  const layer = overlay(room.layer, await readLayer(folder, [file]));
  checkValues(layer, `${basename(folder)}/${file}`);
  return furnish(
    { id: `${room.name}-dim`, name: room.name, dim: true },
    layer,
    room.own.keys(),
    `${room.name} in its dark light`,
  );
}

async function readAgencies(folder: string, rooms: readonly Room[]): Promise<Agency[]> {
  const files = await listFiles(folder, 'agencies');
  return Promise.all(
    files.map(async (path) => {
      const agency = await readAgency(folder, path);
      const branded = rooms.map((room) => {
        const layer = overlay(room.layer, agencyLayer(agency, room.set, room.id));
        checkValues(layer, agency.file);
        const names = [...room.own.keys(), ...[...agency.own.values()].map((token) => token.name)];
        return furnish(room, layer, names, `${room.id}, for the agency ${agency.slug}`);
      });
      return { slug: agency.slug, rooms: await Promise.all(branded) };
    }),
  );
}

async function furnish(
  { id, name, dim }: Pick<Room, 'id' | 'name' | 'dim'>,
  layer: Layer,
  names: Iterable<string>,
  place: string,
): Promise<Room> {
  const set = await resolve(layer);
  checkContrast(set, place);
  return { id, name, dim, layer, set, own: pick(set, names) };
}

async function readComfort(folder: string, steady: Layer): Promise<Comfort[]> {
  const axes = ['text', 'motion'];
  const files = (await Promise.all(axes.map((axis) => listFiles(folder, `comfort/${axis}`)))).flat();
  return Promise.all(
    files.map(async (file) => {
      const [, axis = '', value = ''] = file.replace('.json', '').split('/');
      const own = await readLayer(folder, [file]);
      const layer = overlay(steady, own);
      checkValues(layer, `${basename(folder)}/${file}`);
      const names = [...own.values()].map((token) => token.name);
      return { axis, value, own: pick(await resolve(layer), names) };
    }),
  );
}

const dimFile = (room: string): string => `rooms/${room}/dim.json`;

function pick(set: TokenSet, names: Iterable<string>): TokenSet {
  const wanted = new Set(names);
  return new Map([...set].filter(([name]) => wanted.has(name)));
}
