import type { Bounds } from '../workbook/bounds';
import type { ColumnLayout, RowLayout, SheetModel } from '../workbook/sheet';
import type { CopySource } from './copied-cells';

/** Whole columns that are copied bring their widths and looks along, whole rows their heights; groups stay where they are. */
export function copyLayouts(
  { sheet, rows, columns, wholeColumns, wholeRows }: CopySource,
  target: SheetModel,
  area: Bounds,
): void {
  if (wholeColumns && !wholeRows) copyLines(sheet.columns, target.columns, columns, area.column, area.columnCount);
  if (wholeRows && !wholeColumns) copyLines(sheet.rows, target.rows, rows, area.row, area.rowCount);
  if (wholeColumns || wholeRows) target.layoutChanged();
}

type Line = RowLayout & ColumnLayout;

function copyLines(
  from: ReadonlyMap<number, Line>,
  to: Map<number, Line>,
  lines: readonly number[],
  first: number,
  count: number,
): void {
  const known = lines.map((line) => from.get(line));
  for (let i = 0; i < count; i++) {
    const { height, width, hidden, style } = known[i % lines.length] ?? {};
    const { height: _h, width: _w, hidden: _hidden, style: _s, ...kept } = to.get(first + i) ?? {};
    to.set(first + i, {
      ...kept,
      ...(height === undefined ? {} : { height }),
      ...(width === undefined ? {} : { width }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(style === undefined ? {} : { style }),
    });
  }
}
