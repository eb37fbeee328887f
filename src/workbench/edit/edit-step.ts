import type { Bounds } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';

/** One thing the user did, as it can be taken back. */
export interface EditStep {
  readonly sheet: SheetModel;
  /** What is selected once it is taken back. */
  readonly area: Bounds;
  /** Takes it back; the result does it again. */
  swap(): EditStep;
}
