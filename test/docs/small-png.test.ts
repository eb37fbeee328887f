import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../src/host/xlsx/zip/crc32';
import { indexed, paletteOf } from '../../scripts/pictures/palette';
import { readPng } from '../../scripts/pictures/read-png';
import { smallPng } from '../../scripts/pictures/small-png';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, 'latin1');
  framed.set(data, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, data.length + 8)), data.length + 8);
  return framed;
};

/** A true-colour PNG of lines of pixels, each line with the filter of its turn: every filter of the format is used. */
function trueColour(width: number, lines: number[][]): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(lines.length, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const raw = lines.map((line) => line.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const paeth = (a: number, b: number, c: number) => {
    const p = a + b - c;
    return [a, b, c].reduce((best, one) => (Math.abs(p - one) < Math.abs(p - best) ? one : best));
  };
  const filtered = raw.flatMap((line, row) => [
    row % 5,
    ...line.map((value, at) => {
      const [left, up, corner] = [line[at - 3] ?? 0, raw[row - 1]?.[at] ?? 0, raw[row - 1]?.[at - 3] ?? 0];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][row % 5]!;
      return (value - guess) & 255;
    }),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(filtered))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const rgba = (lines: number[][]): number[] =>
  lines.flat().flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]);

const picture = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 })).chain(([width, height]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  }),
);

test('the pixels of a PNG are read whatever the filters of its lines', () => {
  fc.assert(
    fc.property(picture, (lines) => {
      const { width, height, pixels } = readPng(trueColour(lines[0]!.length, lines));
      expect([width, height, [...pixels]]).toEqual([lines[0]!.length, lines.length, rgba(lines)]);
    }),
  );
});

test('a picture with few colours keeps them to the pixel', () => {
  const lines = [
    [0xffffff, 0x107c41, 0xffffff],
    [0x0f6cbd, 0xffffff, 0x0f6cbd],
  ];
  const bitmap = readPng(trueColour(3, lines));
  const palette = paletteOf(bitmap, 256);
  expect([...palette].sort()).toEqual([0x107c41, 0x0f6cbd, 0xffffff].sort());
  expect([...indexed(bitmap, palette)].map((at) => palette[at])).toEqual(lines.flat());
});

test('of many colours as many as asked stay, the background exactly, the others near', () => {
  const greys = Array.from({ length: 64 }, (_, at) => ((at * 4) << 16) | ((at * 4) << 8) | (at * 4));
  const lines = [...Array.from({ length: 8 }, () => Array<number>(64).fill(0xfdfcfb)), greys];
  const bitmap = readPng(trueColour(64, lines));
  const palette = paletteOf(bitmap, 16);
  expect(palette).toHaveLength(16);
  expect(palette).toContain(0xfdfcfb);
  const kept = [...indexed(bitmap, palette)].map((at) => palette[at]! & 255).slice(-64);
  expect(Math.max(...kept.map((grey, at) => Math.abs(grey - at * 4)))).toBeLessThan(24);
});

test('a small PNG has a palette and the size it had; one that cannot be small is refused', () => {
  const lines = Array.from({ length: 40 }, (_, row) => Array.from({ length: 40 }, (_, at) => (row * 40 + at) * 9973));
  const png = trueColour(40, lines);
  const small = Buffer.from(smallPng(png, 3_000));
  expect([small.readUInt32BE(16), small.readUInt32BE(20), small[24], small[25]]).toEqual([40, 40, 8, 3]);
  expect(small.length).toBeLessThanOrEqual(3_000);
  expect(() => smallPng(png, 300)).toThrow('does not fit');
  expect(() => readPng(small)).toThrow('not a PNG as pages are pictured');
});
