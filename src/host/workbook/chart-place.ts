/** English Metric Units per point: what drawings measure in. */
export const EMU_PER_POINT = 12_700;

/** A point on a sheet: a cell, and how far into it (EMU). Rows and columns count from 0. */
export interface CellPoint {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

/** Where a drawing stands; sizes and positions in EMU. */
export type ChartPlace =
  | {
      kind: 'twoCell';
      from: CellPoint;
      to: CellPoint;
      /** `twoCell` (the default, null), `oneCell` or `absolute`: what happens when cells move or change size. */
      editAs: string | null;
    }
  | { kind: 'oneCell'; from: CellPoint; width: number; height: number }
  | { kind: 'absolute'; x: number; y: number; width: number; height: number };
