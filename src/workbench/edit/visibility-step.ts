import type { Bounds } from '../../host/workbook/bounds';
import { rowsHidden } from '../../host/workbook/row-visibility';
import type { SheetModel } from '../../host/workbook/sheet';
import { spanOf, type Axis } from '../../host/workbook/structure/structure-edit';
import type { EditStep } from './edit-step';

/** Rows or columns that were hidden or shown. */
export class VisibilityStep implements EditStep {
  constructor(
    readonly sheet: SheetModel,
    readonly area: Bounds,
    private readonly axis: Axis,
    /** Those that changed, ascending. */
    private readonly changed: readonly number[],
    private readonly hidden: boolean,
  ) {}

  swap(): EditStep {
    const { sheet, area, axis, changed } = this;
    setHidden(sheet, axis, changed, !this.hidden);
    return new VisibilityStep(sheet, area, axis, changed, !this.hidden);
  }
}

/** Hides or shows the rows or columns of an area; null when they all were so. Rows that a filter hides stay the filter's. */
export function setVisibility(sheet: SheetModel, axis: Axis, area: Bounds, hidden: boolean): EditStep | null {
  const layouts = axis === 'row' ? sheet.rows : sheet.columns;
  const [first, last] = spanOf(area, axis);
  const changed = hidden
    ? Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((at) => !layouts.get(at)?.hidden)
    : [...layouts.keys()].filter((at) => at >= first && at <= last && layouts.get(at)?.hidden).sort((a, b) => a - b);
  if (changed.length === 0) return null;
  setHidden(sheet, axis, changed, hidden);
  return new VisibilityStep(sheet, area, axis, changed, hidden);
}

function setHidden(sheet: SheetModel, axis: Axis, at: readonly number[], hidden: boolean): void {
  const layouts: Map<number, { hidden?: boolean }> = axis === 'row' ? sheet.rows : sheet.columns;
  for (const index of at) layouts.set(index, { ...layouts.get(index), hidden });
  sheet.layoutChanged();
  if (axis === 'row') rowsHidden(sheet, at, hidden);
}
