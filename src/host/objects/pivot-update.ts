import { changePivot } from '../pivots';
import type { PivotDefinition } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';
import { assertAllowed } from './access';
import { autofitColumns } from './autofit';
import type { ExcelContext } from './excel-context';
import { Range } from './range';

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
