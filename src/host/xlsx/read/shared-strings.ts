import { damaged } from '../file-error';
import type { StringPool } from '../../workbook/string-pool';
import { decodeXstring } from '../xml/escape';
import { parseXml } from '../xml/parse-xml';
import { plainText } from './text-runs';

/** The file's shared strings: where each stands in the workbook's pool, and which of them can be pointed to by a plain text. */
export interface SharedStrings {
  /** Pool index by index in the file. */
  pooled: number[];
  /** Index in the file of a plain string, by pool index. */
  plain: Map<number, number>;
}

/** `<si>` with one plain `<t>`: nearly all of them; the rest (runs, phonetic hints) goes through the tree. */
const SIMPLE = /^\s*<(?:\w+:)?t(?:\s+xml:space\s*=\s*["']\w+["'])?\s*(?:\/>|>([^<]*)<\/(?:\w+:)?t\s*>)\s*$/;
const ITEM = /<((?:\w+:)?)si(?:\s[^>]*)?(\/?)>/g;

/** Reads `sharedStrings.xml` into the pool. */
export function readSharedStrings(xml: string, pool: StringPool, part: string): SharedStrings {
  if (/<!DOCTYPE/i.test(xml.slice(0, 4096))) throw damaged('a DOCTYPE', part);
  const strings: SharedStrings = { pooled: [], plain: new Map() };
  ITEM.lastIndex = 0;
  for (let match = ITEM.exec(xml); match; match = ITEM.exec(xml)) {
    let inner = '';
    if (match[2] === '') {
      const start = ITEM.lastIndex;
      const end = xml.indexOf(`</${match[1]}si`, start);
      if (end < 0) throw damaged('a shared string is not closed', part);
      inner = xml.slice(start, end);
      ITEM.lastIndex = end;
    }
    addString(inner, match[1] as string, pool, strings, part);
  }
  return strings;
}

function addString(inner: string, prefix: string, pool: StringPool, strings: SharedStrings, part: string): void {
  const simple = SIMPLE.exec(inner);
  const raw = simple?.[1] ?? '';
  const direct = simple !== null && !/[&\r]/.test(raw);
  const text = direct ? decodeXstring(raw) : plainText(parseXml(`<${prefix}si>${inner}</${prefix}si>`, part).root);
  const index = pool.add(text);
  if (simple && !strings.plain.has(index)) strings.plain.set(index, strings.pooled.length);
  strings.pooled.push(index);
}
