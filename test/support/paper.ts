import { inflateSync } from 'node:zlib';

/**
 * What can be read on a printed page: the text of a PDF as Chromium writes it, and its title. A letter is a number in a font
 * there; since it is not said here in which one, every font of the file reads every text.
 */
export function textOnPaper(file: Uint8Array): string {
  const raw = Buffer.from(file).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data]) => unpacked(data));
  const fonts = streams.filter((text) => text.includes('begincmap')).map(lettersOf);
  const texts = streams
    .flatMap((stream) => stream.match(/\bBT\b[\s\S]*?\bET\b/g) ?? [])
    .map((text) =>
      [...text.matchAll(/<([0-9A-F]+)> Tj/gi)].flatMap(([, codes]) => codes.match(/.{4}/g) ?? []),
    );
  const read = fonts.flatMap((font) =>
    texts.map((codes) => codes.map((code) => font.get(parseInt(code, 16)) ?? ' ').join('')),
  );
  return [/\/Title \(([^)]*)\)/.exec(raw)?.[1], ...read].join('\n');
}

function unpacked(data: string): string {
  try {
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  } catch {
    return data;
  }
}

/** Which letter a number is, as a font says it for copying. */
function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const line of map.split('\n')) {
    const [from, to, letter] = [...line.matchAll(/<([0-9A-F]{4})>/gi)].map(([, hex]) => parseInt(hex, 16));
    if (letter !== undefined)
      for (let code = from; code <= to; code++) letters.set(code, String.fromCharCode(letter + code - from));
    else if (to !== undefined && to !== 0xffff) letters.set(from, String.fromCharCode(to));
  }
  return letters;
}
