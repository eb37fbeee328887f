import type ExcelJS from 'exceljs';
import { fitRowHeight } from './row-height';
import { bodyStyle, noteStyle, printSetup, titleStyle } from './sheet-style';
import { typographic } from './typography';

/** Adds the instructions: a title, then one line of text per row, headings in bold. */
export function addReadmeSheet(
  workbook: ExcelJS.Workbook,
  title: string,
  subtitle: string,
  lines: [string, string][],
): void {
  const sheet = workbook.addWorksheet('Lisez-moi', { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 26;
  sheet.getColumn(2).width = 100;
  sheet.getCell('A1').value = title;
  titleStyle(sheet.getCell('A1'));
  sheet.getRow(1).height = 28;
  sheet.getCell('A2').value = subtitle;
  noteStyle(sheet.getCell('A2'));
  lines.forEach(([heading, text], index) => {
    const row = 4 + index;
    sheet.getCell(row, 1).value = heading;
    sheet.getCell(row, 2).value = typographic(text);
    for (const column of [1, 2]) bodyStyle(sheet.getCell(row, column), { wrap: true });
    fitRowHeight(sheet.getRow(row), [{ text, width: 100 }]);
    sheet.getCell(row, 1).font = { name: 'Calibri', size: 10, bold: true };
  });
  printSetup(sheet, { paper: 'A4', titleRows: '1:2' });
}
