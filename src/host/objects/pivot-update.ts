import { areasOf, changePivot, deletePivot } from '../pivots';
import type { PivotDefinition } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';
import { assertAllowed } from './access';
import { autofitColumns } from './autofit';
import type { ExcelContext } from './excel-context';
import { Range } from './range';
import { intersect, sameBounds, union, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';

/** Changes a PivotTable and shows it anew, unless its sheet is protected against that (`AccessDenied`). */
export function updatePivot(
  context: ExcelContext,
  pivot: PivotTableModel,
  change: (definition: PivotDefinition) => void,
): void {
  assertAllowed(pivot.sheet, 'pivotTables');
  changePivot(pivot, context.locale, change);
  fitPivotColumns(context, pivot);
}

/** Excel fits the columns of a PivotTable whenever it changes, unless `autoFormat` is off. */
export function fitPivotColumns(context: ExcelContext, pivot: PivotTableModel): void {
  const { sheet, areas, definition } = pivot;
  if (!definition.autoFormat || sheet.protection) return;
  for (const area of areas.filters ? [areas.whole, areas.filters] : [areas.whole])
    autofitColumns(new Range(context, sheet, area));
}

/** Clearing all cells of a PivotTable, its filters included, deletes it, as in Excel. */
export function deletePivotsWithin(sheet: SheetModel, area: Bounds): void {
  for (const pivot of [...sheet.pivots]) {
    const whole = areasOf(pivot.areas).reduce(union);
    const common = intersect(whole, area);
    if (!common || !sameBounds(common, whole)) continue;
    assertAllowed(sheet, 'pivotTables');
    deletePivot(pivot);
  }
}
