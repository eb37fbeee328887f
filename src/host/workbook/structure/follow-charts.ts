import { WorkbookError } from '../workbook-error';
import type { ChartModel } from '../chart';
import { followPlace } from './follow-place';
import type { SheetModel } from '../sheet';
import { followFormula } from './follow-formula';
import { isWhole, type StructureEdit } from './structure-edit';

/** Charts of the sheet move and grow with its rows and columns; what charts of all sheets show follows its cells. */
export function followCharts(sheet: SheetModel, edit: StructureEdit): void {
  const name = sheet.name.toLowerCase();
  for (const other of sheet.workbook.sheets)
    for (const chart of other.charts)
      mapFormulas(chart, (formula) => followFormula(formula, { edit, sheet: name, own: false }));
  if (!isWhole(edit)) return;
  for (const chart of sheet.charts) chart.place = followPlace(chart.place, edit);
}

/** A chart whose part cannot be read stays as it is. */
function mapFormulas(chart: ChartModel, map: (formula: string) => string): void {
  try {
    chart.document.mapFormulas(map);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}
