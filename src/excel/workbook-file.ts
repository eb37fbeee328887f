import { strFromU8, unzipSync } from 'fflate';
import { OWNER_MARK } from './owner-mark';

/** What a workbook file says of itself, without its cells. */
export interface WorkbookFile {
  /** Names of its sheets that are not ours, in order. */
  sheets: string[];
  /** It counts its dates from 1904. */
  date1904: boolean;
}

const PART = /^xl\/workbook[^/]*\.xml$/i;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const attribute = (tag: string, name: string): string | null => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? decoded(match[1] ?? match[2] ?? '') : null;
};

const tagsOf = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

const readPart = (xml: string): WorkbookFile => {
  const names = tagsOf(xml, 'sheet').map((tag) => attribute(tag, 'name') ?? '');
  const marks = tagsOf(xml, 'definedName').filter((tag) => attribute(tag, 'name') === OWNER_MARK);
  const own = new Set(marks.map((tag) => Number(attribute(tag, 'localSheetId') ?? -1)));
  const properties = tagsOf(xml, 'workbookPr')[0] ?? '';
  return {
    sheets: names.filter((name, place) => name !== '' && !own.has(place)),
    date1904: /^(1|true|on)$/.test(attribute(properties, 'date1904') ?? ''),
  };
};

/**
 * Reads the list of sheets of an `.xlsx` or `.xlsm` file: the one part of the package that names them. Excel inserts sheets by
 * name, and refuses a file whose sheets hold charts or pivots, as ours do: they must be known to be left out.
 * @param base64 the file; `null` is answered for anything that is no such package
 */
export const workbookFileOf = (base64: string): WorkbookFile | null => {
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => PART.test(name) }));
    const file = parts[0] ? readPart(strFromU8(parts[0])) : null;
    return file && file.sheets.length > 0 ? file : null;
  } catch {
    return null;
  }
};
