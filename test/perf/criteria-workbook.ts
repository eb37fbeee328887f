import type { SheetModel } from '../../src/host/workbook/sheet';
import { WorkbookModel } from '../../src/host/workbook/workbook';

export const ROWS = 20_000;
export const COLUMNS = 30;
export const FORMULAS = 200;
export const DIRECTIONS = Array.from({ length: 20 }, (_, i) => `Direction ${i + 1}`);
export const KINDS = ['Travaux', 'Fournitures', 'Services'];

/** Repeatable numbers between 0 and 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function fill(sheet: SheetModel): string[] {
  const next = random(2023);
  const names = Array.from({ length: COLUMNS }, (_, c) => `Colonne ${c + 1}`);
  names.forEach((name, c) => sheet.cells.setValue(0, c, name));
  for (let row = 1; row <= ROWS; row++) {
    for (let c = 0; c < COLUMNS; c++) {
      const pick = next();
      let value: string | number;
      if (c % 3 === 0) value = DIRECTIONS[Math.floor(pick * DIRECTIONS.length)] as string;
      else if (c % 3 === 1) value = KINDS[Math.floor(pick * KINDS.length)] as string;
      else value = Math.round(pick * 100_000_000) / 100;
      sheet.cells.setValue(row, c, value);
    }
  }
  return names;
}

/** 200 SUMIFS and COUNTIFS with 3 criteria on the second sheet over a table of 20 000 rows × 30 columns on the first. */
export function criteriaWorkbook(): { workbook: WorkbookModel; data: SheetModel; report: SheetModel } {
  const workbook = new WorkbookModel();
  const data = workbook.addSheet('Données');
  const report = workbook.addSheet('Indicateurs');
  const names = fill(data);
  workbook.addTable(data, { row: 0, column: 0, rowCount: ROWS + 1, columnCount: COLUMNS }, names, 'Donnees');
  for (let i = 0; i < FORMULAS; i++) {
    const group = (i % 10) * 3 + 1;
    const criteria = `Donnees[Colonne ${group}],"${DIRECTIONS[i % 20]}",Donnees[Colonne ${group + 1}],"${KINDS[i % 3]}"`;
    const amounts = `Donnees[Colonne ${group + 2}]`;
    const formula =
      i % 2 === 0
        ? `=SUMIFS(${amounts},${criteria},${amounts},">=${i * 1000}")`
        : `=COUNTIFS(${criteria},${amounts},"<${i * 2000}")`;
    report.cells.setFormula(i, 0, formula);
  }
  return { workbook, data, report };
}
