import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cleanImage } from '../../src/components/fields/file/file.html.js';
import { TOLD, bytesOf, jpeg, jpegTold, joined, png, pngTold, webp } from '../support/pictures.js';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const pictures = [
  ['a JPEG', 'image/jpeg', () => jpeg(jpegTold(6))],
  ['a JPEG that was written the other way round', 'image/jpeg', () => jpeg(jpegTold(8, false))],
  ['a PNG', 'image/png', () => png(pngTold())],
  ['a WebP', 'image/webp', () => webp()],
] as const;

describe('a picture that is cleaned', () => {
  for (const [name, kind, make] of pictures) {
    test(`tells neither place nor camera, as ${name}`, () => {
      const before = make();
      for (const told of ['GPS-PLACE', 'CAMERA-NAME', 'AFTER-THE-END'])
        assert.ok(text(before).includes(told));
      const clean = cleanImage(before)!;
      assert.equal(clean.kind, kind);
      for (const told of TOLD) assert.ok(!text(clean.bytes).includes(told), told);
    });

    test(`is as clean as it gets, as ${name}`, () => {
      const once = cleanImage(make())!;
      assert.deepEqual(cleanImage(once.bytes), once);
    });

    test(`is not taken where it was cut off, as ${name}`, () => {
      const whole = make();
      const shown = whole.length - 'AFTER-THE-END'.length;
      for (let length = 0; length < shown; length++) {
        const clean = cleanImage(whole.slice(0, length));
        assert.equal(clean, undefined, String(length));
      }
    });
  }

  test('keeps the colours, the data and which way up, as a JPEG', () => {
    for (const [orientation, isLittle] of [
      [6, true],
      [8, false],
    ] as const) {
      const clean = text(cleanImage(jpeg(jpegTold(orientation, isLittle)))!.bytes);
      const exif = `\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0`;
      assert.ok(clean.startsWith(`\xff\xd8${exif}\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xe2`));
      assert.ok(clean.includes('ICC_PROFILE\0\x01\x01some colours'));
      assert.ok(clean.includes('\x01\x02\xff\0\x03\xff\xd0\x04\xff\xda'));
      assert.ok(clean.endsWith('\x05\x06\xff\xd9'));
    }
  });

  test('has no Exif at all where it is upright', () => {
    assert.ok(!text(cleanImage(jpeg(jpegTold(1)))!.bytes).includes('Exif'));
    assert.ok(!text(cleanImage(jpeg(jpegTold(77)))!.bytes).includes('Exif'));
  });

  test('keeps what it takes to show it, as a PNG', () => {
    const clean = text(cleanImage(png(pngTold()))!.bytes);
    assert.deepEqual(clean, text(png(new Uint8Array())).replace('AFTER-THE-END', ''));
  });

  test('says in its flags and its size what is in it, as a WebP', () => {
    const { bytes } = cleanImage(webp())!;
    assert.equal(bytes[20], 0b00100000);
    assert.equal(new DataView(bytes.buffer).getUint32(4, true), bytes.length - 8);
    assert.ok(text(bytes).includes('ICCP'));
    assert.ok(text(bytes).includes('VP8L'));
  });

  test('is none where it is something else', () => {
    for (const other of ['', 'GIF89a', '%PDF-1.7', '<!doctype html>', 'RIFF\0\0\0\0WAVE', '\xff\xd8\xff'])
      assert.equal(cleanImage(bytesOf(other)), undefined, other);
  });

  const starts = pictures.map(([, , make]) => make());

  test('never throws and never loops, whatever it is given', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.nat(200),
        fc.uint8Array({ maxLength: 400 }),
        (start, length, rest) => {
          const clean = cleanImage(joined(start.slice(0, length), rest));
          if (clean) assert.ok(clean.bytes.length <= length + rest.length + 36);
        },
      ),
      { numRuns: 5000 },
    ));

  test('tells nothing of what was written about it, whatever that is', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 60 }), fc.nat(8), (secret, orientation) => {
        const marked = joined('SECRET:', secret);
        const told = joined([0xff, 0xe1], [0, marked.length + 2], marked, jpegTold(orientation));
        const clean = cleanImage(jpeg(told))!;
        assert.ok(!text(clean.bytes).includes(text(marked)));
        for (const one of TOLD) assert.ok(!text(clean.bytes).includes(one), one);
      }),
    ));
});
