import type { WorkbookChange } from '../../src/host/workbook/changes';
import type { SheetModel } from '../../src/host/workbook/sheet';
import { WorkbookModel } from '../../src/host/workbook/workbook';
import { EditHistory } from '../../src/workbench/edit/edit-history';
import { GridEdit } from '../../src/workbench/edit/grid-edit';
import { GridController } from '../../src/workbench/grid/grid-controller';
import { columnAxis, rowAxis } from '../../src/workbench/grid/sheet-axes';

/** A grid over a workbook of one sheet whose first cells hold `rows`, and the changes it raises from then on. */
export function openGrid(rows: (string | number | null)[][] = []): {
  workbook: WorkbookModel;
  sheet: SheetModel;
  grid: GridController;
  changes: WorkbookChange[];
} {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('Recensement');
  sheet.write(
    0,
    0,
    rows.map((row) => row.map((value) => ({ value }))),
  );
  const changes: WorkbookChange[] = [];
  const edits = new GridEdit('fr-FR', new EditHistory());
  const grid = new GridController(workbook, edits, 'fr-FR', (s) => ({ rows: rowAxis(s), columns: columnAxis(s) }));
  workbook.onChange((change) => changes.push(change));
  return { workbook, sheet, grid, changes };
}
