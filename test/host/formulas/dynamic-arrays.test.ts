import fc from 'fast-check';
import { cellName } from '../../../src/host/workbook/address';
import type { CellValue } from '../../../src/host/workbook/cell-value';
import { boundsOf, workbookOf, type TestBook } from './workbook-of';

/** Values of an area, row by row. */
const block = (book: TestBook, area: string): unknown[][] => {
  const { row, column, rowCount, columnCount } = boundsOf(area);
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_unused, c) => book.value(cellName(row + r, column + c))),
  );
};

/** What a formula spills, written far away from everything else. */
const spilled = (book: TestBook, formula: string): unknown[][] => {
  book.write('AA1', [formula]);
  book.workbook.calculateIfNeeded();
  const found = book.sheet('Feuil1').arrayFormulas.get('AA1');
  const result = block(book, found ? areaName(found.bounds) : 'AA1');
  book.write('AA1', [null]);
  return result;
};

const areaName = (b: { row: number; column: number; rowCount: number; columnCount: number }): string =>
  `${cellName(b.row, b.column)}:${cellName(b.row + b.rowCount - 1, b.column + b.columnCount - 1)}`;

describe('dynamic arrays', () => {
  it('spill, grow, shrink and tell those who read them', () => {
    const book = workbookOf({ Feuil1: [[3, '=SEQUENCE(A1)', '=SUM(B1:B9)', '=B3', '=SUM(B1#)', '=ROWS(B1#)']] });
    expect(block(book, 'B1:B4')).toEqual([[1], [2], [3], [null]]);
    expect(block(book, 'C1:F1')).toEqual([[6, 3, 6, 3]]);
    book.write('A1', [5]);
    expect(block(book, 'B1:B6')).toEqual([[1], [2], [3], [4], [5], [null]]);
    expect(block(book, 'C1:F1')).toEqual([[15, 3, 15, 5]]);
    book.write('A1', [2]);
    expect(block(book, 'B1:B4')).toEqual([[1], [2], [null], [null]]);
    expect(block(book, 'C1:F1')).toEqual([[3, 0, 3, 2]]);
    expect(book.sheet('Feuil1').arrayFormulas.get('B1')).toEqual({
      bounds: boundsOf('B1:B2'),
      dynamic: true,
      formula: '=SEQUENCE(A1)',
    });
  });

  it('show #SPILL! when something is in the way, and recover when it is gone', () => {
    const book = workbookOf({ Feuil1: [['=SEQUENCE(3,2)', null, '=SUM(A1#)', '=ISERROR(A1)']] });
    expect(block(book, 'A1:D1')).toEqual([[1, 2, 21, false]]);
    book.write('B2', ['ici']);
    expect(block(book, 'A1:D3')).toEqual([
      ['#SPILL!', null, '#REF!', true],
      [null, 'ici', null, null],
      [null, null, null, null],
    ]);
    book.write('B2', [null]);
    expect(block(book, 'A1:D3')).toEqual([
      [1, 2, 21, false],
      [3, 4, null, null],
      [5, 6, null, null],
    ]);
    // Emptying a spilled cell does nothing; a formula blocks like a constant; clearing the first cell clears all.
    book.sheet('Feuil1').clearContents(boundsOf('A2:B3'));
    expect(block(book, 'A1:B3')).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    book.write('A3', ['=1+1']);
    expect(block(book, 'A1:B3')).toEqual([
      ['#SPILL!', null],
      [null, null],
      [2, null],
    ]);
    book.write('A3', [null]);
    expect(book.value('B3')).toBe(6);
    book.write('A1', ['fini']);
    expect(block(book, 'A1:B3')).toEqual([
      ['fini', null],
      [null, null],
      [null, null],
    ]);
  });

  it('block one another until one gives way', () => {
    const book = workbookOf({ Feuil1: [[3, 2]] });
    book.write('A2', ['=SEQUENCE(A1)']);
    book.write('A4', [null]);
    book.write('B4', ['=SEQUENCE(1,2,7)']);
    book.write('A3', [null]);
    book.write('C2', ['=SEQUENCE(B1,1,50)']);
    expect(block(book, 'A2:C4')).toEqual([
      [1, null, 50],
      [2, null, 51],
      [3, 7, 8],
    ]);
    book.write('B1', [3]);
    expect(block(book, 'B2:C4')).toEqual([
      [null, '#SPILL!'],
      [null, null],
      [7, 8],
    ]);
    book.write('B4', [null]);
    expect(block(book, 'C2:C4')).toEqual([[50], [51], [52]]);
  });

  it('do not spill into tables, merged cells, or over the edge', () => {
    const book = workbookOf({ Feuil1: [['=SEQUENCE(2)'], [], [], ['Nom', 'Nombre'], ['a', '=SEQUENCE(2)']] });
    const sheet = book.sheet('Feuil1');
    book.workbook.addTable(sheet, boundsOf('A4:B5'), ['Nom', 'Nombre'], 'T');
    sheet.merges.push(boundsOf('D2:E2'));
    book.write('D1', ['=SEQUENCE(3)']);
    book.write('H1048576', ['=SEQUENCE(2)']);
    book.write('A7', ['=A:A']);
    book.write('A3', ['=SEQUENCE(2)']);
    expect(['A1', 'A2', 'B5', 'D1', 'H1048576', 'A3'].map(book.value)).toEqual([
      1,
      2,
      '#SPILL!',
      '#SPILL!',
      '#SPILL!',
      '#SPILL!',
    ]);
    expect(book.value('A7')).toBe(0);
    expect(book.engine.circular()).toEqual(['Feuil1!A7']);
  });

  it('name circles instead of following them for ever', () => {
    const book = workbookOf({ Feuil1: [['=SEQUENCE(C1+1)', null, '=A2+1']] });
    book.write('E1', ['=E2:E3*2']);
    book.workbook.calculateIfNeeded();
    expect(block(book, 'A1:C1')).toEqual([[0, null, 0]]);
    expect(book.value('E1')).toBe(0);
    expect(book.engine.circular()).toEqual(['Feuil1!A1', 'Feuil1!C1', 'Feuil1!E1']);
  });

  it('come from plain array expressions, conditions and lifted functions', () => {
    const book = workbookOf({
      Feuil1: [
        [1, 'a'],
        [2, 'bb'],
        [3, ''],
      ],
    });
    expect(spilled(book, '=A1:A3*2')).toEqual([[2], [4], [6]]);
    expect(spilled(book, '=A1:A3*{1,10}')).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(spilled(book, '=LEN(B1:B3)')).toEqual([[1], [2], [0]]);
    expect(spilled(book, '=SUM(A1:A3*10)')).toEqual([[60]]);
    expect(spilled(book, '=A1:A2')).toEqual([[1], [2]]);
    expect(spilled(book, '=C1:C2')).toEqual([[0], [0]]);
    expect(spilled(book, '={1,2;3,4}')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(spilled(book, '=TRANSPOSE(A1:B2)')).toEqual([
      [1, 2],
      ['a', 'bb'],
    ]);
    expect(spilled(book, '=IF(A1:A3>1,B1:B3,"-")')).toEqual([['-'], ['bb'], ['']]);
    expect(spilled(book, '=IFS(A1:A3=1,"un",A1:A3=2,B1:B3,TRUE,"?")')).toEqual([['un'], ['bb'], ['?']]);
    expect(spilled(book, '=SWITCH(A1:A3,1,"un",2,"deux")')).toEqual([['un'], ['deux'], ['#N/A']]);
    expect(spilled(book, '=CHOOSE({1,2},A1:A2,B1:B2)')).toEqual([
      [1, 'a'],
      [2, 'bb'],
    ]);
    expect(spilled(book, '=INDEX(A1:B3,0,2)')).toEqual([['a'], ['bb'], ['']]);
    expect(spilled(book, '=COUNTIF(A1:A3,A1:A3)')).toEqual([[1], [1], [1]]);
    expect(spilled(book, '=ROW(A2:A3)')).toEqual([[2], [3]]);
    expect(spilled(book, '=LET(x,A1:A2,y,x*10,x+y)')).toEqual([[11], [22]]);
    expect(spilled(book, '=XLOOKUP({2;1},A1:A3,B1:B3)')).toEqual([['bb'], ['a']]);
    expect(spilled(book, '=XLOOKUP(2,A1:A3,A1:B3)')).toEqual([[2, 'bb']]);
    expect(spilled(book, '=XMATCH({3,9},A1:A3)')).toEqual([[3, '#N/A']]);
    expect(spilled(book, '=A1:A2+A1:A3')).toEqual([[2], [4], ['#N/A']]);
  });

  it('are refused where a name stands for one cell, and come from names of several', () => {
    const book = workbookOf({ Feuil1: [[1], [2]] });
    const name = { sheet: null, visible: true, comment: '' };
    book.workbook.setDefinedName({ ...name, name: 'Taux', formula: 'Feuil1!$A$2' });
    book.workbook.setDefinedName({ ...name, name: 'Liste', formula: 'Feuil1!$A$1:$A$2' });
    book.write('C1', ['=Taux*2', '=Liste*2']);
    expect(block(book, 'C1:D2')).toEqual([
      [4, 2],
      [null, 4],
    ]);
    expect([...book.sheet('Feuil1').arrayFormulas.keys()]).toEqual(['D1']);
  });
});

describe('array functions', () => {
  const book = workbookOf({
    Feuil1: [
      ['Direction', 'Montant', 'Mois'],
      ['DSI', 40, 3],
      ['Lycées', 10, 1],
      ['dsi', 25, 2],
      ['DRH', 10, 2],
      [null, null, null],
    ],
  });
  const of = (formula: string): unknown[][] => spilled(book, formula);

  it('FILTER keeps order, takes columns too, and says what to show for nothing', () => {
    expect(of('=FILTER(A2:C5,B2:B5>10)')).toEqual([
      ['DSI', 40, 3],
      ['dsi', 25, 2],
    ]);
    expect(of('=FILTER(A2:C5,(A2:A5="DSI")*(C2:C5=2))')).toEqual([['dsi', 25, 2]]);
    expect(of('=FILTER(A1:C2,{1,0,1})')).toEqual([
      ['Direction', 'Mois'],
      ['DSI', 3],
    ]);
    expect(of('=FILTER(A2:A5,B2:B5>99)')).toEqual([['#CALC!']]);
    expect(of('=FILTER(A2:A5,B2:B5>99,"rien")')).toEqual([['rien']]);
    expect(of('=FILTER(A2:A5,B2:B4>1)')).toEqual([['#VALUE!']]);
    expect(of('=FILTER(A2:A5,{1;"x";0;1})')).toEqual([['#VALUE!']]);
    expect(of('=FILTER(A5:A6,{1;1})')).toEqual([['DRH'], [0]]);
  });

  it('SORT and SORTBY by several keys, either way, stable, blanks last', () => {
    expect(of('=SORT(B2:B5)')).toEqual([[10], [10], [25], [40]]);
    expect(of('=SORT(A2:C5,2,-1)')).toEqual([
      ['DSI', 40, 3],
      ['dsi', 25, 2],
      ['Lycées', 10, 1],
      ['DRH', 10, 2],
    ]);
    expect(of('=SORT(A2:C5,{2,1},{1,1})')).toEqual([
      ['DRH', 10, 2],
      ['Lycées', 10, 1],
      ['dsi', 25, 2],
      ['DSI', 40, 3],
    ]);
    expect(of('=SORT({3,1,2},,-1,TRUE)')).toEqual([[3, 2, 1]]);
    expect(of('=SORT({TRUE;"b";2;#N/A;"A";1;FALSE})')).toEqual([[1], [2], ['A'], ['b'], [false], [true], ['#N/A']]);
    expect(of('=SORT(B2:B6,1,-1)')).toEqual([[40], [25], [10], [10], [0]]);
    expect(of('=SORT(A2:B5,3)')).toEqual([['#VALUE!']]);
    expect(of('=SORTBY(A2:A5,C2:C5,1,B2:B5,-1)')).toEqual([['Lycées'], ['dsi'], ['DRH'], ['DSI']]);
    expect(of('=SORTBY(A2:A5,B2:B4)')).toEqual([['#VALUE!']]);
    expect(of('=SORTBY({1,2,3},{3,1,2})')).toEqual([[2, 3, 1]]);
  });

  it('UNIQUE without regard to case', () => {
    expect(of('=UNIQUE(A2:A5)')).toEqual([['DSI'], ['Lycées'], ['DRH']]);
    expect(of('=UNIQUE(B2:C5)')).toEqual([
      [40, 3],
      [10, 1],
      [25, 2],
      [10, 2],
    ]);
    expect(of('=UNIQUE(A2:A5,FALSE,TRUE)')).toEqual([['Lycées'], ['DRH']]);
    expect(of('=UNIQUE({1,1,2},TRUE)')).toEqual([[1, 2]]);
    expect(of('=UNIQUE({1,1},TRUE,TRUE)')).toEqual([['#CALC!']]);
    expect(of('=COUNTA(UNIQUE(FILTER(A2:A5,B2:B5>5)))')).toEqual([[3]]);
  });

  it('SEQUENCE and RANDARRAY', () => {
    expect(of('=SEQUENCE(2,3,0,5)')).toEqual([
      [0, 5, 10],
      [15, 20, 25],
    ]);
    expect(of('=SEQUENCE(,3)')).toEqual([[1, 2, 3]]);
    expect(of('=SEQUENCE(0)')).toEqual([['#CALC!']]);
    expect(of('=SEQUENCE(-1)')).toEqual([['#VALUE!']]);
    expect(of('=SUM(SEQUENCE(10)^2)')).toEqual([[385]]);
    const random = of('=RANDARRAY(4,2,5,7,TRUE)').flat() as number[];
    expect(random).toHaveLength(8);
    expect(random.filter((n) => ![5, 6, 7].includes(n))).toEqual([]);
    expect(of('=RANDARRAY(1,1,5,1)')).toEqual([['#VALUE!']]);
  });

  it('VSTACK, HSTACK, TAKE, DROP, CHOOSE…, TO…, WRAP…, EXPAND', () => {
    expect(of('=VSTACK({1,2},3)')).toEqual([
      [1, 2],
      [3, '#N/A'],
    ]);
    expect(of('=HSTACK({1;2},"x")')).toEqual([
      [1, 'x'],
      [2, '#N/A'],
    ]);
    expect(of('=TAKE(A2:C5,-2,1)')).toEqual([['dsi'], ['DRH']]);
    expect(of('=TAKE(A2:C5,,-1)')).toEqual([[3], [1], [2], [2]]);
    expect(of('=TAKE(A2:C5,0)')).toEqual([['#CALC!']]);
    expect(of('=DROP(A2:C5,3,1)')).toEqual([[10, 2]]);
    expect(of('=DROP(A2:A5,-9)')).toEqual([['#CALC!']]);
    expect(of('=CHOOSECOLS(A2:C3,3,-3)')).toEqual([
      [3, 'DSI'],
      [1, 'Lycées'],
    ]);
    expect(of('=CHOOSEROWS(A2:A5,{1,4})')).toEqual([['DSI'], ['DRH']]);
    expect(of('=CHOOSECOLS(A2:C3,4)')).toEqual([['#VALUE!']]);
    expect(of('=TOCOL({1,2;3,4},0,TRUE)')).toEqual([[1], [3], [2], [4]]);
    expect(of('=TOROW(A5:B6,1)')).toEqual([['DRH', 10]]);
    expect(of('=TOCOL({1;#N/A;2},2)')).toEqual([[1], [2]]);
    expect(of('=WRAPROWS({1,2,3},2,0)')).toEqual([
      [1, 2],
      [3, 0],
    ]);
    expect(of('=WRAPCOLS({1,2,3},2)')).toEqual([
      [1, 3],
      [2, '#N/A'],
    ]);
    expect(of('=EXPAND({1,2},2,3,"-")')).toEqual([
      [1, 2, '-'],
      ['-', '-', '-'],
    ]);
    expect(of('=EXPAND({1,2},1,1)')).toEqual([['#VALUE!']]);
  });

  it('TEXTSPLIT and ARRAYTOTEXT', () => {
    expect(of('=TEXTSPLIT("a,b;c","," ,";")')).toEqual([
      ['a', 'b'],
      ['c', '#N/A'],
    ]);
    expect(of('=TEXTSPLIT("a, b;c",{", ",";"})')).toEqual([['a', 'b', 'c']]);
    expect(of('=TEXTSPLIT("aXbxxc","x",,TRUE,1)')).toEqual([['a', 'b', 'c']]);
    expect(of('=TEXTSPLIT("a","")')).toEqual([['#VALUE!']]);
    expect(of('=ARRAYTOTEXT({1,"a";TRUE,2.5},1)')).toEqual([['{1,"a";TRUE,2.5}']]);
    expect(of('=ARRAYTOTEXT(A2:B3)')).toEqual([['DSI, 40, Lycées, 10']]);
  });
});

describe('array functions on anything', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom('a', 'A', 'b', 'é', '', 'z'),
    fc.boolean(),
    fc.constant(null),
  );
  const column = fc.array(value, { minLength: 1, maxLength: 12 });

  it('SORT is a stable permutation in order, UNIQUE repeats nothing, FILTER keeps order', () => {
    fc.assert(
      fc.property(column, (values) => {
        const book = workbookOf({ Feuil1: values.map((v) => [v]) });
        const area = `A1:A${values.length}`;
        const shown = values.map((v) => v ?? 0);
        const sorted = spilled(book, `=SORT(${area})`).flat();
        expect(sorted.map(String).sort()).toEqual(shown.map(String).sort());
        expect(spilled(book, `=SORT(SORT(${area}))`).flat()).toEqual(sorted);
        const unique = spilled(book, `=UNIQUE(${area})`).flat();
        const keys = unique.map((v, i) => `${typeof v}${String(v).toLowerCase()}${values.includes(null) ? i : ''}`);
        expect(new Set(keys).size).toBe(unique.length);
        expect(spilled(book, `=ROWS(UNIQUE(UNIQUE(${area})))`)).toEqual([[unique.length]]);
        const numbers = spilled(book, `=FILTER(${area},ISNUMBER(${area}),"aucun")`).flat();
        const expected = values.filter((v) => typeof v === 'number');
        expect(numbers).toEqual(expected.length > 0 ? expected : ['aucun']);
      }),
      { numRuns: 60 },
    );
  });

  it('what a spilled block shows does not depend on the order of edits', () => {
    const edit = fc.record({ at: fc.integer({ min: 1, max: 6 }), value: fc.option(fc.integer({ min: 1, max: 4 })) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const book = workbookOf({ Feuil1: [[3, '=SEQUENCE(A1)', '=SUM(B1:B9)', '=IFERROR(SUM(B1#),-1)']] });
        for (const { at, value: given } of edits) {
          if (at === 1) book.write('A1', [given ?? 1]);
          else book.write(`B${at}`, [given]);
          book.workbook.calculateIfNeeded();
        }
        const replayed = workbookOf({ Feuil1: [] });
        const own = book.sheet('Feuil1').arrayFormulas.get('B1')?.bounds.rowCount ?? 1;
        const inputs = block(book, 'A1:D9').map((row, r) =>
          r === 0 ? [row[0], '=SEQUENCE(A1)', '=SUM(B1:B9)', '=IFERROR(SUM(B1#),-1)'] : [null, r < own ? null : row[1]],
        );
        replayed.write(
          'A1',
          ...(inputs as CellValue[][]).map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null, row[3] ?? null]),
        );
        expect(block(replayed, 'A1:D9')).toEqual(block(book, 'A1:D9'));
      }),
      { numRuns: 60 },
    );
  });
});
