import { passes } from './checks.js';
import { toHex, toOklch, type Oklch } from './colour.js';
import type { Room, RoomName, Values } from './room.js';

const surfaces = ['surface-page', 'surface-raised', 'surface-sunken'] as const;

// still has no hue, and clear has the most contrast there is.
const untinted = new Set<RoomName>(['still', 'clear']);

// Candlelight and shade: what is white in each.
const warm = 75;
const cool = 245;

// So little that each room is still known by its own paper.
const mostTint = 0.012;

// Where a surface is white there is no room for a tint without a little less light.
const whitest = 0.988;

/** The surfaces of a room on an agency's paper: a little warmer or cooler, and as far apart as before. */
export function paperFor(warmth: number, { room, set, asked }: Room): Values {
  if (warmth === 0 || untinted.has(room)) return {};
  for (let part = 1; part > 0; part -= 0.2) {
    const tinted = Object.fromEntries(
      surfaces.map((name) => [name, tint(toOklch(set[name]), warmth * part, asked.chroma[name])]),
    );
    if (passes(surfaces, { ...set, ...tinted }, asked)) return tinted;
  }
  return {};
}

function tint([lightness, chroma, hue]: Oklch, warmth: number, mostChroma: number): string {
  const across = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const along = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const towards = warmth > 0 ? warm : cool;
  const more = Math.abs(warmth) * mostTint;
  const a = chroma * across(hue) + more * across(towards);
  const b = chroma * along(hue) + more * along(towards);
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  return toHex([Math.min(lightness, whitest), Math.min(Math.hypot(a, b), mostChroma), (angle + 360) % 360]);
}
