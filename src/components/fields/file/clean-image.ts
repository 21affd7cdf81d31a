import { ascii, join } from './bytes.js';
import { cleanJpeg } from './jpeg.js';

/** A picture without what was written about it, and what kind it is. */
export interface CleanImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly kind: 'image/jpeg' | 'image/png' | 'image/webp';
}

/** What a file is by its first bytes, whatever its name says: of those kinds that are told apart here. */
export function kindOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'image/webp';
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'image/gif';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  return undefined;
}

/**
 * Takes place, date, camera, names and comments out of a JPEG, PNG or WebP picture, and nothing else: not one pixel is
 * changed. What is not known to be needed to show the picture is left out. Nothing for what is no such picture, or is not
 * whole. It needs no DOM and no network, so a server cleans with it what came without JavaScript.
 */
export function cleanImage(bytes: Uint8Array): CleanImage | undefined {
  const kind = kindOf(bytes);
  if (kind !== 'image/jpeg' && kind !== 'image/png' && kind !== 'image/webp') return undefined;
  const clean = CLEANERS[kind](bytes);
  return clean && { bytes: clean, kind };
}

const CLEANERS: Record<CleanImage['kind'], (bytes: Uint8Array) => Uint8Array<ArrayBuffer> | undefined> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
};

/** What it takes to show a PNG. */
const PNG_SHOWN = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** https://www.w3.org/TR/png-3/#5DataRep */
function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = ascii(bytes, at + 4, 4);
    if (end > bytes.length || (at === 8 && name !== 'IHDR')) return undefined;
    if (PNG_SHOWN.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return join(kept);
    at = end;
  }
  return undefined;
}

const WEBP_SHOWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** The flags of VP8X that say there is Exif, and XMP. */
const WEBP_TOLD = 0b1100;

/** https://developers.google.com/speed/webp/docs/riff_container */
function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 20) return undefined;
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  let isShown = false;
  for (let at = 12; at + 8 <= end;) {
    const name = ascii(bytes, at, 4);
    const size = view.getUint32(at + 4, true);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return undefined;
    if (WEBP_SHOWN.has(name)) {
      const chunk = bytes.slice(at, Math.min(next, end));
      if (name === 'VP8X' && size > 0) chunk[8] &= ~WEBP_TOLD;
      kept.push(chunk);
      isShown ||= name === 'VP8 ' || name === 'VP8L' || name === 'ANMF';
    }
    at = next;
  }
  if (!isShown) return undefined;
  const clean = join([bytes.subarray(0, 12), ...kept]);
  viewOf(clean).setUint32(4, clean.length - 8, true);
  return clean;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
