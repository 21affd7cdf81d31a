import { ascii, join } from './bytes.js';

// prettier-ignore
const SOF = 0xc0, SOI = 0xd8, EOI = 0xd9, SOS = 0xda, APP0 = 0xe0, APP1 = 0xe1, APP2 = 0xe2, APP14 = 0xee;

/** Fill bytes may stand before a marker, and these markers have no segment: https://www.w3.org/Graphics/JPEG/itu-t81.pdf */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Leaves out every application segment and comment but the few it takes to show the picture: JFIF without its thumbnail,
 * the colour profile, and Adobe's kind of colours. Which way up it is held is kept, in an Exif segment that says only that.
 * What comes after the end of the picture, such as a film or a second one, goes as well.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const kept = [bytes.subarray(0, 2)];
  let turned = 0;
  let isShown = false;
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === EOI) {
      if (!isShown) return undefined;
      const [start, ...rest] = kept;
      return join([start, ...exif(turned), ...rest, bytes.subarray(at, at + 2)]);
    }
    if (marker === undefined || marker === 0 || marker === SOI) return undefined;
    if (isAlone(marker)) {
      at += 2;
      continue;
    }
    const length = (bytes[at + 2] << 8) | bytes[at + 3];
    const end = at + 2 + length;
    if (!(length >= 2) || end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === APP1) turned ||= orientationIn(segment);
    const needed = marker >= SOF && marker < APP0 ? segment : profileIn(marker, segment);
    if (needed) kept.push(needed);
    at = end;
    if (marker === SOS) {
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, at));
      isShown = true;
    }
  }
  return undefined;
}

function profileIn(marker: number, segment: Uint8Array): Uint8Array | undefined {
  const name = (text: string) => ascii(segment, 4, text.length) === text;
  if (marker === APP2 && name('ICC_PROFILE\0')) return segment;
  if (marker === APP14 && name('Adobe') && segment.length === 16) return segment;
  if (marker !== APP0 || !name('JFIF\0') || segment.length < 18) return undefined;
  const jfif = segment.slice(0, 18);
  jfif.set([0, 16], 2);
  jfif.set([0, 0], 16);
  return jfif;
}

/** The data of a picture ends with the next marker. A 0xff in it is followed by nought, or begins a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] !== 0xff || bytes[at + 1] === 0 || isAlone(bytes[at + 1]))) at++;
  return at;
}

/** Which way up the camera was held, from 1 to 8, where Exif says; else 0. https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf */
function orientationIn(segment: Uint8Array): number {
  if (ascii(segment, 4, 6) !== 'Exif\0\0') return 0;
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.length - 10);
  const little = ascii(segment, 10, 2) === 'II';
  const read = (at: number, size: 2 | 4): number => {
    if (at + size > view.byteLength) return 0;
    return size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
  };
  const directory = read(4, 4);
  for (let entry = 0; entry < read(directory, 2); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) break;
    if (read(at, 2) === 0x0112) return read(at + 8, 2) <= 8 ? read(at + 8, 2) : 0;
  }
  return 0;
}

/** An Exif segment that says which way up, and nothing else. A picture that is upright needs none. */
function exif(orientation: number): Uint8Array[] {
  if (orientation < 2) return [];
  return [
    Uint8Array.of(
      ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
      ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
      ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
      ...[0, 0, 0, 0],
    ),
  ];
}
