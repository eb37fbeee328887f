import { lastRow } from '../workbook/bounds';
import type { TableModel } from '../workbook/table';
import { fileFormula } from './formulas/file-formula';

/** What the file says of the totals cell of a column. */
export interface ColumnTotals {
  /** A value of ST_TotalsRowFunction. */
  totalsFunction: string | null;
  totalsLabel: string | null;
  /** Formula of the file, for `custom` totals. */
  formula: string | null;
}

/** Functions of totals by their number in SUBTOTAL. */
const FUNCTIONS: Record<string, string> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

/**
 * Totals as the cells of the totals row say them: Excel calls a file corrupt in which a cell holds something else than its
 * column says. Of a table that shows no totals row, what is kept for when it shows one.
 */
export function columnTotals(table: TableModel): ColumnTotals[] {
  const { sheet, bounds } = table;
  return table.columns.map(({ name, totalsFunction, totalsLabel }, i) => {
    if (!table.showTotals) return { totalsFunction, totalsLabel, formula: null };
    const [row, column] = [lastRow(bounds), bounds.column + i];
    const formula = sheet.cells.formula(row, column);
    if (formula !== null) return ofFormula(formula, name, table.name);
    const value = sheet.value(row, column);
    const label = typeof value === 'string' && value !== '' ? value : null;
    return { totalsFunction: null, totalsLabel: label, formula: null };
  });
}

function ofFormula(formula: string, column: string, table: string): ColumnTotals {
  const plain = formula.replace(/\s+(?=[^\]]*$)/g, '');
  const [, code = '', of] = /^=SUBTOTAL\((\d+),(?:[^[\](),]*)\[(.*)\]\)$/i.exec(plain) ?? [];
  const known = FUNCTIONS[code];
  const own = of?.replace(/^\[(.*)\]$/, '$1').replace(/'(.)/g, '$1');
  if (known !== undefined && own?.toLowerCase() === column.toLowerCase())
    return { totalsFunction: known, totalsLabel: null, formula: null };
  return { totalsFunction: 'custom', totalsLabel: null, formula: fileFormula(formula.slice(1), { table }) };
}
