import { cellName } from '../address';
import { contains } from '../bounds';
import { mapFormulas } from '../conditional-format';
import type { SheetModel } from '../sheet';
import { WorkbookError } from '../workbook-error';
import { followedCells, followMove, type Move } from './follow-move';

/** Written for no cell in particular, or for several. */
const RULE = { absoluteOnly: true };

/** Formulas, names, rules, links and charts of the whole workbook that name moved cells name them where they are now. */
export function followMovedFormulas(move: Move): void {
  const { workbook } = move.sheet;
  for (const sheet of workbook.sheets) {
    followCells(sheet, move);
    followRules(sheet, move);
    for (const table of sheet.tables)
      for (const column of table.columns)
        if (column.calculatedFormula !== null)
          column.calculatedFormula = followMove(column.calculatedFormula, move, sheet, RULE);
    for (const chart of sheet.charts)
      readable(() => chart.document.mapFormulas((text) => followMove(text, move, null)));
  }
  followSources(move);
  for (const name of workbook.names) name.formula = followMove(name.formula, move, name.sheet, RULE);
}

/** PivotTables go on reading their cells where these are now. */
function followSources(move: Move): void {
  const caches = new Set(move.sheet.workbook.sheets.flatMap(({ pivots }) => pivots.map(({ cache }) => cache)));
  for (const cache of caches) {
    const { source } = cache;
    if (source.kind !== 'range' || source.sheet !== move.sheet) continue;
    const after = followedCells(source.bounds, move);
    if (after) cache.source = { ...source, ...after };
  }
}

/** The moved cells themselves are rewritten when they are put down. */
function followCells(sheet: SheetModel, move: Move): void {
  for (const { row, column, formula } of [...sheet.cells.formulaCells()]) {
    if (sheet === move.sheet && contains(move.area, row, column)) continue;
    const after = followMove(formula, move, sheet);
    if (after === formula) continue;
    sheet.cells.setFormula(row, column, after);
    const array = sheet.arrayFormulas.get(cellName(row, column));
    if (array?.formula === formula) array.formula = after;
    sheet.workbook.calculator.cellsChanged(sheet, { row, column, rowCount: 1, columnCount: 1 });
  }
}

function followRules(sheet: SheetModel, move: Move): void {
  const follow = (formula: string): string => followMove(formula, move, sheet, RULE);
  for (const validation of sheet.validations) {
    const { formula1, formula2 } = validation.settings;
    const after = { formula1: formula1 && follow(formula1), formula2: formula2 && follow(formula2) };
    if (after.formula1 !== formula1 || after.formula2 !== formula2)
      validation.settings = { ...validation.settings, ...after };
  }
  for (const { rule } of sheet.conditionalFormats) mapFormulas(rule, follow);
  for (const link of sheet.hyperlinks)
    if (link.address === null && link.location !== null) link.location = followMove(link.location, move, sheet);
}

/** A chart whose part cannot be read stays as it is. */
function readable(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}
