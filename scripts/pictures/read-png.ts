import { inflateSync } from 'node:zlib';
import type { Bitmap } from './bitmap';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes of a pixel by colour type: true colour, and true colour with opacity. */
const SIZES: Record<number, number> = { 2: 3, 6: 4 };

/**
 * The pixels of a PNG as browsers take pictures of pages: 8 bits a channel, true colour, not interlaced.
 * Throws on anything else.
 */
export function readPng(bytes: Uint8Array): Bitmap {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) throw new Error('not a PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; at += view.getUint32(at) + 12) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, colourType, , , interlaced] = bytes.subarray(24, 29);
  const size = SIZES[colourType!];
  if (depth !== 8 || size === undefined || interlaced !== 0) throw new Error('not a PNG as pages are pictured');
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(data)), width, height, size) };
}

/** Takes back what each line was filtered by (PNG specification, chapter 9). */
function unfilter(lines: Uint8Array, width: number, height: number, size: number): Uint8Array {
  const length = width * size;
  const pixels = new Uint8Array(width * height * 4).fill(255);
  let above = new Uint8Array(length);
  for (let row = 0; row < height; row++) {
    const start = row * (length + 1);
    const line = lines.slice(start + 1, start + 1 + length);
    for (let at = 0; at < length; at++) {
      const left = at < size ? 0 : line[at - size]!;
      const corner = at < size ? 0 : above[at - size]!;
      line[at] = line[at]! + predicted(lines[start]!, left, above[at]!, corner);
    }
    for (let column = 0; column < width; column++)
      pixels.set(line.subarray(column * size, (column + 1) * size), (row * width + column) * 4);
    above = line;
  }
  return pixels;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
