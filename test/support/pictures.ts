/** Bytes of text, one each. */
export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

export const joined = (...parts: (Uint8Array | number[] | string)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? bytesOf(part) : part)]));

const word = (number: number): number[] => [number >> 8, number & 255];
const long = (number: number): number[] => [...word(number >>> 16), ...word(number & 65535)];
const little = (number: number): number[] => long(number).reverse();

/** What a picture must not tell once it was cleaned. */
export const TOLD = ['GPS-PLACE', 'CAMERA-NAME', 'http://ns.adobe.com/xap', 'XMP-PLACE', 'Photoshop 3.0', 'A-COMMENT', 'AN-AUTHOR', 'AFTER-THE-END']; // prettier-ignore

/** A TIFF directory as cameras write it: which way up, the camera, and a place. */
export function tiff(orientation: number, isLittle = true): Uint8Array {
  const two = (number: number) => (isLittle ? word(number).reverse() : word(number));
  const four = (number: number) => (isLittle ? little(number) : long(number));
  return joined(
    isLittle ? 'II' : 'MM', two(42), four(8), two(2),
    two(0x010f), two(2), four(12), four(38),
    two(0x0112), two(3), four(1), two(orientation), two(0), four(0), 'CAMERA-NAME\0', 'GPS-PLACE',
  ); // prettier-ignore
}

export const segment = (marker: number, ...content: (Uint8Array | number[] | string)[]): Uint8Array => {
  const inside = joined(...content);
  return joined([0xff, marker], word(inside.length + 2), inside);
};

/** What cameras and programs write into a JPEG, to be put after its first two bytes. */
export const jpegTold = (orientation: number, isLittle?: boolean): Uint8Array =>
  joined(
    segment(0xe1, 'Exif\0\0', tiff(orientation, isLittle)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0XMP-PLACE'),
    segment(0xe2, 'MPF\0GPS-PLACE'),
    segment(0xed, 'Photoshop 3.0\0AN-AUTHOR'),
    segment(0xfe, 'A-COMMENT'),
  );

/** The skeleton of a JPEG, with nothing to see. */
export const jpeg = (told: Uint8Array, profile = 'ICC_PROFILE\0\x01\x01some colours'): Uint8Array =>
  joined(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 1, 1], 'abc'),
    told,
    segment(0xe2, profile),
    segment(0xdb, [0], new Uint8Array(64).fill(1)),
    segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
    [0xff, 0xfe, ...word(11)], 'A-COMMENT',
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [5, 6],
    [0xff, 0xd9],
    'AFTER-THE-END',
  ); // prettier-ignore

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

export function pngChunk(name: string, ...content: (Uint8Array | number[] | string)[]): Uint8Array {
  const inside = joined(...content);
  const named = joined(name, inside);
  let crc = 0xffffffff;
  for (const byte of named) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
  return joined(long(inside.length), named, long(~crc >>> 0));
}

/** What programs write into a PNG, to be put after its first chunk. */
export const pngTold = (): Uint8Array =>
  joined(
    pngChunk('eXIf', tiff(6)),
    pngChunk('tEXt', 'Author\0AN-AUTHOR'),
    pngChunk('zTXt', 'Comment\0\0A-COMMENT'),
    pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0XMP-PLACE'),
    pngChunk('tIME', [7, 200, 1, 1, 1, 1, 1]),
    pngChunk('prVt', 'GPS-PLACE'),
  );

export const png = (told: Uint8Array): Uint8Array =>
  joined(
    '\x89PNG\r\n\x1a\n',
    pngChunk('IHDR', long(1), long(1), [8, 0, 0, 0, 0]),
    told,
    pngChunk('gAMA', long(45455)),
    pngChunk('IDAT', [0x78, 1, 1, 2, 0, 0xfd, 0xff, 0, 0x7f, 0, 0x81, 0, 0x80]),
    pngChunk('IEND'),
    'AFTER-THE-END',
  );

const webpChunk = (name: string, ...content: (Uint8Array | number[] | string)[]): Uint8Array => {
  const inside = joined(...content);
  return joined(name, little(inside.length), inside, inside.length % 2 ? [0] : []);
};

/** A WebP in its long form, which says in its flags that there is Exif, XMP and a profile. */
export function webp(): Uint8Array {
  const inside = joined(
    'WEBP',
    webpChunk('VP8X', [0b00101100, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    webpChunk('ICCP', 'some colours'),
    webpChunk('VP8L', [0x2f, 0, 0, 0, 0, 0, 0]),
    webpChunk('EXIF', tiff(6)),
    webpChunk('XMP ', 'http://ns.adobe.com/xap/1.0/ XMP-PLACE'),
    webpChunk('QUIX', 'GPS-PLACE'),
  );
  return joined('RIFF', little(inside.length), inside, 'AFTER-THE-END');
}
