import type { AreaPlan, PlannedCell, PrintPlan, StyleSpec, TablePlan } from '../reports/sheet-plan';

/** Cells written in one go; rows and columns count from 0. */
export interface TemplateBlock {
  row: number;
  column: number;
  cells: PlannedCell[][];
}

/** A look over some cells, which may be empty: what people type there will look like it. */
export type TemplatePaint = AreaPlan & { look: StyleSpec };

/** What may be typed into some cells. */
export type EntryRule =
  /** A drop-down: a formula to the cells that hold the values. Free: other values are accepted without a question. */
  | { kind: 'list'; source: string; free: boolean }
  | { kind: 'whole' | 'decimal'; least: number; most: number | null }
  /** ISO days. */
  | { kind: 'date'; from: string; to: string };

/** What the user is told and asked for in some cells. */
export type TemplateEntry = AreaPlan & {
  /** Shown when a cell is selected. */
  hint: { title: string; message: string };
  rule: EntryRule | null;
  /** Shown when something else is typed; it can be kept, for a census says « à définir » as well. */
  alert: { title: string; message: string };
};

/**
 * A sheet of the campaign workbook, as data: the user's own from then on, without our mark. `src/excel/write-template.ts` turns
 * it into few batches.
 */
export interface TemplateSheet {
  name: string;
  tabColor: string;
  blocks: TemplateBlock[];
  /** In this order: a later one goes over an earlier one. */
  paints: TemplatePaint[];
  table: TablePlan | null;
  /** In characters of the default font, from column A on. */
  columnWidths: number[];
  /** Heights in points of rows that are not of the usual height. */
  rowHeights: { row: number; height: number }[];
  freeze: { rows: number; columns: number } | null;
  entries: TemplateEntry[];
  hidden: boolean;
  print: PrintPlan;
}
