import type { CSSProperties } from 'react';
import { contains, lastRow } from '../../host/workbook/bounds';
import type { Color } from '../../host/workbook/styles';
import type { TableModel } from '../../host/workbook/table';
import type { Axis } from './axis';
import { cssColor } from './color';

/** What a table's style adds to a cell that has no fill or font colour of its own. */
export interface TableLook {
  box: CSSProperties;
  text: CSSProperties;
}

const NONE: TableLook = { box: {}, text: {} };

/**
 * The look that a built-in table style (`TableStyleLight1`…`TableStyleDark11`) gives a cell: colours of header, totals and bands.
 * Bands alternate by the rows that are shown. Lines inside the table are left out, the grid's own being there. Custom styles draw nothing.
 */
export function tableLook(
  table: TableModel,
  row: number,
  column: number,
  theme: readonly string[],
  rows: Pick<Axis, 'shownBefore'>,
): TableLook {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? '');
  if (!match || !contains(table.bounds, row, column)) return NONE;
  const number = Number(match[2]);
  const family = match[1] as 'Light' | 'Medium' | 'Dark';
  const color = tableColor(number, theme);
  if (table.showHeaders && row === table.bounds.row) return headerLook(family, number, color);
  if (table.showTotals && row === lastRow(table.bounds))
    return { box: { borderTop: `1px solid ${color(0)}` }, text: { fontWeight: 700 } };
  const banded = table.showBandedRows && (rows.shownBefore(row) - rows.shownBefore(table.body.row)) % 2 === 0;
  const even = table.showBandedColumns && (column - table.bounds.column) % 2 === 0;
  return bodyLook(family, number, banded || even, color);
}

/** Styles come by seven: one in the text colour, whose light shades are greys, then the six accents (theme colours 4 to 9). */
function tableColor(number: number, theme: readonly string[]): (tint: number) => string {
  const accent = (number - 1) % 7;
  const grey = (tint: number): Color => (tint > 0 ? { theme: 0, tint: (tint - 1) * 0.75 } : { theme: 1, tint });
  return (tint) => cssColor(accent === 0 ? grey(tint) : { theme: accent + 3, tint }, theme) ?? '#000000';
}

function headerLook(family: string, number: number, color: (tint: number) => string): TableLook {
  const filled = family !== 'Light' || (number >= 8 && number <= 14);
  if (filled) return { box: { backgroundColor: color(0) }, text: { color: '#FFFFFF', fontWeight: 700 } };
  return { box: { borderBottom: `1px solid ${color(0)}` }, text: { color: color(-0.25), fontWeight: 700 } };
}

function bodyLook(family: string, number: number, banded: boolean, color: (tint: number) => string): TableLook {
  if (family === 'Dark') return { box: { backgroundColor: color(banded ? -0.25 : 0) }, text: { color: '#FFFFFF' } };
  if (family === 'Light') return banded ? { box: { backgroundColor: color(0.8) }, text: {} } : NONE;
  // Medium 8 to 14 colour every row, in two shades.
  if (number >= 8 && number <= 14) return { box: { backgroundColor: color(banded ? 0.6 : 0.8) }, text: {} };
  return banded ? { box: { backgroundColor: color(0.8) }, text: {} } : NONE;
}
