import type { Asked, Light, Room, RoomName, Token } from './room.js';
import data from './rooms.json' with { type: 'json' };

/** Every token there is, with its kind and what it is for. */
export const tokens: readonly Token[] = data.tokens;

/** What is asked of colours: one object for all rooms that ask the same. A pair that one room lacks reads as undefined to the compiler. */
const asked = data.asked as unknown as readonly Asked[];

/** Every room in every light, as it is without an agency. */
export const rooms: readonly Room[] = data.rooms.map((room) => ({
  ...room,
  room: room.room as RoomName,
  light: room.light as Light,
  set: room.set,
  asked: asked[room.asked],
}));
