/** The six rooms, steady first: it is what shows where nobody asks for another. */
export const roomNames = ['steady', 'open', 'nook', 'dusk', 'still', 'clear'] as const;

export type RoomName = (typeof roomNames)[number];

/** How much light there is where someone reads: a dark bedroom, a room by day, a street in the sun. */
export const lights = ['even', 'dim', 'bright'] as const;

export type Light = (typeof lights)[number];

/** Colours that must be told apart: a token on each of the named ones. */
export interface Pair {
  on: readonly string[];
  least: number;
}

/** What a room asks of its colours, by the name of the token. */
export interface Asked {
  contrast: Readonly<Record<string, readonly Pair[]>>;
  chroma: Readonly<Record<string, number>>;
}

/** Values by the name of the token, as CSS has them. */
export type Values = Readonly<Record<string, string>>;

/** A room in one light. */
export interface Room {
  /** `nook`, or `nook-dim`. */
  id: string;
  room: RoomName;
  light: Light;
  /** Every token, as it is here. */
  set: Values;
  /** The tokens that rooms differ in, and that are written whole under a room's selector. */
  own: readonly string[];
  asked: Asked;
}

export const idOf = (room: RoomName, light: Light): string => (light === 'even' ? room : `${room}-${light}`);

/** What every room has: the kind of a token, and what it is for. */
export interface Token {
  name: string;
  type: string;
  description: string;
}
