import type { ErrorValue } from './error-value';

/** What a cell holds or a formula yields; `null` is an empty cell. Dates are numbers (serials), as in Excel. */
export type CellValue = null | number | string | boolean | ErrorValue;
