import { asText, contentAt, isBlank, lastRowOf } from '../table/cells';
import type { SheetGrid } from '../table/grid';
import { fold, headerForm } from '../table/normalise';
import { columnOf, type ColumnKey } from './columns';
import type { CensusLocation, LocatedColumn } from './location';
import { parseOrigin } from './parsing/origin';

/** Columns that templates fill in advance or by formula: alone they make no need. */
const PREFILLED: readonly ColumnKey[] = [
  'id_besoin',
  'annee',
  'direction',
  'service',
  'statut',
  'libelle_nomenclature',
  'duree_totale',
  'cat_agec',
  'eligible_insertion',
  'indice',
  'egalim',
];

/** Columns whose texts speak of the row without naming it: « total à revoir » there makes no total row. */
const REMARKS: readonly ColumnKey[] = ['commentaire', 'description', 'motif_non_alloti', 'detail_env'];

const TOTAL =
  /^((sous|ss|grand|s)\b[ ./-]*)?(total|totaux)\b|^s[./]t\b|^(somme|cumul)\b|^(montant|cout|enveloppe|budget) (total|global)e?( ht)?( :)?$/;

/** The rows under a header, sorted out. Rows are Excel's numbers. */
export interface RowSort {
  needs: number[];
  totals: number[];
  repeatedHeaders: number[];
  /** One text over several columns that are merged: the title of what follows. */
  separators: number[];
}

/** A text that {@link TOTAL} may take: short, with its first letter. Spares nearly all texts from being folded. */
const mayBeTotal = (text: string): boolean => text.length < 60 && /^\s*[sgtcmeb]/i.test(text);

const saysTotal = (grid: SheetGrid, row: number, columns: readonly LocatedColumn[]): boolean =>
  columns.some(({ key, index }) => {
    const content = contentAt(grid, row, index);
    return typeof content === 'string' && mayBeTotal(content) && !REMARKS.includes(key) && TOTAL.test(fold(content));
  });

/** A row that says so, and that is no need: it has neither code nor origin. */
const isTotal = (grid: SheetGrid, row: number, columns: readonly LocatedColumn[]): boolean => {
  if (!saysTotal(grid, row, columns)) return false;
  return columns.every(({ key, index }) => {
    const content = contentAt(grid, row, index);
    if (key === 'code_nomenclature') return isBlank(content);
    return key !== 'nature_besoin' || parseOrigin(content).kind !== 'understood';
  });
};

const isRepeatedHeader = (grid: SheetGrid, row: number, columns: readonly LocatedColumn[]): boolean => {
  let same = 0;
  for (const { header, index } of columns) {
    const content = contentAt(grid, row, index);
    if (isBlank(content)) continue;
    const text = headerForm(asText(content));
    if (text === '' || !headerForm(header).endsWith(text)) return false;
    same++;
  }
  return same >= 3;
};

/** Rows with one text that runs over merged columns. */
const separatorRows = (grid: SheetGrid): ((row: number) => boolean) => {
  const wide = (grid.merged ?? []).filter(({ rowCount, columnCount }) => rowCount === 1 && columnCount > 1);
  const areas = new Map(wide.map((area) => [area.row + 1, area]));
  return (row) => {
    const area = areas.get(row);
    if (!area || isBlank(contentAt(grid, row, area.column))) return false;
    const line = grid.values[row - 1 - grid.row] ?? [];
    return line.every((content, c) => isBlank(content) || c + grid.column === area.column);
  };
};

/**
 * Finds sums without a word beside them: a row that holds nothing but a total amount, which is exactly what the needs above it
 * come to, since the last sum or all together.
 */
class RunningSum {
  private readonly amount: number | null;
  private readonly others: readonly number[];
  private part = 0;
  private parts = 0;
  private all = 0;
  private count = 0;

  constructor(
    private readonly grid: SheetGrid,
    columns: readonly LocatedColumn[],
  ) {
    this.amount = columns.find(({ key }) => key === 'montant_total_ht')?.index ?? null;
    this.others = columns.filter(({ key }) => columnOf(key).type !== 'amount').map(({ index }) => index);
  }

  /** Counts a need in. */
  add(row: number): void {
    const cents = this.centsAt(row);
    this.part += cents;
    this.all += cents;
    this.parts++;
    this.count++;
  }

  /** Begins anew after a total. */
  close(): void {
    this.part = 0;
    this.parts = 0;
  }

  isSum(row: number): boolean {
    const cents = this.centsAt(row);
    if (cents === 0 || !this.others.every((index) => isBlank(contentAt(this.grid, row, index)))) return false;
    return (cents === this.part && this.parts > 1) || (cents === this.all && this.count > 1);
  }

  private centsAt(row: number): number {
    const content = this.amount === null ? null : contentAt(this.grid, row, this.amount);
    return typeof content === 'number' ? Math.round(content * 100) : 0;
  }
}

/**
 * Tells needs from what stands between them: blank rows, rows with only prefilled cells, separator rows (one text outside
 * the need's own columns, or over merged ones), totals and headers printed again.
 */
export const sortRows = (grid: SheetGrid, location: CensusLocation): RowSort => {
  const sorted: RowSort = { needs: [], totals: [], repeatedHeaders: [], separators: [] };
  const own = location.columns.filter(({ key }) => !PREFILLED.includes(key));
  const isSeparator = separatorRows(grid);
  const sum = new RunningSum(grid, location.columns);
  const last = Math.min(location.lastRow ?? Infinity, lastRowOf(grid));
  for (let row = location.firstRow; row <= last; row++) {
    const blank = own.every(({ index }) => isBlank(contentAt(grid, row, index)));
    if (isTotal(grid, row, location.columns) || (!blank && sum.isSum(row))) {
      sorted.totals.push(row);
      sum.close();
    } else if (blank) continue;
    else if (isSeparator(row)) sorted.separators.push(row);
    else if (isRepeatedHeader(grid, row, location.columns)) sorted.repeatedHeaders.push(row);
    else {
      sorted.needs.push(row);
      sum.add(row);
    }
  }
  return sorted;
};

/** First row filled right below a table object, which Excel does not count in: `null` when there is none. */
export const rowBelowTable = (grid: SheetGrid, location: CensusLocation): number | null => {
  if (location.lastRow === null) return null;
  const own = location.columns.filter(({ key }) => !PREFILLED.includes(key));
  const table = grid.tables.find(({ name }) => name === location.table);
  const first = location.lastRow + (table?.showTotals ? 2 : 1);
  for (let row = first; row <= Math.min(first + 2, lastRowOf(grid)); row++) {
    const filled = own.filter(({ index }) => !isBlank(contentAt(grid, row, index))).length;
    if (filled >= 3 && !isTotal(grid, row, location.columns)) return row;
  }
  return null;
};
