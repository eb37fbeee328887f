import { locateCensus, readCensus, readParameters, readRegisters, type Census } from '../../../src/census';
import { COUNTED_REGISTERS, type CountedRegister } from '../../../src/census/registers/schemas';
import { planReports, checkCensus, computeIndicators } from '../../../src/census';
import { createCalculator } from '../../../src/host/formulas';
import { bounds } from '../../../src/host/workbook/bounds';
import { ErrorValue } from '../../../src/host/workbook/error-value';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { isErrorCell } from '../../../src/table/grid';
import { censusGrid, gridOf } from './census-grid';
import { workbookOf } from './written-workbook';

export type Line = Record<string, CellContent>;

/** Where the header of a register stands in these tests, counted from 0: under a title, away from column A. */
const HEADER_ROW = 2;
const LEFT = 1;

/**
 * A sheet with one register, the columns that its lines name, under their usual headers.
 * @param object the register is a table object, else a plain range on a sheet of its name
 */
export const registerGrid = (name: CountedRegister, lines: Line[], object = true): SheetGrid => {
  const { names, fields } = COUNTED_REGISTERS[name];
  const labels = new Map(Object.entries(fields).map(([key, { label }]) => [key, label]));
  const keys = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const header = keys.map((key) => labels.get(key)!);
  const values = [
    [null, 'Titre'],
    [null],
    [null, ...header],
    ...lines.map((line) => [null, ...keys.map((key) => line[key] ?? null)]),
  ];
  const table = {
    ...{ name: names[0], row: HEADER_ROW, column: LEFT },
    ...{ rowCount: lines.length + 1, columnCount: keys.length, showTotals: false },
  };
  return gridOf(values, { sheet: object ? `Feuille ${name}` : names[0], tables: object ? [table] : [] });
};

/** A census of one need of 2024 (campaign 2023) and these other sheets. */
export const censusWith = (...others: SheetGrid[]): Census => {
  const grid = censusGrid([{}]);
  const grids = [grid, ...others];
  const parameters = readParameters(grids);
  return readCensus(grid, locateCensus(grids), parameters, { registers: readRegisters(grids, parameters) });
};

const modelOf = (grids: SheetGrid[]): WorkbookModel => {
  const workbook = new WorkbookModel();
  for (const grid of grids) {
    const sheet = workbook.addSheet(grid.sheet);
    const input = (value: CellContent) => ({
      value: isErrorCell(value) ? ErrorValue.of(value.error) : value,
    });
    sheet.write(
      grid.row,
      grid.column,
      grid.values.map((line) => line.map(input)),
    );
    for (const { name, row, column, rowCount, columnCount } of grid.tables) {
      const header = Array.from({ length: columnCount }, (_, c) => String(sheet.value(row, column + c)));
      workbook.addTable(sheet, bounds(row, column, rowCount, columnCount), header, name);
    }
  }
  return workbook;
};

/** The sheets as a workbook with our reports written beside them, everything calculated. */
export const calculated = (census: Census, grids: SheetGrid[]): WorkbookModel => {
  const plans = planReports(census, checkCensus(census), computeIndicators(census), { generatedOn: '2026-11-23' });
  return workbookOf(plans, modelOf(grids));
};

/** The values of formulas (without `=`) over these sheets, as the embedded host computes them; `null` for no formula. */
export const evaluatedAll = (grids: SheetGrid[], formulas: readonly (string | null)[]): unknown[] => {
  const workbook = modelOf(grids);
  const sheet = workbook.addSheet('Calculs');
  sheet.write(
    0,
    0,
    formulas.map((formula) => [formula === null ? { value: null } : { formula }]),
  );
  workbook.useCalculator(createCalculator);
  workbook.calculate(true);
  return formulas.map((_, row) => sheet.value(row, 0));
};
