import { accentFor, branded } from './accent.js';
import { weakest } from './checks.js';
import { toHex, toOklch } from './colour.js';
import { paperFor } from './paper.js';
import type { Light, Room, RoomName, Values } from './room.js';
import { rooms as leewayRooms } from './rooms.js';
import { commonFor, cornersFor } from './shape.js';
import type { Theme } from './theme.js';

/** A colour of the agency's that a room shows otherwise than it was given, and why. */
export interface Moved {
  room: RoomName;
  light: Light;
  token: string;
  from: string;
  to: string;
  why: string;
  asked: number;
  measured: number;
}

/** A theme in every room and light. */
export interface Derived {
  theme: Theme;
  /** The rooms in the agency's dress. */
  rooms: readonly Room[];
  /** The rooms as they are without it, in the same order. */
  plain: readonly Room[];
  moved: readonly Moved[];
}

/** Dresses every room as an agency asks, as far as each room allows. */
export function deriveTheme(theme: Theme, plain: readonly Room[] = leewayRooms): Derived {
  const moved: Moved[] = [];
  const rooms = plain.map((room): Room => {
    const papered = { ...room, set: { ...room.set, ...paperFor(theme.paper ?? 0, room) } };
    const accent = theme.brand === undefined ? {} : accentIn(papered, theme.brand, moved);
    const set = {
      ...papered.set,
      ...accent,
      ...cornersFor(theme.radius ?? 1, room),
      ...commonFor(theme, room.set),
    };
    return { ...room, set };
  });
  return { theme, rooms, plain, moved };
}

function accentIn(room: Room, brand: string, moved: Moved[]): Values {
  const given = toOklch(brand);
  const from = toHex(given);
  const accent = accentFor(given, room);
  // Where nothing passes it stays as it was given, and the gate says why.
  if (!accent) return { 'accent-default': from, 'focus-ring': from };
  const to = accent['accent-default'];
  if (to === from) return accent;
  const before = weakest('accent-default', { ...room.set, ...accent, 'accent-default': from }, room.asked);
  moved.push({
    room: room.room,
    light: room.light,
    token: branded[0],
    from,
    to,
    why: whyMoved(from, to, before, room),
    asked: before.least,
    // Browsers and servers differ in the last of sixteen digits, and both write this down.
    measured: Number(figure(before.measured)),
  });
  return accent;
}

function whyMoved(
  from: string,
  to: string,
  { name, on, least, measured }: ReturnType<typeof weakest>,
  { asked }: Room,
): string {
  const [lightness, chroma] = toOklch(from);
  const [after, quieter] = toOklch(to);
  const most = asked.chroma['accent-default'] ?? Infinity;
  const sentences: string[] = [];
  if (most === 0) sentences.push('This room has no hue, so only the lightness is left.');
  else if (chroma > most + 0.002)
    sentences.push(`It is quieter, since an accent has ${most} chroma at most.`);
  if (quieter < Math.min(chroma, most) - 0.004)
    sentences.push('It is quieter, since the paper of this room has its own colour.');
  const how = after < lightness ? 'darker' : 'lighter';
  const other = name === 'accent-default' ? on : name;
  if (measured < least)
    sentences.push(`It is ${how}: ${least}:1 is asked with ${other}, and it had ${figure(measured)}:1.`);
  else if (Math.abs(after - lightness) > 0.004)
    sentences.push(`It is ${how}, between the room's accent and its text.`);
  return sentences.join(' ') || 'It is the closest colour that a screen writes.';
}

/** A contrast as it is told: never rounded up to what was asked. */
export const figure = (measured: number): string => (Math.floor(measured * 100) / 100).toFixed(2);
