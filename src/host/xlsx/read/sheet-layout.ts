import { FileError, damaged } from '../file-error';
import { parseXml, type XmlDocument } from '../xml/parse-xml';

/** A sheet part cut at its cells: everything around them is small and is kept as an editable tree. */
export interface SheetLayoutSource {
  bytes: Uint8Array;
  /** Prefix of the sheet's own elements with its colon, or empty. */
  prefix: string;
  /** Content of `<sheetData>`. */
  dataStart: number;
  dataEnd: number;
  /** The whole sheet with an empty `<sheetData/>`. */
  document: XmlDocument;
}

/** Bytes of a sheet around its cells, which are read as a tree. */
const MAX_AROUND = 80 * 2 ** 20;

/** Cuts a sheet part into its cells and the rest. Raises `DAMAGED` when it is not a sheet. */
export function splitSheet(bytes: Uint8Array, part: string): SheetLayoutSource {
  const root = rootName(bytes, part);
  const prefix = root.includes(':') ? root.slice(0, root.indexOf(':') + 1) : '';
  if (root.slice(prefix.length) !== 'worksheet') throw damaged(`<${root}> is no worksheet`, part);
  const tag = '<' + prefix + 'sheetData';
  const start = findTag(bytes, tag, 0);
  if (start < 0) throw damaged('no sheetData', part);
  const open = bytes.indexOf(0x3e, start) + 1;
  if (open === 0) throw damaged('broken sheetData', part);
  const empty = bytes[open - 2] === 0x2f;
  const dataEnd = empty ? open : lastTag(bytes, `</${prefix}sheetData`);
  if (dataEnd < open) throw damaged('sheetData is not closed', part);
  const end = empty ? open : bytes.indexOf(0x3e, dataEnd) + 1;
  if (start + bytes.length - end > MAX_AROUND) throw new FileError('TOO_LARGE', 'too much around the cells', part);
  const decoder = new TextDecoder();
  const around = `${decoder.decode(bytes.subarray(0, start))}${tag}/>${decoder.decode(bytes.subarray(end))}`;
  return { bytes, prefix, dataStart: open, dataEnd, document: parseXml(around, part) };
}

function rootName(bytes: Uint8Array, part: string): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 8192));
  let at = head.indexOf('<');
  while (at >= 0 && (head[at + 1] === '?' || head[at + 1] === '!')) {
    const end = head.startsWith('<!--', at) ? head.indexOf('-->', at) : head.indexOf('>', at);
    if (head[at + 1] === '!' && !head.startsWith('<!--', at)) throw damaged('a DOCTYPE', part);
    at = end < 0 ? -1 : head.indexOf('<', end);
  }
  const name = at < 0 ? null : /^<([^\s/>]+)/.exec(head.slice(at, at + 200));
  if (!name) throw damaged('no root element', part);
  return name[1] as string;
}

function findTag(bytes: Uint8Array, tag: string, from: number): number {
  const wanted = new TextEncoder().encode(tag);
  for (let at = bytes.indexOf(0x3c, from); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    let i = 1;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i++;
    if (i === wanted.length && !isNameByte(bytes[at + i] as number)) return at;
  }
  return -1;
}

/** Cells cannot hold a raw `<`, so the last end tag is the right one. */
function lastTag(bytes: Uint8Array, tag: string): number {
  const wanted = new TextEncoder().encode(tag);
  for (let at = bytes.lastIndexOf(0x3c); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(0x3c, at - 1)) {
    let i = 1;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i++;
    if (i === wanted.length) return at;
  }
  return -1;
}

const isNameByte = (byte: number): boolean => byte !== undefined && /[\w:.-]/.test(String.fromCharCode(byte));
