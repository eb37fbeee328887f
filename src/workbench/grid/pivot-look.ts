import { contains } from '../../host/workbook/bounds';
import type { PivotAreas, PivotLine, PivotTableModel } from '../../host/workbook/pivot-table';
import { cssColor } from './color';
import type { TableLook } from './table-look';

const NONE: TableLook = { box: {}, text: {} };

/**
 * The look that a built-in PivotTable style (`PivotStyleLight1`…`PivotStyleDark28`) gives a cell: header, totals, subtotals and
 * outer labels. As with tables, lines inside are left to the grid; custom styles draw nothing.
 */
export function pivotLook(pivot: PivotTableModel, row: number, column: number, theme: readonly string[]): TableLook {
  const { areas, definition } = pivot;
  const match = /^PivotStyle(Light|Medium|Dark)(\d+)$/.exec(definition.style ?? '');
  if (!match || !contains(areas.whole, row, column)) return NONE;
  const palette = paletteOf(match[1] as Family, Number(match[2]), theme);
  if (row < areas.whole.row + areas.headerRows) return headerLook(palette, isLastHeader(areas, row));
  const line = areas.rows[row - areas.whole.row - areas.headerRows];
  if (line?.kind === 'grand') return totalLook(palette);
  const across = areas.columns[column - areas.whole.column - areas.labelColumns];
  const bold = isHeading(line, definition.rows.length) || line?.kind === 'subtotal' || across?.kind === 'subtotal';
  return { box: palette.body ? { backgroundColor: palette.body } : {}, text: bold ? { fontWeight: 700 } : {} };
}

type Family = 'Light' | 'Medium' | 'Dark';

interface Palette {
  header: string | null;
  headerText: string | null;
  total: string | null;
  totalText: string | null;
  line: string;
  body: string | null;
}

/** Styles come by seven, as those of tables: one in greys, then the six accents of the theme (colours 4 to 9). */
function paletteOf(family: Family, number: number, theme: readonly string[]): Palette {
  const accent = (number - 1) % 7;
  const grey = (tint: number) => (tint > 0 ? { theme: 0, tint: (tint - 1) * 0.75 } : { theme: 1, tint });
  const color = (tint: number): string =>
    cssColor(accent === 0 ? grey(tint) : { theme: accent + 3, tint }, theme) ?? '#000000';
  if (family === 'Light') {
    // The first two series of seven have no fill under their headers.
    const fill = number > 14 ? color(0.8) : null;
    return { header: fill, headerText: null, total: fill, totalText: null, line: color(0.4), body: null };
  }
  const strong = { headerText: '#FFFFFF', line: color(0) };
  if (family === 'Medium') return { ...strong, header: color(0), total: color(0.8), totalText: null, body: null };
  return { ...strong, header: color(-0.5), total: color(-0.25), totalText: '#FFFFFF', body: color(0.6) };
}

const isLastHeader = ({ whole, headerRows }: PivotAreas, row: number): boolean => row === whole.row + headerRows - 1;

const headerLook = ({ header, headerText, line }: Palette, last: boolean): TableLook => ({
  box: { ...(header ? { backgroundColor: header } : {}), ...(last ? { borderBottom: `1px solid ${line}` } : {}) },
  text: { fontWeight: 700, ...(headerText ? { color: headerText } : {}) },
});

const totalLook = ({ total, totalText, line }: Palette): TableLook => ({
  box: { ...(total ? { backgroundColor: total } : {}), borderTop: `1px solid ${line}` },
  text: { fontWeight: 700, ...(totalText ? { color: totalText } : {}) },
});

/** The label of an outer item, above the lines of its inner ones. */
const isHeading = (line: PivotLine | undefined, depth: number): boolean =>
  line?.kind === 'item' && line.path.length < depth;
