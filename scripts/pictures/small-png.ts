import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/host/xlsx/zip/crc32';
import { indexed, paletteOf } from './palette';
import { readPng } from './read-png';

/** Numbers of colours tried, most first. A picture of a page has few, but for the greys around its letters. */
const PALETTES = [256, 128, 64, 48];

/**
 * A picture of a page with a palette, in no more than `limit` bytes: as many colours as the limit lets. Throws when even few colours
 * are too heavy: the picture shows too much.
 */
export function smallPng(png: Uint8Array, limit: number): Uint8Array {
  const bitmap = readPng(png);
  for (const size of PALETTES) {
    const palette = paletteOf(bitmap, size);
    const bytes = write(bitmap.width, bitmap.height, palette, indexed(bitmap, palette));
    if (bytes.length <= limit) return bytes;
  }
  throw new Error(`A picture of ${bitmap.width} × ${bitmap.height} pixels does not fit in ${limit} bytes.`);
}

function write(width: number, height: number, palette: number[], indexes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a pixel, colours from the palette, the only compression and filter method there is, not interlaced.
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  // Each line begins with the number of its filter: none, which packs best with palettes.
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    lines.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
