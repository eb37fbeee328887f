import { inflateSync } from 'fflate';
import { FileError, damaged } from '../file-error';
import type { OpenLimits } from '../open-limits';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Bit 0 of the flags: the entry itself is encrypted (not how Excel encrypts, but zip tools do). */
const FLAG_ENCRYPTED = 1;

interface Directory {
  count: number;
  start: number;
}

/**
 * The entries of a zip as its central directory lists them (ZIP64 included), without inflating any.
 * Raises `FileError`: `DAMAGED` (no directory, wrong signatures, entries that overlap, twice the same name), `TOO_LARGE`, `ENCRYPTED`.
 */
export function readZip(bytes: Uint8Array, limits: OpenLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) throw new FileError('TOO_LARGE', `${directory.count} entries`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const spans: [number, number][] = [];
  let total = 0;
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const { entry, span, next } = readEntry(bytes, view, at);
    at = next;
    total += entry.size;
    if (total > limits.totalBytes) throw new FileError('TOO_LARGE', 'the uncompressed parts exceed the limit');
    if (entry.size > limits.partBytes && /\.(xml|rels|vml)$/i.test(entry.name))
      throw new FileError('TOO_LARGE', `${entry.size} bytes`, entry.name);
    if (entry.size > limits.ratioFrom && entry.size > entry.data.length * limits.ratio)
      throw new FileError('TOO_LARGE', 'suspicious compression ratio', entry.name);
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw damaged('two entries of the same name', entry.name);
    names.add(key);
    spans.push(span);
    if (!entry.name.endsWith('/')) entries.push(entry);
  }
  refuseOverlaps(spans);
  return entries;
}

/** The inflated bytes of an entry, checked against the size and CRC that the directory states. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) {
    if (entry.data.length !== entry.size || crc32(entry.data) !== entry.crc)
      throw damaged('wrong checksum', entry.name);
    return entry.data;
  }
  if (entry.method !== 8) throw damaged(`compression method ${entry.method}`, entry.name);
  let out: Uint8Array;
  try {
    out = inflateSync(entry.data, { out: new Uint8Array(entry.size) });
  } catch {
    throw damaged('cannot be inflated', entry.name);
  }
  if (out.length !== entry.size || crc32(out) !== entry.crc) throw damaged('wrong checksum', entry.name);
  return out;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return findDirectory64(view, at);
    if (start + size > at) throw damaged('the directory of the zip lies outside the file');
    return { count, start };
  }
  throw damaged('the file ends before the directory of the zip');
}

function findDirectory64(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) throw damaged('no ZIP64 locator');
  const at = toNumber(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) throw damaged('no ZIP64 directory');
  const count = toNumber(view.getBigUint64(at + 32, true));
  const size = toNumber(view.getBigUint64(at + 40, true));
  const start = toNumber(view.getBigUint64(at + 48, true));
  if (start + size > end) throw damaged('the directory of the zip lies outside the file');
  return { count, start };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; span: [number, number]; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged('broken directory of the zip');
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged('broken directory of the zip');
  const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength));
  if (flags & FLAG_ENCRYPTED) throw new FileError('ENCRYPTED', 'the zip entry is encrypted', name);
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64Extra(view, at + 46 + nameLength, extraLength, sizes);
  const { offset, packed, size } = sizes;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw damaged('no local header', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw damaged('the entry lies outside the file', name);
  const data = bytes.subarray(start, start + packed);
  const entry = { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size, data };
  return { entry, span: [offset, start + packed], next };
}

/** Sizes and offset of 0xffffffff stand in the ZIP64 extra field, in this order, only those that are needed. */
function readZip64Extra(
  view: DataView,
  from: number,
  length: number,
  sizes: { size: number; packed: number; offset: number },
): void {
  let at = from;
  while (at + 4 <= from + length) {
    const tag = view.getUint16(at, true);
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), from + length);
    at += 4;
    if (tag === 1) {
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (sizes[key] === 0xffffffff && at + 8 <= end) {
          sizes[key] = toNumber(view.getBigUint64(at, true));
          at += 8;
        }
      }
    }
    at = end;
  }
}

/** Some old producers write backslashes; parts are compared with slashes. */
const entryName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\\/g, '/');

function toNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('impossible size in the zip');
  return Number(value);
}

/** Entries that share bytes are how a small file pretends to hold petabytes. */
function refuseOverlaps(spans: [number, number][]): void {
  spans.sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < spans.length; i++) {
    if ((spans[i] as [number, number])[0] < (spans[i - 1] as [number, number])[1])
      throw damaged('entries of the zip overlap');
  }
}
