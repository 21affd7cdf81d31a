/**
 * The conditions a story is looked at in. `globals` are the toolbar's choices, `media` what the device asks for, `viewport`
 * the size in CSS pixels, `css` a person's own stylesheet. Under `fits` nothing may have to be scrolled sideways.
 */

const ROOMS = ['steady', 'open', 'nook', 'dusk', 'still', 'clear'];

/** Nobody chose a room, so the device decides. */
const byDevice = { room: 'none' };

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What every story opens in. */
export const STEADY = { name: 'steady' };

/** In every room the dress of an agency, whose contrast the build has weighed already: for all states of a part. */
export const DRESSED = ROOMS.map((room) => ({
  name: `Rivermouth, ${room}`,
  globals: { agency: 'rivermouth', room },
}));

/** What every change is looked at in: every room, and what takes a story furthest from how it was drawn. */
export const CONDITIONS = [
  STEADY,
  ...ROOMS.filter((room) => room !== 'steady').map((room) => ({ name: room, globals: { room } })),
  { name: 'forced colours', globals: byDevice, media: { forcedColors: 'active' } },
  { name: 'right to left', globals: { direction: 'rtl' }, fits: true },
  {
    name: '320 px wide, larger text',
    globals: { text: 'larger' },
    viewport: { width: 320, height: 640 },
    fits: true,
  },
  { name: 'text spacing', css: TEXT_SPACING, viewport: { width: 320, height: 640 }, fits: true },
];

/** The full matrix: whatever a device or a person asks for. */
export const ALL_CONDITIONS = [
  ...CONDITIONS,
  { name: 'dark device', globals: byDevice, media: { colorScheme: 'dark' } },
  { name: 'more contrast', globals: byDevice, media: { contrast: 'more' } },
  { name: 'more contrast, dark', globals: byDevice, media: { contrast: 'more', colorScheme: 'dark' } },
  { name: 'reduced motion', globals: byDevice, media: { reducedMotion: 'reduce' } },
  { name: 'motion still', globals: { motion: 'still' } },
  { name: 'print', media: { media: 'print' } },
  { name: 'larger text', globals: { text: 'larger' }, fits: true },
  { name: '320 px wide', viewport: { width: 320, height: 640 }, fits: true },
  // 1280 by 1024 px at 400 %: https://www.w3.org/TR/WCAG22/#reflow
  { name: '400 % zoom', viewport: { width: 320, height: 256 }, fits: true },
];
