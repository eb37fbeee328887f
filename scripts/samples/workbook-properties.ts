import ExcelJS from 'exceljs';
import { asUtcDate } from './calendar';
import { LISTS } from './lists';
import { bodyStyle, headerStyle } from './sheet-style';

/** A workbook whose properties do not depend on the clock. */
export function newWorkbook(title: string, day: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Service commande publique et stratégie achat';
  workbook.lastModifiedBy = 'Service commande publique et stratégie achat';
  workbook.company = 'Région des Pays de la Loire';
  workbook.title = title;
  workbook.created = asUtcDate(day);
  workbook.modified = asUtcDate(day);
  return workbook;
}

/** The hidden sheet behind the drop-downs: one list per column, its title in row 1. */
export function addListsSheet(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Listes', { state: 'hidden' });
  Object.values(LISTS).forEach((list, index) => {
    sheet.getColumn(index + 1).width = Math.max(...list.values.map((value) => value.length), list.title.length) + 2;
    sheet.getCell(1, index + 1).value = list.title;
    headerStyle(sheet.getCell(1, index + 1));
    list.values.forEach((value, offset) => {
      sheet.getCell(offset + 2, index + 1).value = value;
      bodyStyle(sheet.getCell(offset + 2, index + 1));
    });
  });
}
