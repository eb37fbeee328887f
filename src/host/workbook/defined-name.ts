import type { SheetModel } from './sheet';

/** A defined name; `sheet` is null for one of the whole workbook. `formula` is English without its `=`, e.g. `Listes!$A$2:$A$21`. */
export interface DefinedName {
  name: string;
  formula: string;
  sheet: SheetModel | null;
  visible: boolean;
  comment: string;
}
