import { PNG } from 'pngjs';

/** A picture of what was seen: its size, and four bytes a pixel (red, green, blue, opacity). */
export function decode(png) {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, data };
}

/** The same as a PNG file. */
export function encode({ width, height, data }) {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png);
}

/** The pixels of a picture as one number each, which are the same where the colours are. */
export const pixelsOf = ({ data }) =>
  new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));

/** Every colour of a picture once, as sRGB from 0 to 255, with the share of the picture that it takes. */
export function coloursOf(picture) {
  const counts = new Map();
  const pixels = pixelsOf(picture);
  // Most neighbours are the same, and a map is slow.
  for (let from = 0, to = 1; from < pixels.length; from = to++) {
    while (pixels[to] === pixels[from]) to++;
    counts.set(pixels[from], (counts.get(pixels[from]) ?? 0) + to - from);
  }
  return Array.from(counts, ([pixel, count]) => ({
    rgb: [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255],
    share: count / pixels.length,
  }));
}
