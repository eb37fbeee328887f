import { cellName } from '../../../src/host/workbook/address';
import { boundsOf, workbookOf, type TestBook } from './workbook-of';

const name = (book: TestBook, given: string, formula: string, sheet: string | null = null): void =>
  book.workbook.setDefinedName({
    name: given,
    formula,
    sheet: sheet === null ? null : book.sheet(sheet),
    visible: true,
    comment: '',
  });

describe('names', () => {
  it('hold constants, ranges and formulas, of the workbook or of one sheet', () => {
    const book = workbookOf({ Calcul: [], Listes: [[1], [2], [3]] });
    name(book, 'Taux', '0.2');
    name(book, 'Liste', 'Listes!$A$1:$A$3');
    name(book, 'Total', 'SUM(Liste)*(1+Taux)');
    name(book, 'Taux', '0.1', 'Listes');
    expect(book.of('=Total')).toBeCloseTo(7.2);
    expect(book.of('=Taux')).toBe(0.2);
    book.write('Listes!C1', ['=Taux', '=Inconnu']);
    expect(book.value('Listes!C1')).toBe(0.1);
    expect(book.value('Listes!D1')).toBe('#NAME?');
    expect(book.of('=Listes!Taux')).toBe(0.1);
    book.write('Listes!A1', [11]);
    expect(book.of('=SUM(liste)')).toBe(16);
  });

  it('are recalculated when they change and may be relative to the cell', () => {
    const book = workbookOf({
      Calcul: [
        [5, '=Double'],
        [7, '=Double'],
      ],
    });
    expect(book.value('B1')).toBe('#NAME?');
    name(book, 'Double', 'Calcul!$A1*2');
    expect([book.value('B1'), book.value('B2')]).toEqual([10, 14]);
    name(book, 'Double', 'Calcul!$A1*3');
    expect([book.value('B1'), book.value('B2')]).toEqual([15, 21]);
  });

  it('that go round in circles are no endless loop', () => {
    const book = workbookOf({ Calcul: [] });
    name(book, 'Un', 'Deux+1');
    name(book, 'Deux', 'Un+1');
    expect(book.of('=Un')).toBe('#NAME?');
  });
});

describe('tables', () => {
  const book = workbookOf({
    Données: [
      ['Nom', 'Montant', "Part d'aide [%]", 'Calcul'],
      ['a', 10, 0.5, "=[@Montant]*[@[Part d''aide '[%']]]"],
      ['b', 20, 0.25, '=Besoins[@Montant]*2'],
      ['Total', '=SUBTOTAL(109,Besoins[Montant])', null, null],
    ],
  });
  const table = book.workbook.addTable(
    book.sheet('Données'),
    { row: 0, column: 0, rowCount: 4, columnCount: 4 },
    ['Nom', 'Montant', "Part d'aide [%]", 'Calcul'],
    'Besoins',
  );
  table.showTotals = true;
  book.workbook.calculator.structureChanged();

  it('take this row, headers, totals, and columns with odd names', () => {
    expect(book.value('D2')).toBe(5);
    expect(book.value('D3')).toBe(40);
    expect(book.value('B4')).toBe(30);
    expect(book.of('=Besoins[[#Totals],[Montant]]')).toBe(30);
    expect(book.of('=SUM(Besoins[[#Data],[#Totals],[Montant]])')).toBe(60);
    expect(book.of('=COUNTA(Besoins[[#Headers],[Nom]:[Calcul]])')).toBe(4);
    expect(book.of('=ROWS(Besoins)')).toBe(2);
    expect(book.of('=ROWS(Besoins[#All])')).toBe(4);
    expect(book.of('=SUM(Besoins[#Data])')).toBe(75.75);
    expect(book.of('=Besoins[@Montant]')).toBe('#VALUE!');
  });

  it('cut a column to the row of a formula beside them', () => {
    book.write('Z3', ['=@Besoins[Montant]*10']);
    expect(book.value('Z3')).toBe(200);
  });
});

