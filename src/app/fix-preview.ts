import type { Census } from '../census';
import { columnOf, type ColumnKey } from '../census/columns';
import { displayedValue } from '../census/displayed';
import type { CellEdit, Finding, Fix, NewRow } from '../census/finding';
import { printAmount } from '../census/parsing/amount';
import { fromSerial, toFrench } from '../census/parsing/calendar';
import { cellAddress, columnIndex } from '../table/address';
import { contentAt } from '../table/cells';
import type { Anchor, CellChange, Change, RowChange } from './fix-change';
import type { CheckResult } from './result';

/** Columns that tell a row from the others, the surest first; the first ones filled are enough. */
const TELLING: readonly ColumnKey[] = [
  'id_besoin',
  'intitule',
  'num_marche_actuel',
  'direction',
  'montant_total_ht',
  'nature_besoin',
];
const ANCHORS_PER_ROW = 3;
/** Cells of a new row that its short form shows. */
const SHOWN_CELLS = 4;

/** A column without a type of its own: what it shows is what it holds. */
const TEXT_COLUMN: ColumnKey = 'intitule';

type Value = CellChange['value'];

/** A value as it will be seen in a column. */
export const shownValue = (value: Value, key: ColumnKey | null, date1904: boolean): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'string') return value;
  const type = key === null ? 'text' : columnOf(key).type;
  if (type === 'date') return toFrench(fromSerial(value, date1904));
  return type === 'amount' ? printAmount(Math.round(value * 100)) : String(value).replace('.', ',');
};

const placeOf = (cell: string): { row: number; index: number } => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row), index: columnIndex(letters) };
};

/** Makes changes of what is to be written in a census; pure. */
export class ChangeMaker {
  private readonly keys: ReadonlyMap<number, ColumnKey>;
  private readonly places: ReadonlyMap<ColumnKey, number>;

  constructor(private readonly census: Census) {
    const { columns } = census.location;
    this.keys = new Map(columns.map(({ key, index }) => [index, key]));
    this.places = new Map(columns.map(({ key, index }) => [key, index]));
  }

  /** A cell of the census sheet, at an A1 address. */
  cell(rule: string | null, { cell, value }: CellEdit): CellChange {
    const { sheet, grid } = this.census;
    const { row, index } = placeOf(cell);
    const column = this.keys.get(index) ?? null;
    const was = contentAt(grid, row, index);
    // In the header line a column's type says nothing of the text.
    const inHeader = row <= this.census.location.headerRow;
    const before = displayedValue(grid, row, index, column === null || inHeader ? TEXT_COLUMN : column);
    const after = shownValue(value, inHeader ? null : column, grid.date1904);
    return { kind: 'cell', rule, sheet, cell, row, column, before, after, was, value, anchors: [] };
  }

  row(rule: string | null, values: NewRow): RowChange {
    const { sheet, grid, location } = this.census;
    const cells = location.columns.flatMap(({ key, index }) => {
      const value = values[key];
      return value === undefined ? [] : [{ column: key, index, value }];
    });
    const after = cells.slice(0, SHOWN_CELLS).map(({ column, value }) => shownValue(value, column, grid.date1904));
    const lastRow = Math.max(location.headerRow, ...this.census.needs.slice(-1).map((need) => need.row));
    const indexes = location.columns.map(({ index }) => index);
    const amounts = location.columns.flatMap(({ key, index }) => (columnOf(key).type === 'amount' ? [index] : []));
    return {
      ...{ kind: 'row', rule, sheet, table: location.table, lastRow, cells, before: '', after: after.join(' · ') },
      columns: [Math.min(...indexes), Math.max(...indexes)],
      ...{ firstRow: location.firstRow, amounts, anchors: [] },
    };
  }

  /** Gives each change the cells that tell its row, none of which changes itself. */
  anchored<C extends Change>(changes: readonly C[]): C[] {
    const { sheet, location } = this.census;
    const touched = new Set(changes.flatMap((change) => (change.kind === 'cell' ? [change.cell] : [])));
    const known = new Map<number, Anchor[]>();
    return changes.map((change) => {
      const row = change.kind === 'row' ? change.lastRow : change.row;
      const inTable = change.kind === 'row' && change.table !== null;
      if (inTable || change.sheet !== sheet) return change;
      // The first row of an empty census is told by its header.
      if (change.kind === 'cell' && row <= location.headerRow) return change;
      const anchors = known.get(row) ?? this.anchorsOf(row, touched);
      known.set(row, anchors);
      return { ...change, anchors };
    });
  }

  private anchorsOf(row: number, touched: ReadonlySet<string>): Anchor[] {
    const anchors: Anchor[] = [];
    for (const key of TELLING) {
      const index = this.places.get(key);
      if (index === undefined || anchors.length >= ANCHORS_PER_ROW) continue;
      const cell = cellAddress(row, index);
      const content = contentAt(this.census.grid, row, index);
      if (content !== null && content !== '' && !touched.has(cell)) anchors.push({ cell, content });
    }
    return anchors;
  }
}

const changesOf = (finding: Finding, fix: Fix, census: Census, maker: ChangeMaker): Change[] => {
  const { rule, sheet, cell, row, column, value: before } = finding;
  const rows = (fix.rows ?? []).map((values) => maker.row(rule, values));
  if (fix.edits || fix.rows) {
    const edits = fix.edits ?? [];
    if (sheet === census.sheet) return [...edits.map((edit) => maker.cell(rule, edit)), ...rows];
    // Of another sheet nothing is kept: a fix of several cells there could not be checked before it is written.
    return rows;
  }
  if (sheet === census.sheet) return [maker.cell(rule, { cell, value: fix.value })];
  const after = shownValue(fix.value, null, census.grid.date1904);
  return [{ kind: 'cell', rule, sheet, cell, row, column, before, after, value: fix.value, anchors: [] }];
};

const sameEdit = (a: CellChange, b: CellChange): boolean => a.value === b.value;

/**
 * What the fixes of findings would write, cell by cell, with what stands there now; pure. Waived findings and those without
 * a fix give nothing. When the user chose among `choices`, hand over `{ ...finding, fix: choice }`. Findings that want
 * the same value in the same cell give one change; where they want different ones both are shown, and applying refuses
 * the second (`CONFLICT`).
 * @param which findings of `result`, or the id of a rule for all of its own
 */
export const previewFixes = (result: CheckResult, which: readonly Finding[] | string): Change[] => {
  const census = result.source;
  const maker = new ChangeMaker(census);
  const findings = typeof which === 'string' ? result.findings.filter(({ rule }) => rule === which) : which;
  const byCell = new Map<string, CellChange[]>();
  const changes: Change[] = [];
  for (const finding of findings) {
    if (!finding.fix || finding.waived) continue;
    for (const change of changesOf(finding, finding.fix, census, maker)) {
      if (change.kind === 'cell') {
        const place = `${change.sheet}!${change.cell}`;
        const others = byCell.get(place) ?? [];
        if (others.some((other) => sameEdit(other, change))) continue;
        byCell.set(place, [...others, change]);
      }
      changes.push(change);
    }
  }
  return maker.anchored(changes);
};
