import type { SheetModel } from '../../workbook/sheet';
import type { WorkbookModel } from '../../workbook/workbook';
import type { ColumnCache } from '../criteria/column-cache';
import type { TextLocale } from '../text-locale';
import type { Reference, Value } from '../values';
import type { Lambda } from './lambda';

/** What every formula of a workbook shares while it is computed. */
export interface Surroundings {
  readonly workbook: WorkbookModel;
  /** For texts that look like numbers, TEXT, booleans written as text. */
  readonly locale: TextLocale;
  readonly columns: ColumnCache;
  /** Serial of the moment, with its time of day. */
  now(): number;
  /** Computes formulas of an area that are not computed yet (areas known only while evaluating). */
  ensure(reference: Reference): void;
  /** True when every area must be ensured before it is read (inside a circular chain). */
  readonly ensureAll: boolean;
  /** Last used row and column of the workbook, counted from 1: whole columns and rows end there. */
  usedRows(): number;
  usedColumns(): number;
}

/** The place of one formula while it is computed. */
export interface EvaluationContext {
  readonly shared: Surroundings;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Ranges are taken whole (SUMPRODUCT, array formulas) rather than cut to the formula's row or column. */
  arrayMode: boolean;
  /** Values named by LET, lower case. */
  locals: Map<string, Value> | null;
  /** Lambdas named by LET or handed to a lambda, lower case. */
  lambdas?: ReadonlyMap<string, Lambda> | undefined;
  /** How deep in lambdas that call lambdas. */
  lambdaDepth?: number;
  /** How deep in defined names that use defined names. */
  nameDepth: number;
}
