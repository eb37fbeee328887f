import { asText, contentAt, isBlank, lastRowOf } from '../table/cells';
import type { CellContent, SheetGrid } from '../table/grid';
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

const saysTotal = (line: Line): boolean =>
  line.columns.some(({ key, index }) => {
    const content = line.at(index);
    return typeof content === 'string' && mayBeTotal(content) && !REMARKS.includes(key) && TOTAL.test(fold(content));
  });

/** A row that says so, and that is no need: it has neither code nor origin. */
const isTotal = (line: Line): boolean => {
  if (!saysTotal(line)) return false;
  return line.columns.every(({ key, index }) => {
    const content = line.at(index);
    if (key === 'code_nomenclature') return isBlank(content);
    return key !== 'nature_besoin' || parseOrigin(content).kind !== 'understood';
  });
};

const isRepeatedHeader = ({ columns, at }: Line): boolean => {
  let same = 0;
  for (const { header, index } of columns) {
    const content = at(index);
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

/** The cells of one row, by column of the sheet. */
interface Line {
  columns: readonly LocatedColumn[];
  at(index: number): CellContent;
}

/** What the cells of one row alone say of it. */
interface LineFacts {
  /** Nothing but prefilled cells. */
  blank: boolean;
  total: boolean;
  repeatedHeader: boolean;
  /** What the total amount says, in cents; 0 without a figure. */
  cents: number;
  /** Nothing but amounts. */
  amountsOnly: boolean;
}

/** Looks at rows one by one and remembers what it saw: a row that did not change is not looked at again. */
export class LineReader {
  private readonly known = new WeakMap<readonly CellContent[], LineFacts>();
  private readonly own: readonly number[];
  private readonly others: readonly number[];
  private readonly amount: number | null;

  constructor(private readonly columns: readonly LocatedColumn[]) {
    this.own = columns.filter(({ key }) => !PREFILLED.includes(key)).map(({ index }) => index);
    this.others = columns.filter(({ key }) => columnOf(key).type !== 'amount').map(({ index }) => index);
    this.amount = columns.find(({ key }) => key === 'montant_total_ht')?.index ?? null;
  }

  /** The facts of a row, by Excel's row number. */
  read(grid: SheetGrid, row: number): LineFacts {
    const cells = grid.values[row - 1 - grid.row];
    if (!cells) return this.look([], grid.column);
    const before = this.known.get(cells);
    if (before) return before;
    const facts = this.look(cells, grid.column);
    this.known.set(cells, facts);
    return facts;
  }

  private look(cells: readonly CellContent[], first: number): LineFacts {
    const at = (index: number): CellContent => cells[index - first] ?? null;
    const line = { columns: this.columns, at };
    const blank = this.own.every((index) => isBlank(at(index)));
    const amount = this.amount === null ? null : at(this.amount);
    return {
      blank,
      total: isTotal(line),
      repeatedHeader: !blank && isRepeatedHeader(line),
      cents: typeof amount === 'number' ? Math.round(amount * 100) : 0,
      amountsOnly: this.others.every((index) => isBlank(at(index))),
    };
  }
}

/**
 * Finds sums without a word beside them: a row that holds nothing but a total amount, which is exactly what the needs above it
 * come to, since the last sum or all together.
 */
class RunningSum {
  private part = 0;
  private parts = 0;
  private all = 0;
  private count = 0;

  /** Counts a need in. */
  add({ cents }: LineFacts): void {
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

  isSum({ cents, amountsOnly }: LineFacts): boolean {
    if (cents === 0 || !amountsOnly) return false;
    return (cents === this.part && this.parts > 1) || (cents === this.all && this.count > 1);
  }
}

/**
 * Tells needs from what stands between them: blank rows, rows with only prefilled cells, separator rows (one text outside
 * the need's own columns, or over merged ones), totals and headers printed again.
 * @param lines remembers rows from one call to the next
 */
export const sortRows = (
  grid: SheetGrid,
  location: CensusLocation,
  lines = new LineReader(location.columns),
): RowSort => {
  const sorted: RowSort = { needs: [], totals: [], repeatedHeaders: [], separators: [] };
  const isSeparator = separatorRows(grid);
  const sum = new RunningSum();
  const last = Math.min(location.lastRow ?? Infinity, lastRowOf(grid));
  for (let row = location.firstRow; row <= last; row++) {
    const facts = lines.read(grid, row);
    if (facts.total || (!facts.blank && sum.isSum(facts))) {
      sorted.totals.push(row);
      sum.close();
    } else if (facts.blank) continue;
    else if (isSeparator(row)) sorted.separators.push(row);
    else if (facts.repeatedHeader) sorted.repeatedHeaders.push(row);
    else {
      sorted.needs.push(row);
      sum.add(facts);
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
    if (filled >= 3 && !new LineReader(location.columns).read(grid, row).total) return row;
  }
  return null;
};
