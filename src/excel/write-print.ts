import type { PrintPlan, SheetPlan } from '../census/reports/sheet-plan';
import { areaAddress, columnLetters } from '../table/address';
import { rangeAt } from './prepare-sheet';

/** Margins in points. */
const SIDE = 36;
const END = 54;
const FOOT = 28;

/** `&` begins a code in headers and footers. */
const plainText = (text: string): string => text.replace(/&/g, '&&');

/** How a sheet is printed; breaks that were there go first. */
export function writePrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.set({
    orientation: print.orientation === 'portrait' ? 'Portrait' : 'Landscape',
    paperSize: 'A4',
    zoom: print.scale === undefined ? { horizontalFitToPages: 1 } : { scale: print.scale },
    printOrder: print.columnBreaks || print.repeatColumns ? 'OverThenDown' : 'DownThenOver',
    centerHorizontally: true,
    ...{ leftMargin: SIDE, rightMargin: SIDE, topMargin: END, bottomMargin: END, footerMargin: FOOT },
  });
  pageLayout.setPrintArea(
    print.parts ? sheet.getRanges(print.parts.map(areaAddress).join(',')) : rangeAt(sheet, print.area),
  );
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`);
  if (print.repeatColumns) pageLayout.setPrintTitleColumns(columnsOf(print.repeatColumns));
  const { headersFooters } = pageLayout;
  // A sheet fitted to its page keeps a foot that can be read.
  headersFooters.useSheetScale = false;
  const footer = headersFooters.defaultForAllPages;
  footer.leftFooter = plainText(print.footer);
  footer.rightFooter = 'Page &P / &N';
  writeBreaks(sheet, print);
}

const columnsOf = ({ first, last }: { first: number; last: number }): string =>
  `$${columnLetters(first)}:$${columnLetters(last)}`;

function writeBreaks(sheet: Excel.Worksheet, { breaks = [], columnBreaks = [] }: PrintPlan): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  for (const column of columnBreaks) sheet.verticalPageBreaks.add(sheet.getRangeByIndexes(0, column, 1, 1));
}
