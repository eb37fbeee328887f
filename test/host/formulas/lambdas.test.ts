import { cellName } from '../../../src/host/workbook/address';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { part } from '../xlsx/support';
import { boundsOf, workbookOf, type TestBook } from './workbook-of';

let book: TestBook;
beforeEach(() => {
  book = workbookOf({
    Feuil1: [
      [1, 10, 'a'],
      [2, 20, 'b'],
      [3, 30, 'c'],
    ],
  });
});

/** What a formula spills, row by row. */
function spilled(formula: string): unknown[][] {
  book.write('AA1', [formula]);
  book.workbook.calculateIfNeeded();
  const { row, column, rowCount, columnCount } =
    book.sheet('Feuil1').arrayFormulas.get('AA1')?.bounds ?? boundsOf('AA1');
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_unused, c) => book.value(cellName(row + r, column + c))),
  );
}

describe('LAMBDA', () => {
  it.each([
    ['=LAMBDA(x,x+1)(2)', 3],
    ['=LAMBDA(x,y,x*y+A1)(2,B1)', 21],
    ['=LAMBDA(42)()', 42],
    ['=LET(f,LAMBDA(x,y,x*y),f(2,3)+f(4,5))', 26],
    ['=LET(k,10,f,LAMBDA(x,x*k),LAMBDA(k,f(k))(2))', 20],
    ['=LET(twice,LAMBDA(f,x,f(f(x))),twice(LAMBDA(n,n*3),2))', 18],
    ['=LAMBDA(x,LAMBDA(y,x-y))(10)(4)', 6],
    ['=LET(add,LAMBDA(x,LAMBDA(y,x+y)),plus,add(5),plus(2))', 7],
    ['=LET(fact,LAMBDA(me,n,IF(n<2,1,n*me(me,n-1))),fact(fact,10))', 3628800],
    ['=LAMBDA(plage,SUM(plage)*ROWS(plage))(A1:A3)', 18],
    ['=LAMBDA(x,x+1)', '#CALC!'],
    ['=LET(f,LAMBDA(x,x),f)', '#CALC!'],
    ['=LAMBDA(x,y,x)(1)', '#VALUE!'],
    ['=LET(x,1,x(2))', '#VALUE!'],
    ['=LAMBDA(x,x/0)(1)', '#DIV/0!'],
    ['=IFERROR(LAMBDA(x,x/0)(1),"sans")', 'sans'],
    ['=LET(f,LAMBDA(me,n,me(me,n+1)),f(f,1))', '#NUM!'],
  ])('%s', (formula, expected) => {
    expect(book.of(formula)).toBe(expected);
  });

  it('follows the cells that its body names', () => {
    book.write('F1', ['=LAMBDA(x,x*A1)(5)', '=REDUCE(0,A1:A3,LAMBDA(a,v,a+v))']);
    expect([book.value('F1'), book.value('G1')]).toEqual([5, 6]);
    book.write('A1', [7]);
    expect([book.value('F1'), book.value('G1')]).toEqual([35, 12]);
  });

  it('can be handed over by a defined name', () => {
    book.workbook.setDefinedName({ name: 'Double', sheet: null, formula: 'LAMBDA(x,x*2)', comment: '', visible: true });
    expect(spilled('=MAP(A1:A3,Double)')).toEqual([[2], [4], [6]]);
  });
});

