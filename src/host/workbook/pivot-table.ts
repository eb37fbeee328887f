import type { Bounds } from './bounds';
import type { PivotCacheModel } from './pivot-cache';
import { newDefinition, type PivotDefinition, type PivotEntry } from './pivot-definition';
import type { SheetModel } from './sheet';

/** One line (row or column) of values as it stands in the sheet, and what the file format says of it. */
export interface PivotLine {
  kind: 'item' | 'subtotal' | 'grand' | 'blank';
  /** Items from the outside in; `field` is `DATA_AXIS` for the name of a data field. Shorter than the axis for outer items. */
  path: PivotEntry[];
  /** Index of the data field the line is for; null when the other axis decides. */
  data: number | null;
  /** Function of a subtotal that is not the data field's own. */
  aggregation: string | null;
}

/** Where the parts of a PivotTable stand in its sheet. */
export interface PivotAreas {
  /** Everything but the filters. */
  whole: Bounds;
  /** Labels and choices of the filters; null without filters. */
  filters: Bounds | null;
  /** Rows above the first row of values, columns left of the first column of values. */
  headerRows: number;
  labelColumns: number;
  /** The row of the column captions stands above the labels of columns (`firstHeaderRow` of the file format). */
  captionRow: boolean;
  rows: PivotLine[];
  columns: PivotLine[];
}

/** A PivotTable: a definition over a cache, and what it last wrote into its sheet. */
export class PivotTableModel {
  definition: PivotDefinition = newDefinition();
  areas: PivotAreas;
  /** Counts the changes, so that savers know. */
  version = 0;
  /** What a file uses that is not computed here; null when all of it is. */
  limitation: string | null = null;
  /** Language of the captions in its cells. */
  language: 'fr-FR' | 'en-US' = 'fr-FR';

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: SheetModel,
    public cache: PivotCacheModel,
    area: Bounds,
  ) {
    this.areas = {
      whole: area,
      filters: null,
      headerRows: 1,
      labelColumns: 0,
      captionRow: true,
      rows: [],
      columns: [],
    };
  }
}
