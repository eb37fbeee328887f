import { quotedSheet } from '../table/address';

/** Names of tables and sheets that differ in this workbook from those a plan was made with. */
export interface Renaming {
  tables: Map<string, string>;
  sheets: Map<string, string>;
}

/** Pieces of a formula: strings, quoted sheet names, bracketed column specifiers, identifiers, and single characters. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/gu;

/** A link to a place in the workbook, as `HYPERLINK` wants it: `"#'Données'!A1"`. */
function renameInLink(text: string, sheets: Map<string, string>): string {
  return text.replace(/^"#(?:'((?:[^']|'')+)'|([^'!"]+))!/, (whole, quoted?: string, plain?: string) => {
    const actual = sheets.get((quoted?.replace(/''/g, "'") ?? plain ?? '').toLowerCase());
    return actual === undefined ? whole : `"#${quotedSheet(actual)}!`;
  });
}

/**
 * The formula with the names that the workbook really uses. Strings stay as they are, but for links to our own sheets;
 * column names in brackets stay too. Keys of the maps are in lower case.
 */
export function renameReferences(formula: string, { tables, sheets }: Renaming): string {
  if (tables.size === 0 && sheets.size === 0) return formula;
  const pieces = formula.match(PIECES) ?? [];
  return pieces
    .map((piece, i) => {
      const next = pieces[i + 1];
      if (piece.startsWith('"')) return renameInLink(piece, sheets);
      if (piece.startsWith("'")) {
        const actual = next === '!' ? sheets.get(piece.slice(1, -1).replace(/''/g, "'").toLowerCase()) : undefined;
        return actual === undefined ? piece : quotedSheet(actual);
      }
      if (!/^[\p{L}_\\]/u.test(piece)) return piece;
      if (next === '!') {
        const actual = sheets.get(piece.toLowerCase());
        return actual === undefined ? piece : quotedSheet(actual);
      }
      return next === '(' || pieces[i - 1] === '!' ? piece : (tables.get(piece.toLowerCase()) ?? piece);
    })
    .join('');
}
