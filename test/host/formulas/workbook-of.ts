import { parseRangeName } from '../../../src/host/workbook/address';
import type { Bounds } from '../../../src/host/workbook/bounds';
import type { CellValue } from '../../../src/host/workbook/cell-value';
import type { SheetModel } from '../../../src/host/workbook/sheet';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { calculatorFor, type CalculatorOptions, type FormulaEngine } from '../../../src/host/formulas';

/** What a test puts into a cell: a text starting with `=` is a formula. */
export type Given = CellValue;

export interface TestBook {
  workbook: WorkbookModel;
  engine: FormulaEngine;
  sheet(name: string): SheetModel;
  /** Writes cells as a user would. */
  write(address: string, ...rows: Given[][]): void;
  /** Value of a cell with everything up to date; errors as their codes. */
  value(address: string): number | string | boolean | null;
  /** Value of a formula written into a free cell. */
  of(formula: string): number | string | boolean | null;
}

/** 23 November 2026, noon: the day of TODAY in tests. */
export const TEST_NOW = 46349.5;

export function boundsOf(text: string): Bounds {
  const found = parseRangeName(text);
  if (!found) throw new Error(`not a reference: ${text}`);
  return found;
}

/** A workbook of the given sheets (rows from A1), with the engine attached. */
export function workbookOf(sheets: Record<string, Given[][]>, options: CalculatorOptions = {}): TestBook {
  const workbook = new WorkbookModel();
  for (const name of Object.keys(sheets)) workbook.addSheet(name);
  workbook.useCalculator(calculatorFor({ now: () => TEST_NOW, ...options }));
  const engine = workbook.calculator as FormulaEngine;
  const sheet = (name: string): SheetModel => {
    const found = workbook.sheetByName(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const locate = (address: string): { target: SheetModel; area: Bounds } => {
    const [first, second] = address.split('!') as [string, string?];
    const target = second === undefined ? (workbook.sheets[0] as SheetModel) : sheet(first);
    return { target, area: boundsOf(second ?? first) };
  };
  const write = (address: string, ...rows: Given[][]): void => {
    const { target, area } = locate(address);
    const inputs = rows.map((row) =>
      row.map((given) => (typeof given === 'string' && given.startsWith('=') ? { formula: given } : { value: given })),
    );
    target.write(area.row, area.column, inputs);
  };
  const value = (address: string): number | string | boolean | null => {
    const { target, area } = locate(address);
    workbook.calculateIfNeeded();
    const read = target.cells.value(area.row, area.column);
    return read !== null && typeof read === 'object' ? read.code : read;
  };
  const of = (formula: string): number | string | boolean | null => {
    write('XFA1000', [formula]);
    return value('XFA1000');
  };
  for (const [name, rows] of Object.entries(sheets)) if (rows.length > 0) write(`${name}!A1`, ...rows);
  return { workbook, engine, sheet, write, value, of };
}
