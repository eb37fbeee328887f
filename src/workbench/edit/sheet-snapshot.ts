import type { ChartModel } from '../../host/workbook/chart';
import type { SheetModel } from '../../host/workbook/sheet';
import { WorkbookError } from '../../host/workbook/workbook-error';

type Keys = 'merges' | 'hyperlinks' | 'validations' | 'conditionalFormats' | 'rowBreaks' | 'columnBreaks';
const LISTS: readonly Keys[] = [
  'merges',
  'hyperlinks',
  'validations',
  'conditionalFormats',
  'rowBreaks',
  'columnBreaks',
];

/**
 * What an insertion or deletion of cells changes besides the cells themselves, as it was: the opposite edit alone would leave
 * rules, links and tables short at their edges, and `#REF!` in formulas.
 */
export class SheetSnapshot {
  private readonly lists: Pick<SheetModel, Keys>;
  private readonly rows: SheetModel['rows'];
  private readonly columns: SheetModel['columns'];
  private readonly autoFilter: SheetModel['autoFilter'];
  private readonly print: SheetModel['print'];
  private readonly tables;
  private readonly charts;
  /** Of the other sheets: their rules name cells of this one. */
  private readonly rules;
  private readonly formulas;
  private readonly names;
  private readonly counts: string;

  constructor(private readonly sheet: SheetModel) {
    const { merges, hyperlinks, validations, conditionalFormats, rowBreaks, columnBreaks } = sheet;
    this.lists = structuredClone({ merges, hyperlinks, validations, conditionalFormats, rowBreaks, columnBreaks });
    this.rows = new Map(sheet.rows);
    this.columns = new Map(sheet.columns);
    this.autoFilter = structuredClone(sheet.autoFilter);
    this.print = structuredClone(sheet.print);
    const { sheets, names } = sheet.workbook;
    this.tables = sheets
      .flatMap(({ tables }) => tables)
      .map((table) => ({
        table,
        bounds: table.bounds,
        columns: structuredClone(table.columns),
        showTotals: table.showTotals,
      }));
    this.charts = sheets
      .flatMap(({ charts }) => charts)
      .map((chart) => ({
        chart,
        place: structuredClone(chart.place),
        formulas: chartFormulas(chart),
      }));
    this.rules = sheets
      .filter((other) => other !== sheet)
      .map((other) => ({
        other,
        validations: structuredClone(other.validations),
        conditionalFormats: structuredClone(other.conditionalFormats),
      }));
    this.formulas = sheets.map((other) => ({
      other,
      cells: new Map([...other.cells.formulaCells()].map((cell) => [`${cell.row},${cell.column}`, cell])),
    }));
    this.names = names.map((defined) => ({ defined, formula: defined.formula }));
    this.counts = countsOf(sheet);
  }

  /** False once the sheet has lost something that `restore` does not bring back: a table, a chart, a comment, an array formula. */
  get canRestore(): boolean {
    return countsOf(this.sheet) === this.counts;
  }

  /** Once the cells stand where they stood. Contents of the cells that were deleted are not its business. */
  restore(): void {
    const { sheet } = this;
    const { calculator } = sheet.workbook;
    const kept = structuredClone(this.lists);
    for (const key of LISTS) (sheet[key] as unknown[]).splice(0, Infinity, ...kept[key]);
    refill(sheet.rows, this.rows);
    refill(sheet.columns, this.columns);
    sheet.autoFilter = structuredClone(this.autoFilter);
    sheet.print = structuredClone(this.print);
    for (const { table, bounds, columns, showTotals } of this.tables)
      Object.assign(table, { bounds, columns: structuredClone(columns), showTotals });
    for (const { chart, place, formulas } of this.charts) {
      chart.place = structuredClone(place);
      setChartFormulas(chart, formulas);
    }
    for (const { other, validations, conditionalFormats } of this.rules) {
      other.validations.splice(0, Infinity, ...structuredClone(validations));
      other.conditionalFormats.splice(0, Infinity, ...structuredClone(conditionalFormats));
    }
    for (const { other, cells } of this.formulas)
      for (const { row, column, formula } of cells.values()) {
        const now = other.cells.formula(row, column);
        // The cells that were deleted are written by who brings them back.
        if (now === null || now === formula) continue;
        other.cells.setFormula(row, column, formula);
        calculator.cellsChanged(other, { row, column, rowCount: 1, columnCount: 1 });
      }
    for (const { defined, formula } of this.names) defined.formula = formula;
    calculator.structureChanged();
    sheet.layoutChanged();
  }
}

/** The formulas of a chart in their order; none of one whose part cannot be read, which stays as it is. */
function chartFormulas(chart: ChartModel): string[] {
  const formulas: string[] = [];
  mapFormulas(chart, (formula) => {
    formulas.push(formula);
    return formula;
  });
  return formulas;
}

function setChartFormulas(chart: ChartModel, formulas: readonly string[]): void {
  let at = 0;
  mapFormulas(chart, (now) => formulas[at++] ?? now);
}

function mapFormulas(chart: ChartModel, map: (formula: string) => string): void {
  try {
    chart.document.mapFormulas(map);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** Empties a map and fills it again. */
function refill<K, V>(map: Map<K, V>, entries: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

const countsOf = ({ tables, charts, comments, pivots, arrayFormulas }: SheetModel): string =>
  [tables.length, charts.length, comments.length, pivots.length, arrayFormulas.size].join();
