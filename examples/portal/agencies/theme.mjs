// @ts-check
import { readFileSync } from 'node:fs';

/**
 * What an agency's theme says of it. The same file gives its pages their look: see `tokens/agencies`.
 * @param {string} slug
 * @returns {Pick<import('./agency.mjs').Agency, 'slug' | 'lang' | 'name' | 'short' | 'logo' | 'room' | 'phone' | 'hours' | 'place'>}
 */
export function fromTheme(slug) {
  const file = new URL(`../../../tokens/agencies/${slug}.json`, import.meta.url);
  const { lang, name, short, logo, room, contact } = JSON.parse(readFileSync(file, 'utf8'));
  return { slug, lang, name, short, logo, room, ...contact };
}