describe('sheets', () => {
  it('span in 3-D references', () => {
    const book = workbookOf({ Un: [[1]], Deux: [[2]], Trois: [[3]], Fin: [] });
    book.write('Fin!B1', ['=SUM(Un:Trois!A1)']);
    expect(book.value('Fin!B1')).toBe(6);
    book.write('Deux!A1', [20]);
    expect(book.value('Fin!B1')).toBe(24);
  });

  it('take their formulas with them when renamed, and leave #REF! when deleted', () => {
    const book = workbookOf({ Calcul: [], 'Mes données': [[4]] });
    name(book, 'Valeur', "'Mes données'!$A$1");
    book.write('A1', ["='Mes données'!A1*2", '=Valeur', '=INDIRECT("Suite!A1")']);
    expect([book.value('A1'), book.value('B1'), book.value('C1')]).toEqual([8, 4, '#REF!']);
    book.workbook.renameSheet(book.sheet('Mes données'), 'Suite');
    expect(book.sheet('Calcul').cells.formula(0, 0)).toBe('=Suite!A1*2');
    book.write('Suite!A1', [5]);
    expect([book.value('A1'), book.value('B1'), book.value('C1')]).toEqual([10, 5, 5]);
    book.workbook.deleteSheet(book.sheet('Suite'));
    expect(book.sheet('Calcul').cells.formula(0, 0)).toBe('=#REF!*2');
    expect([book.value('A1'), book.value('B1'), book.value('C1')]).toEqual(['#REF!', '#REF!', '#REF!']);
  });

  it('are found once they exist', () => {
    const book = workbookOf({ Calcul: [['=Suite!A1']] });
    expect(book.value('A1')).toBe('#REF!');
    book.workbook.addSheet('Suite');
    book.write('Suite!A1', [3]);
    expect(book.value('A1')).toBe(3);
  });
});

describe('whole columns and rows', () => {
  it('read what is used', () => {
    const book = workbookOf({
      Calcul: [],
      D: [
        ['a', 1],
        ['b', 2],
        ['a', 4],
      ],
    });
    expect(book.of('=SUM(D!B:B)')).toBe(7);
    expect(book.of('=SUMIFS(D!B:B,D!A:A,"a")')).toBe(5);
    expect(book.of('=SUMPRODUCT((D!A:A="a")*D!B:B)')).toBe(5);
    expect(book.of('=SUM(D!1:2)')).toBe(3);
    expect(book.of('=ROWS(D!A:A)')).toBe(1048576);
    expect(book.of('=COUNTIF(D!A:A,"")')).toBe(997);
    book.write('D!A2000', ['a', 10]);
    expect(book.of('=SUMIFS(D!B:B,D!A:A,"a")')).toBe(15);
  });
});

describe('implicit intersection and arrays', () => {
  const book = workbookOf({
    Calcul: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  });

  it('cuts a range to the row of the formula when told so', () => {
    book.write('D2', ['=@A1:A3*10', '=@A1:A3', '=SUM(@A1:A3*10)']);
    expect(['D2', 'E2', 'F2'].map(book.value)).toEqual([30, 3, 30]);
    book.write('D9', ['=@A1:A3']);
    expect(book.value('D9')).toBe('#VALUE!');
  });

  it('takes ranges whole in array formulas and fills their block', () => {
    const sheet = book.sheet('Calcul');
    const enter = (address: string, formula: string, dynamic = false): void => {
      const bounds = boundsOf(address);
      sheet.arrayFormulas.set(cellName(bounds.row, bounds.column), { bounds, dynamic, formula });
      book.write(address.split(':')[0] as string, [formula]);
    };
    enter('G10', '=SUM(A1:A3*10)');
    enter('H10', '=MAX(IF(A1:A3<5,B1:B3))');
    enter('G12:H15', '=A1:B3+1');
    enter('J12:J14', '=A1:A3*2', true);
    book.write('M12', ['=SUM(G12:H14)', '=J14']);
    expect(['G10', 'H10', 'M12', 'N12'].map(book.value)).toEqual([90, 4, 27, 10]);
    expect(['G12', 'H14', 'G15'].map(book.value)).toEqual([2, 7, '#N/A']);
    expect(['J12', 'J13', 'J14'].map(book.value)).toEqual([2, 6, 10]);
    book.write('A1', [10]);
    expect(['G10', 'G12', 'M12', 'J12'].map(book.value)).toEqual([180, 11, 36, 20]);
    book.write('A1', [1]);
  });

  it('refuses what is not evaluated, by name', () => {
    book.write('K1', ['=CUBEVALUE("a")', '=BYROW(A1:A3,SUM)']);
    expect(['K1', 'L1'].map(book.value)).toEqual(['#NAME?', '#NAME?']);
    expect(book.engine.unsupported()).toEqual([
      { sheet: 'Calcul', cell: 'K1', name: 'CUBEVALUE' },
      { sheet: 'Calcul', cell: 'L1', name: 'SUM' },
    ]);
    book.write('K1', ['=CELL("format",A1)', '=CELL("couleur",A1)']);
    expect(['K1', 'L1'].map(book.value)).toEqual(['#NAME?', '#VALUE!']);
    expect(book.engine.unsupported()).toEqual([{ sheet: 'Calcul', cell: 'K1', name: 'CELL("format")' }]);
  });
});
