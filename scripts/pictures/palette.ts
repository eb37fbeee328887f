import type { Bitmap } from './bitmap';

/** A colour as `0xRRGGBB` with the number of pixels that have it. */
type Counted = [colour: number, pixels: number];

const channel = (colour: number, shift: number): number => (colour >> shift) & 0xff;
const SHIFTS = [16, 8, 0];

/** The colours of an opaque picture, as `0xRRGGBB`, with their numbers of pixels. */
function colours({ pixels }: Bitmap): Counted[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts];
}

/**
 * At most `size` colours that stand for those of a picture. A picture with no more colours keeps them all; otherwise the colours
 * are halved where they spread most (median cut, Heckbert 1982), weighed by their pixels.
 */
export function paletteOf(bitmap: Bitmap, size: number): number[] {
  const boxes = [colours(bitmap)];
  if (boxes[0]!.length <= size) return boxes[0]!.map(([colour]) => colour);
  while (boxes.length < size) {
    const widest = boxes.reduce((best, box, at) => (weight(box) > weight(boxes[best]!) ? at : best), 0);
    if (boxes[widest]!.length < 2) break;
    boxes.push(halve(boxes[widest]!));
  }
  return boxes.map(mean);
}

/** How much a box deserves to be halved: its spread, and more so when many pixels are in it. */
const weight = (box: Counted[]): number =>
  Math.max(...SHIFTS.map((shift) => spread(box, shift))) * Math.sqrt(box.reduce((sum, [, pixels]) => sum + pixels, 0));

function spread(box: Counted[], shift: number): number {
  let [low, high] = [255, 0];
  for (const [colour] of box) {
    const value = channel(colour, shift);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low;
}

/** Takes out of a box the half of its pixels that is lighter in its widest channel, and returns it. At least a colour goes and stays. */
function halve(box: Counted[]): Counted[] {
  const shift = SHIFTS.reduce((best, one) => (spread(box, one) > spread(box, best) ? one : best), 16);
  box.sort(([a], [b]) => channel(a, shift) - channel(b, shift));
  const half = box.reduce((sum, [, pixels]) => sum + pixels, 0) / 2;
  let cut = 0;
  for (let sum = 0; cut < box.length && sum < half; cut++) sum += box[cut]![1];
  return box.splice(Math.min(Math.max(cut, 1), box.length - 1));
}

/** The colour of a box: that of most of its pixels when one has nearly all of them (backgrounds stay exact), else their mean. */
function mean(box: Counted[]): number {
  const total = box.reduce((sum, [, pixels]) => sum + pixels, 0);
  const [first, most] = box.reduce((best, one) => (one[1] > best[1] ? one : best));
  if (most * 2 > total) return first;
  const of = (shift: number) =>
    Math.round(box.reduce((sum, [colour, pixels]) => sum + channel(colour, shift) * pixels, 0) / total);
  return (of(16) << 16) | (of(8) << 8) | of(0);
}

/** For each pixel, the place in the palette of the colour nearest to it. */
export function indexed({ pixels }: Bitmap, palette: number[]): Uint8Array {
  const known = new Map(palette.map((colour, at) => [colour, at]));
  const indexes = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < indexes.length; at++) {
    const colour = (pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!;
    let index = known.get(colour);
    if (index === undefined) known.set(colour, (index = nearest(colour, palette)));
    indexes[at] = index;
  }
  return indexes;
}

const distance = (a: number, b: number): number =>
  SHIFTS.reduce((sum, shift) => sum + (channel(a, shift) - channel(b, shift)) ** 2, 0);

const nearest = (colour: number, palette: number[]): number =>
  palette.reduce((best, one, at) => (distance(one, colour) < distance(palette[best]!, colour) ? at : best), 0);
