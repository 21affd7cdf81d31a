/** What can tell one of two answers from the other: how large it is, how its words look, and how they stand out. */
export interface AnswerLook {
  readonly area: number;
  readonly font: string;
  readonly contrast: number;
  readonly edge: string;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any colour that a browser knows, as the light it gives. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Measures an answer in pixels as it is drawn: its box, the font of its words, and their contrast on its fill. */
export function lookOf(box: HTMLElement, words: HTMLElement = box): AnswerLook {
  const { width, height } = box.getBoundingClientRect();
  const { backgroundColor, borderTopWidth, borderTopStyle, borderTopColor, boxShadow } =
    getComputedStyle(box);
  const { fontFamily, fontSize, fontWeight, fontStyle, lineHeight, letterSpacing, color } =
    getComputedStyle(words);
  return {
    area: Math.round(width * height * 10) / 10,
    font: [fontFamily, fontSize, fontWeight, fontStyle, lineHeight, letterSpacing].join(),
    contrast: contrast(color, backgroundColor),
    edge: [borderTopWidth, borderTopStyle, borderTopColor, boxShadow].join(),
  };
}

/** Both answers of a consent, no first. */
export const pairIn = (root: ParentNode): AnswerLook[] =>
  [...root.querySelectorAll<HTMLElement>('[slot=pair] > lee-option')].map((row) =>
    lookOf(row, row.querySelector('label')!),
  );
