import type ExcelJS from 'exceljs';
import type { CensusCells } from './census-cells';
import { CENSUS_COLUMNS, CENSUS_LAYOUT, type LayoutColumn } from './census-layout';
import { columnLetter } from './column-letter';
import { DEPARTMENTS } from './departments';
import { listRange } from './lists';
import { FAMILIES } from './nomenclature';
import { fitRowHeight } from './row-height';
import { typographic } from './typography';
import {
  bodyStyle,
  type BodyOptions,
  DATE_FORMAT,
  fill,
  headerStyle,
  MONEY_FORMAT,
  noteStyle,
  QUANTITY_FORMAT,
  printSetup,
  TEXT_FORMAT,
  titleStyle,
} from './sheet-style';

export const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
/** Drop-downs go on below the last need, so that a row added at the bottom gets them too. */
const SPARE_ROWS = 200;
const AUTOMATIC_FILL = 'FFEDEDED';

/** Excel letter of a census column. */
export function letterOf(key: string): string {
  const index = CENSUS_COLUMNS.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`The census layout has no column ${key}`);
  return columnLetter(index);
}

/** Adds the census sheet: title, bands, table `Recensement` from row 5, drop-downs, print set-up. */
export function addCensusSheet(
  workbook: ExcelJS.Workbook,
  needs: CensusCells[],
  titles: [string, string, string],
): void {
  const sheet = workbook.addWorksheet('Recensement', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEADER_ROW, showGridLines: false, zoomScale: 85 }],
  });
  titles.forEach((text, index) => {
    // In column B: column A is repeated on every printed page, where a title would be cut.
    const cell = sheet.getCell(index + 1, 2);
    cell.value = typographic(text);
    (index === 0 ? titleStyle : noteStyle)(cell);
  });
  sheet.getRow(1).height = 26;
  CENSUS_COLUMNS.forEach((column, index) => (sheet.getColumn(index + 1).width = column.width));
  sheet.addTable({
    name: 'Recensement',
    ref: `A${HEADER_ROW}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: CENSUS_COLUMNS.map((column) => ({ name: column.header, filterButton: true })),
    rows: needs.map((cells, index) => CENSUS_COLUMNS.map((column) => tableCell(column, cells, FIRST_ROW + index))),
  });
  styleHeader(sheet);
  styleBody(sheet, needs.length);
  needs.forEach((cells, index) => fitRowHeight(sheet.getRow(FIRST_ROW + index), wrappedTexts(cells)));
  addDropDowns(sheet, FIRST_ROW + needs.length + SPARE_ROWS);
  // Fifty columns on one page would be too small to read.
  printSetup(sheet, { paper: 'A3', titleRows: `${HEADER_ROW - 1}:${HEADER_ROW}`, titleColumns: 'A:A', pagesWide: 4 });
}

/** The label and the whole duration follow from other cells: formulas, with the value Excel would show. */
function tableCell(column: LayoutColumn, cells: CensusCells, row: number): ExcelJS.CellValue {
  const value = cells[column.key] ?? null;
  if (column.key === 'libelle_nomenclature') {
    const known = FAMILIES.find((family) => family.code === cells.code_nomenclature);
    const code = `${letterOf('code_nomenclature')}${row}`;
    return {
      formula: `IFERROR(INDEX(Nomenclature[Libellé],MATCH(${code},Nomenclature[Code],0)),"")`,
      result: known?.label ?? '',
    } as ExcelJS.CellFormulaValue;
  }
  if (column.key === 'duree_totale') {
    const [initial, count, each] = ['duree_initiale', 'nb_reconductions', 'duree_reconduction'].map(letterOf);
    return {
      formula: `${initial}${row}+${count}${row}*${each}${row}`,
      result: value as number,
    } as ExcelJS.CellFormulaValue;
  }
  return value;
}

function styleHeader(sheet: ExcelJS.Worksheet): void {
  sheet.getRow(HEADER_ROW - 1).height = 20;
  sheet.getRow(HEADER_ROW).height = 48;
  let index = 1;
  for (const group of CENSUS_LAYOUT) {
    sheet.getCell(HEADER_ROW - 1, index).value = group.title;
    for (let offset = 0; offset < group.columns.length; offset++) {
      const band = sheet.getCell(HEADER_ROW - 1, index + offset);
      band.fill = fill(group.colours[0]);
      band.font = { name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } };
      band.alignment = { vertical: 'middle' };
      headerStyle(sheet.getCell(HEADER_ROW, index + offset), group.colours[1]);
    }
    index += group.columns.length;
  }
}

function styleBody(sheet: ExcelJS.Worksheet, count: number): void {
  CENSUS_COLUMNS.forEach((column, index) => {
    const options = bodyOptions(column);
    for (let row = FIRST_ROW; row < FIRST_ROW + count; row++) {
      const cell = sheet.getCell(row, index + 1);
      bodyStyle(cell, options);
      if (column.kind === 'automatic') cell.fill = fill(AUTOMATIC_FILL);
    }
  });
}

function wrappedTexts(cells: CensusCells): { text: string; width: number }[] {
  return CENSUS_COLUMNS.filter((column) => bodyOptions(column).wrap).map((column) => ({
    text: String(cells[column.key] ?? ''),
    width: column.width,
  }));
}

function bodyOptions(column: LayoutColumn): BodyOptions {
  switch (column.kind) {
    case 'money':
      return { format: MONEY_FORMAT };
    case 'date':
      return { format: DATE_FORMAT, centre: true };
    case 'code':
      return { format: TEXT_FORMAT, centre: true };
    case 'integer':
      return { centre: true };
    case 'quantity':
      return { centre: true, format: QUANTITY_FORMAT };
    case 'automatic':
      return { wrap: true, centre: column.key === 'duree_totale' };
    default:
      return { wrap: true };
  }
}

/** exceljs has this collection at run time but not in its types. */
interface WithValidations {
  dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
}

function addDropDowns(sheet: ExcelJS.Worksheet, lastRow: number): void {
  const { dataValidations } = sheet as unknown as WithValidations;
  for (const column of CENSUS_COLUMNS) {
    if (!column.list) continue;
    const letter = letterOf(column.key);
    dataValidations.add(`${letter}${FIRST_ROW}:${letter}${lastRow}`, {
      type: 'list',
      allowBlank: true,
      formulae: [rangeOf(column.list)],
      // A warning, not a stop: departments paste rows from last year's file.
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: column.header,
      error: 'Choisissez une valeur de la liste.',
    });
  }
}

/** Range behind a drop-down: the parameter sheets for departments and codes, else the « Listes » sheet. */
export function rangeOf(list: string): string {
  if (list === 'directions') return `Directions!$B$5:$B$${4 + DEPARTMENTS.length}`;
  if (list === 'codes') return `Nomenclature!$A$5:$A$${4 + FAMILIES.length}`;
  return listRange(list);
}
