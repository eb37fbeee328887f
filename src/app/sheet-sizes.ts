import { isRegisterName } from '../census';
import type { SheetOverview } from '../excel/overview';
import { PREVIEW_ROWS } from './mapping';

/** Parameter tables are small: a larger sheet is looked at no further than its first rows. */
const MAX_PARAMETER_CELLS = 200_000;
/** Registers hold the contracts of several years: 50 000 lines of 40 columns. */
const MAX_REGISTER_CELLS = 2_000_000;

const cellCount = ({ used }: SheetOverview): number => (used ? used.rowCount * used.columnCount : 0);

const holdsRegister = ({ name, tables }: SheetOverview): boolean =>
  isRegisterName(name) || tables.some((table) => isRegisterName(table.name));

/** The preview shows all there is. */
export const isKnownWhole = ({ used }: SheetOverview): boolean => !used || used.rowCount <= PREVIEW_ROWS;

/** Too large for the parameters or the register that it may hold: only its first rows are read. */
export const isTooLarge = (sheet: SheetOverview): boolean =>
  !isKnownWhole(sheet) && cellCount(sheet) > (holdsRegister(sheet) ? MAX_REGISTER_CELLS : MAX_PARAMETER_CELLS);