describe('functions that call a lambda', () => {
  it.each([
    [
      '=MAP(A1:B2,LAMBDA(x,x*2))',
      [
        [2, 20],
        [4, 40],
      ],
    ],
    ['=MAP(A1:A3,B1:B3,LAMBDA(a,b,a+b))', [[11], [22], [33]]],
    ['=MAP(A1:A3,B1:B2,LAMBDA(a,b,IFNA(b,-a)))', [[10], [20], [-3]]],
    [
      '=MAP({1,2;3,4},LAMBDA(x,IF(x>2,x,0)))',
      [
        [0, 0],
        [3, 4],
      ],
    ],
    ['=MAP(A1:A3,LAMBDA(c,ROW(c)*10+COLUMN(OFFSET(c,0,1))))', [[12], [22], [32]]],
    ['=MAP(A1:A3,LAMBDA(x,IF(x=2,1/0,x)))', [[1], ['#DIV/0!'], [3]]],
    ['=MAP(D1:D2,LAMBDA(x,x))', [[0], [0]]],
    ['=REDUCE(100,A1:A3,LAMBDA(a,v,a-v))', [[94]]],
    ['=REDUCE(,A1:A3,LAMBDA(a,v,a*10+v))', [[123]]],
    ['=REDUCE("",C1:C3,LAMBDA(a,v,v&a))', [['cba']]],
    ['=REDUCE(0,A1:A2,LAMBDA(a,v,VSTACK(a,v)))', [[0], [1], [2]]],
    ['=SCAN(0,A1:A3,LAMBDA(a,v,a+v))', [[1], [3], [6]]],
    [
      '=SCAN(,A1:B2,LAMBDA(a,v,a+v))',
      [
        [1, 11],
        [13, 33],
      ],
    ],
    ['=BYROW(A1:B3,LAMBDA(r,SUM(r)))', [[11], [22], [33]]],
    ['=BYROW(A1:B3,LAMBDA(r,SUM(r*2)))', [[22], [44], [66]]],
    ['=BYROW(A1:B3*1,LAMBDA(r,MAX(r)))', [[10], [20], [30]]],
    ['=BYCOL(A1:B3,LAMBDA(c,AVERAGE(c)))', [[2, 20]]],
    ['=BYROW(A1:A3,LAMBDA(r,SUBTOTAL(103,r)))', [[1], [1], [1]]],
    [
      '=MAKEARRAY(2,3,LAMBDA(r,c,r*10+c))',
      [
        [11, 12, 13],
        [21, 22, 23],
      ],
    ],
    ['=SUM(MAP(A1:A3,LAMBDA(x,x^2)))', [[14]]],
    ['=BYROW(A1:B3,LAMBDA(r,r))', [['#CALC!']]],
    ['=MAP(A1:A3,LAMBDA(a,b,a))', [['#VALUE!']]],
    ['=MAKEARRAY(0,3,LAMBDA(r,c,1))', [['#VALUE!']]],
    ['=MAKEARRAY(1048576,16384,LAMBDA(r,c,1))', [['#NUM!']]],
    ['=BYROW(A1:B3,7)', [['#VALUE!']]],
  ] as [string, unknown[][]][])('%s', (formula, expected) => {
    expect(spilled(formula)).toEqual(expected);
  });

  it('see hidden rows through the cells they are given', () => {
    book.sheet('Feuil1').rows.set(1, { hidden: true });
    expect(spilled('=BYROW(A1:A3,LAMBDA(r,SUBTOTAL(103,r)))')).toEqual([[1], [0], [1]]);
  });

  it('stand in files under their prefixed names and come back', async () => {
    book.write('E1', ['=MAP(A1:A3,LAMBDA(x,x*2))']);
    const file = await saveWorkbook(book.workbook);
    expect(/<f[^>]*>([^<]*)<\/f>/.exec(part(file, 'xl/worksheets/sheet1.xml'))?.[1]).toBe(
      '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2))',
    );
    const again = await openWorkbook(file);
    const sheet = again.sheets[0];
    expect([sheet?.cells.formula(0, 4), sheet?.value(0, 4), sheet?.value(2, 4)]).toEqual([
      '=MAP(A1:A3,LAMBDA(x,x*2))',
      2,
      6,
    ]);
  });

  it('run through 20 000 cells in a second', () => {
    book.write('H1', ['=SUM(MAP(SEQUENCE(20000),LAMBDA(x,IF(MOD(x,2)=0,x,0))))']);
    const start = performance.now();
    expect(book.value('H1')).toBe(100010000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
