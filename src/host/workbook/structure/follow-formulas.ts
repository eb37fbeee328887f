import { cellName } from '../address';
import type { SheetModel } from '../sheet';
import { followFormula } from './follow-formula';
import type { StructureEdit } from './structure-edit';

/**
 * After cells of `sheet` moved: the formulas of all sheets, calculated columns and names follow. Array formulas keep
 * knowing the text of their cell.
 */
export function followFormulas(sheet: SheetModel, edit: StructureEdit): void {
  const { workbook } = sheet;
  const name = sheet.name.toLowerCase();
  for (const other of workbook.sheets) {
    const following = { edit, sheet: name, own: other === sheet };
    for (const { row, column, formula } of [...other.cells.formulaCells()]) {
      const after = followFormula(formula, following);
      if (after === formula) continue;
      other.cells.setFormula(row, column, after);
      const array = other.arrayFormulas.get(cellName(row, column));
      if (array?.formula === formula) array.formula = after;
      if (other !== sheet) workbook.calculator.cellsChanged(other, { row, column, rowCount: 1, columnCount: 1 });
    }
    for (const table of other.tables)
      for (const column of table.columns)
        if (column.calculatedFormula !== null)
          column.calculatedFormula = followFormula(column.calculatedFormula, following);
  }
  for (const defined of workbook.names)
    defined.formula = followFormula(defined.formula, {
      edit,
      sheet: name,
      own: defined.sheet === sheet,
      absoluteOnly: true,
    });
}
