import { workbookOf } from './workbook-of';

describe('manual calculation', () => {
  it('computes what is entered, and leaves all else stale until told', () => {
    const book = workbookOf({ Feuil1: [[1, '=A1*2', '=B1+1']], Autre: [['=Feuil1!C1*10']] });
    expect(['B1', 'C1', 'Autre!A1'].map(book.value)).toEqual([2, 3, 30]);
    book.workbook.calculationMode = 'Manual';
    book.write('A1', [5]);
    book.write('D1', ['=B1*100']);
    expect(['B1', 'C1', 'D1', 'Autre!A1'].map(book.value)).toEqual([2, 3, 200, 30]);
    expect(book.engine.dirty).toBe(true);
    book.workbook.calculate(false);
    expect(['B1', 'C1', 'D1', 'Autre!A1'].map(book.value)).toEqual([10, 11, 1000, 110]);
    expect(book.engine.dirty).toBe(false);
  });

  it('calculates one sheet, or one range, when asked', () => {
    const book = workbookOf({ Feuil1: [[1, '=A1*2', '=B1+1']], Autre: [['=Feuil1!C1*10', '=Feuil1!A1']] });
    book.workbook.calculateIfNeeded();
    book.workbook.calculationMode = 'Manual';
    book.write('A1', [5]);
    book.workbook.calculateArea({ sheet: book.sheet('Autre') }, false);
    expect(['B1', 'C1', 'Autre!A1', 'Autre!B1'].map(book.value)).toEqual([2, 3, 30, 5]);
    const bounds = { row: 0, column: 1, rowCount: 1, columnCount: 1 };
    book.workbook.calculateArea({ sheet: book.sheet('Feuil1'), bounds }, true);
    expect(['B1', 'C1', 'Autre!A1'].map(book.value)).toEqual([10, 3, 30]);
    book.workbook.calculateArea({ sheet: book.sheet('Feuil1') }, false);
    expect(['B1', 'C1', 'Autre!A1'].map(book.value)).toEqual([10, 11, 30]);
    book.workbook.calculationMode = 'Automatic';
    expect(book.value('Autre!A1')).toBe(110);
  });

  it('keeps dynamic arrays as they are until told', () => {
    const book = workbookOf({ Feuil1: [[2, '=SEQUENCE(A1)', '=SUM(B1#)']] });
    book.workbook.calculateIfNeeded();
    book.workbook.calculationMode = 'Manual';
    book.write('A1', [3]);
    expect(['B2', 'B3', 'C1'].map(book.value)).toEqual([2, null, 3]);
    book.workbook.calculate(false);
    expect(['B2', 'B3', 'C1'].map(book.value)).toEqual([2, 3, 6]);
  });
});

describe('a formula in no cell', () => {
  const book = workbookOf({ Feuil1: [[1, 2], [3]] });
  const evaluate = (formula: string) => book.engine.evaluate(book.sheet('Feuil1'), 5, 5, formula);

  it('gives all its values, or says by name why not', () => {
    expect(evaluate('=SUM(A1:B2)*ROW()')).toEqual({ refused: [], items: [36], rowCount: 1, columnCount: 1, value: 36 });
    expect(evaluate('=A1:B2')).toEqual({ refused: [], items: [1, 2, 3, null], rowCount: 2, columnCount: 2, value: 1 });
    expect(evaluate('=C1').value).toBe(0);
    expect(evaluate('=SORT({2;1})').items).toEqual([1, 2]);
    expect(evaluate('=CUBEVALUE("a")').refused).toEqual(['CUBEVALUE']);
    expect(evaluate('=SUM(').refused).toEqual(['SYNTAX']);
  });
});
