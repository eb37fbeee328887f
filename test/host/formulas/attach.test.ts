import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { createCalculator } from '../../../src/host/formulas';

/** A workbook as a file opens it: formulas with the values the file kept, some without. */
function opened(): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('Feuil1');
  const put = (row: number, column: number, formula: string | null, value: number | string | null): void => {
    sheet.cells.setFormula(row, column, formula);
    sheet.cells.setValue(row, column, value);
  };
  put(0, 0, null, 2);
  put(0, 1, '=A1*10', 999);
  put(0, 2, '=A1*100', null);
  put(0, 3, '=NOT.A.FUNCTION(A1)', 42);
  put(0, 4, '=D1+1', 43);
  put(0, 5, '=1+', 7);
  put(0, 6, '=[1]Autre!A1', 8);
  put(0, 7, '=NOT.A.FUNCTION(A1)', null);
  return workbook;
}

const row = (workbook: WorkbookModel): unknown[] =>
  Array.from({ length: 8 }, (_, c) => {
    const value = workbook.sheets[0]?.cells.value(0, c) ?? null;
    return value !== null && typeof value === 'object' ? value.code : value;
  });

describe('attaching to an opened file', () => {
  it('keeps the values of the file and computes those that are missing', () => {
    const workbook = opened();
    workbook.useCalculator(createCalculator);
    expect(workbook.calculator.dirty).toBe(true);
    workbook.calculateIfNeeded();
    expect(row(workbook)).toEqual([2, 999, 200, 42, 43, 7, 8, '#NAME?']);
    expect(workbook.calculator.dirty).toBe(false);
  });

  it('recomputes what an edit touches, and everything when asked', () => {
    const workbook = opened();
    workbook.useCalculator(createCalculator);
    workbook.sheets[0]?.write(0, 0, [[{ value: 3 }]]);
    workbook.calculateIfNeeded();
    expect(row(workbook)).toEqual([3, 30, 300, 42, 43, 7, 8, '#NAME?']);
    workbook.calculate(true);
    expect(row(workbook)).toEqual([3, 30, 300, 42, 43, 7, 8, '#NAME?']);
  });

  it('names what it does not compute', () => {
    const workbook = opened();
    const engine = createCalculator(workbook);
    expect(engine.unsupported()).toEqual([
      { sheet: 'Feuil1', cell: 'D1', name: 'NOT.A.FUNCTION' },
      { sheet: 'Feuil1', cell: 'F1', name: 'SYNTAX' },
      { sheet: 'Feuil1', cell: 'G1', name: 'EXTERNAL_REFERENCE' },
      { sheet: 'Feuil1', cell: 'H1', name: 'NOT.A.FUNCTION' },
    ]);
  });

  it('is clean when nothing is missing', () => {
    const workbook = new WorkbookModel();
    workbook.addSheet('Feuil1').cells.setValue(0, 0, 1);
    workbook.useCalculator(createCalculator);
    expect(workbook.calculator.dirty).toBe(false);
    expect(workbook.calculator.recalculate()).toEqual([]);
  });

  it('tells in which sheets a value was computed', () => {
    const workbook = opened();
    const other = workbook.addSheet('Autre');
    workbook.useCalculator(createCalculator);
    workbook.calculateIfNeeded();
    other.write(0, 0, [[{ formula: '=1+1' }]]);
    expect(workbook.calculator.recalculate()).toEqual([other]);
  });
});

describe('manual calculation', () => {
  it('waits until it is asked', () => {
    const workbook = opened();
    workbook.calculationMode = 'Manual';
    workbook.useCalculator(createCalculator);
    workbook.sheets[0]?.write(0, 0, [[{ value: 3 }]]);
    workbook.calculateIfNeeded();
    expect(row(workbook)[1]).toBe(999);
    workbook.calculate(false);
    expect(row(workbook)[1]).toBe(30);
  });
});
