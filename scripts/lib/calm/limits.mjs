/**
 * What is measured of a page, and how much of it may be. `most` is given where the page stands: its room, and whether it shows
 * what needs a look, or has to wait for its server.
 */
export const MEASURES = [
  {
    key: 'colourfulness',
    name: 'colour',
    digits: 1,
    most: ({ room, hasErrors }) => (room === 'still' ? 2 : hasErrors ? 16 : 12),
    source:
      'colourfulness; 0 is none, 15 slightly colourful. Hasler and Süsstrunk 2003, doi.org/10.1117/12.477378',
  },
  {
    key: 'chroma',
    name: 'chroma',
    digits: 4,
    most: ({ room }) => (room === 'nook' ? 0.03 : 0.02),
    source: 'mean OKLCH chroma. Ottosson 2020, bottosson.github.io/posts/oklab',
  },
  {
    key: 'chroma95',
    name: 'c95',
    digits: 4,
    most: () => 0.06,
    source: 'the OKLCH chroma that 95 % of the pixels keep to',
  },
  {
    key: 'saturated',
    name: 'satur.',
    digits: 2,
    percent: true,
    most: () => 0.002,
    source:
      'share of pixels of a chroma over 0.1, above what people feel neutral about (C* 30.5). Gao and Xin 2006, doi.org/10.1002/col.20246',
  },
  {
    key: 'red',
    name: 'red',
    digits: 2,
    percent: true,
    most: () => 0,
    source:
      'share of those whose OKLCH hue is 15 to 35: red arouses most. Wilms and Oberfeld 2018, doi.org/10.1007/s00426-017-0880-8',
  },
  {
    key: 'loadMotion',
    name: 'load',
    digits: 2,
    percent: true,
    most: () => 0,
    source:
      'share of pixels that change from when the page shows until it rests (motion-energy image). Bobick and Davis 2001, doi.org/10.1109/34.910878',
  },
  {
    key: 'idleMotion',
    name: 'idle',
    digits: 2,
    percent: true,
    most: () => 0,
    source: 'the same in silence',
  },
  {
    key: 'flashes',
    name: 'flash',
    digits: 0,
    most: () => 0,
    source: 'general flashes in one second, in any 8 by 8 px. WCAG 2.2, 2.3.1 and 2.3.2',
  },
  {
    key: 'redFlashes',
    name: 'r.fl.',
    digits: 0,
    most: () => 0,
    source: 'red flashes in one second, in any 8 by 8 px. WCAG 2.2, 2.3.1 and 2.3.2',
  },
  {
    key: 'shift',
    name: 'shift',
    digits: 4,
    most: () => 0,
    source: 'layout shift without input. wicg.github.io/layout-instability',
  },
  {
    key: 'animations',
    name: 'anim.',
    digits: 0,
    most: () => 0,
    source: 'animations that ran. WCAG 2.2, 2.2.2 and 2.3.3; document.getAnimations(), in shadow trees too',
  },
  {
    key: 'media',
    name: 'media',
    digits: 0,
    most: () => 0,
    source: 'sound, film, speech or vibration that begins by itself. WCAG 2.2, 1.4.2 and 2.2.2',
  },
  {
    key: 'messages',
    name: 'news',
    digits: 0,
    most: () => 0,
    source: 'what live regions say in silence. WAI-ARIA 1.2, live regions; WCAG 2.2, 2.2.4',
  },
  {
    key: 'timers',
    name: 'timer',
    digits: 0,
    most: (page) => (page.waits ? 1 : 0),
    source:
      'timeouts, intervals and frames that scripts set or wait for in silence; one where the page itself has to wait. WCAG 2.2, 2.2.3 and 2.2.4',
  },
  {
    key: 'words',
    name: 'words',
    digits: 0,
    most: () => 140,
    source:
      'words seen without scrolling at 1280 by 800. W3C, Making Content Usable, Avoid Too Much Content; the number is ours',
  },
  {
    key: 'controls',
    name: 'ctrls',
    digits: 0,
    most: () => 14,
    source: 'controls seen without scrolling; radios of one question are one. The same',
  },
  {
    key: 'grade',
    name: 'grade',
    digits: 1,
    most: () => 6,
    source: 'Flesch-Kincaid grade of all sentences, in English, from 30 words on. Kincaid and others 1975',
  },
];

/** A figure that is not there was not asked: a text in another language has no grade. */
export const overOf = ({ room, hasErrors, waits, figures }) =>
  MEASURES.filter(
    ({ key, most }) => figures[key] !== undefined && figures[key] > most({ room, hasErrors, waits }),
  );
