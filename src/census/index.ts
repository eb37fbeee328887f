import type { SheetGrid } from '../table/grid';
import type { Census } from './census';
import type { Finding } from './finding';
import type { IndicatorResult } from './indicators/result';
import type { CensusLocation } from './location';
import type { Parameters } from './parameters/parameters';
import type { SheetPlan } from './reports/sheet-plan';

export type { Census, Need, NeedCells, ColumnValues } from './census';
export type { CensusLocation, LocatedColumn } from './location';
export type { Parameters } from './parameters/parameters';
export { COLUMNS, COLUMN_KEYS, columnOf, type ColumnKey } from './columns';
export { CensusError, type CensusErrorCode } from './census-error';
export type { Finding, Fix, Severity } from './finding';
export type { IndicatorResult } from './indicators/result';

export declare function locateCensus(grids: SheetGrid[], options?: { sheet?: string }): CensusLocation;
export declare function readParameters(grids: SheetGrid[]): Parameters;
export declare function readCensus(
  grid: SheetGrid,
  location: CensusLocation,
  parameters: Parameters,
  options?: { year?: number },
): Census;
export declare function checkCensus(census: Census): Finding[];
export declare function computeIndicators(census: Census): IndicatorResult[];
export declare function planReports(
  census: Census,
  findings: Finding[],
  indicators: IndicatorResult[],
  options: { generatedOn: string },
): SheetPlan[];
