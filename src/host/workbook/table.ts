import type { Bounds } from './bounds';
import type { ColumnCriteria } from './filters/column-criteria';
import type { SortState } from './filters/sort-state';
import type { SheetModel } from './sheet';

export interface TableColumnModel {
  id: number;
  name: string;
  /** Formula that fills the column, English, without `=`; null when there is none. */
  calculatedFormula: string | null;
  totalsFunction: string | null;
  totalsLabel: string | null;
  /** What the filter of the table keeps of the column. */
  filter?: ColumnCriteria;
}

/** An Excel table (ListObject). `bounds` covers the header and the totals row where they are shown. */
export class TableModel {
  style: string | null = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFirstColumn = false;
  showLastColumn = false;
  /** The header row has a filter; it can be switched off as a whole. */
  hasFilter = true;
  /** The header cells show the buttons of the filter. */
  showFilterButton = true;
  /** How the rows were last sorted; keys are ids of columns. */
  sort: SortState | null = null;
  showHeaders = true;
  showTotals = false;

  constructor(
    readonly id: number,
    public name: string,
    public sheet: SheetModel,
    public bounds: Bounds,
    public columns: TableColumnModel[],
  ) {}

  /** Rows between header and totals; at least one, as in Excel. */
  get body(): Bounds {
    const top = this.bounds.row + (this.showHeaders ? 1 : 0);
    const rows = this.bounds.rowCount - (this.showHeaders ? 1 : 0) - (this.showTotals ? 1 : 0);
    return { ...this.bounds, row: top, rowCount: Math.max(rows, 1) };
  }

  get header(): Bounds {
    return { ...this.bounds, rowCount: 1 };
  }

  columnByName(name: string): number {
    const wanted = name.toLowerCase();
    return this.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  }
}
