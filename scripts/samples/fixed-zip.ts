import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Local calendar fields are what a zip entry stores, so this date gives the same bytes in every time zone. */
const ENTRY_TIME = new Date(2023, 10, 10, 8, 0, 0);

/** Zips a workbook again with fixed entry times and a fixed order: same content, same bytes. */
export function fixZip(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).sort(contentTypesFirst);
  const fixed: Zippable = {};
  for (const name of names) fixed[name] = entries[name] as Uint8Array;
  return zipSync(fixed, { level: 9, mtime: ENTRY_TIME });
}

/** `[Content_Types].xml` first, as Excel writes it. */
function contentTypesFirst(a: string, b: string): number {
  if (a.startsWith('[')) return -1;
  if (b.startsWith('[')) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
