import { FileError, damaged } from '../file-error';
import type { OpenLimits } from '../open-limits';
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

/** Refuses with `TOO_LARGE` more different texts than can be kept. */
export function checkTexts(pool: StringPool, limits: Pick<OpenLimits, 'texts' | 'textCharacters'>, part: string): void {
  if (pool.size > limits.texts || pool.characters > limits.textCharacters)
    throw new FileError('TOO_LARGE', 'too many different texts', part);
}

/** Reads `sharedStrings.xml` into the pool. Raises `DAMAGED`, `TOO_LARGE`. */
export function readSharedStrings(
  xml: string,
  pool: StringPool,
  part: string,
  limits: Pick<OpenLimits, 'texts' | 'textCharacters'>,
): SharedStrings {
  if (/<!DOCTYPE/i.test(xml.slice(0, 4096))) throw damaged('a DOCTYPE', part);
  const strings: SharedStrings = { pooled: [], plain: new Map() };
  ITEM.lastIndex = 0;
  for (let match = ITEM.exec(xml); match; match = ITEM.exec(xml)) {
    checkTexts(pool, limits, part);
    let inner = '';
    if (match[2] === '') {
      const start = ITEM.lastIndex;
      const next = addBareText(xml, start, pool, strings);
      if (next >= 0) {
        ITEM.lastIndex = next;
        continue;
      }
      const end = xml.indexOf(`</${match[1]}si`, start);
      if (end < 0) throw damaged('a shared string is not closed', part);
      inner = xml.slice(start, end);
      ITEM.lastIndex = end;
    }
    addString(inner, match[1] as string, pool, strings, part);
  }
  return strings;
}

/** `<t>text</t></si>` without anything to decode, as most strings stand in most files; returns where it ends, or -1. */
function addBareText(xml: string, start: number, pool: StringPool, strings: SharedStrings): number {
  if (!xml.startsWith('<t>', start)) return -1;
  const end = xml.indexOf('<', start + 3);
  if (!xml.startsWith('</t></si>', end)) return -1;
  const text = xml.slice(start + 3, end);
  if (text.includes('&') || text.includes('_x') || text.includes('\r')) return -1;
  point(pool.add(text), true, strings);
  return end + 9;
}

/** Notes the next string of the file. */
function point(index: number, plain: boolean, strings: SharedStrings): void {
  if (plain && !strings.plain.has(index)) strings.plain.set(index, strings.pooled.length);
  strings.pooled.push(index);
}

function addString(inner: string, prefix: string, pool: StringPool, strings: SharedStrings, part: string): void {
  const simple = SIMPLE.exec(inner);
  const raw = simple?.[1] ?? '';
  const direct = simple !== null && !/[&\r]/.test(raw);
  const text = direct ? decodeXstring(raw) : plainText(parseXml(`<${prefix}si>${inner}</${prefix}si>`, part).root);
  point(pool.add(text), simple !== null, strings);
}
