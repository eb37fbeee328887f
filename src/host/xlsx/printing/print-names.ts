import { columnName, parseRangeName, quoteSheet, splitAddress } from '../../workbook/address';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Bounds } from '../../workbook/bounds';
import type { PrintRanges, Span } from '../../workbook/page-layout';
import type { SheetModel } from '../../workbook/sheet';
import { decodeXstring, encodeXstring } from '../xml/escape';

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** The areas of `Feuil1!$A$1:$B$2,Feuil1!$D:$D`; null when a part is no area (a formula, `#REF!`). */
function areasOf(formula: string): Bounds[] | null {
  const parts = decodeXstring(formula).match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = parts.map((part) => parseRangeName(splitAddress(part.trim()).reference));
  return areas.includes(null) || areas.length === 0 ? null : (areas as Bounds[]);
}

/** What a built-in name says about printing; null for other names, and for formulas that no list of areas stands for. */
export function readPrintName(name: string, formula: string): Partial<PrintRanges> | null {
  const kind = name.toLowerCase();
  const areas = areasOf(formula);
  if (!areas) return null;
  if (kind === PRINT_AREA.toLowerCase()) return { area: areas };
  if (kind !== PRINT_TITLES.toLowerCase()) return null;
  const rows = areas.find(({ columnCount }) => columnCount >= MAX_COLUMNS);
  const columns = areas.find(({ rowCount }) => rowCount >= MAX_ROWS);
  return {
    titleRows: rows ? { first: rows.row, last: lastRow(rows) } : null,
    titleColumns: columns ? { first: columns.column, last: lastColumn(columns) } : null,
  };
}

/** The formulas of the two names that a sheet needs; null where it needs none. */
export function printFormulas({ name, print }: SheetModel): Record<string, string | null> {
  const sheet = `${quoteSheet(name)}!`;
  const columns = ({ first, last }: Span): string => `$${columnName(first)}:$${columnName(last)}`;
  const rows = ({ first, last }: Span): string => `$${first + 1}:$${last + 1}`;
  const area = (b: Bounds): string => {
    if (b.rowCount >= MAX_ROWS) return columns({ first: b.column, last: lastColumn(b) });
    if (b.columnCount >= MAX_COLUMNS) return rows({ first: b.row, last: lastRow(b) });
    return `$${columnName(b.column)}$${b.row + 1}:$${columnName(lastColumn(b))}$${lastRow(b) + 1}`;
  };
  const titles = [
    ...(print.titleColumns ? [columns(print.titleColumns)] : []),
    ...(print.titleRows ? [rows(print.titleRows)] : []),
  ];
  const joined = (parts: string[]): string | null =>
    parts.length === 0 ? null : encodeXstring(parts.map((part) => sheet + part).join(','));
  return { [PRINT_AREA]: joined(print.area.map(area)), [PRINT_TITLES]: joined(titles) };
}
