import { workbookOf } from './workbook-of';

describe('formula engine', () => {
  it('computes arithmetic, comparisons and text with the precedence of Excel', () => {
    const book = workbookOf({ Feuil1: [[2, 'a', true, null]] });
    expect(book.of('=1+2*3')).toBe(7);
    expect(book.of('=-2^2')).toBe(4);
    expect(book.of('=2^3^2')).toBe(64);
    expect(book.of('=10%')).toBe(0.1);
    expect(book.of('=1=1.0')).toBe(true);
    expect(book.of('="A"="a"')).toBe(true);
    expect(book.of('=1<"a"')).toBe(true);
    expect(book.of('="z"<TRUE')).toBe(true);
    expect(book.of('=0.1+0.2=0.3')).toBe(true);
    expect(book.of('=A1&B1&C1&D1')).toBe('2aTRUE');
    expect(book.of('="5"+1')).toBe(6);
    expect(book.of('="x"+1')).toBe('#VALUE!');
    expect(book.of('=1/0')).toBe('#DIV/0!');
    expect(book.of('=D1')).toBe(0);
    expect(book.of('=D1=""')).toBe(true);
    expect(book.of('=D1=0')).toBe(true);
  });

  it('recalculates what depends on an edit and nothing else', () => {
    const book = workbookOf({ Feuil1: [[1, '=A1*2', '=SUM(A1:B1)', '=10']] });
    expect(book.value('C1')).toBe(3);
    book.sheet('Feuil1').cells.setValue(0, 3, 99);
    book.write('A1', [5]);
    expect(book.value('C1')).toBe(15);
    expect(book.value('D1')).toBe(99);
    book.workbook.calculate(true);
    expect(book.value('D1')).toBe(10);
  });

  it('shows 0 for circles, names them, and computes what follows', () => {
    const book = workbookOf({ Feuil1: [['=B1+1', '=A1+1', '=A1+5', '=IF(TRUE,7,D1)', '=E1+1']] });
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(book.value)).toEqual([0, 0, 5, 7, 0]);
    expect(book.engine.circular()).toEqual(['Feuil1!A1', 'Feuil1!B1', 'Feuil1!E1']);
    book.write('A1', [1]);
    expect(['A1', 'B1', 'C1'].map(book.value)).toEqual([1, 2, 6]);
    expect(book.engine.circular()).toEqual(['Feuil1!E1']);
  });
});

describe('references found while computing', () => {
  it('are computed first, whatever the order of the cells', () => {
    const book = workbookOf({ Feuil1: [['=INDIRECT("B"&1)', '=OFFSET(C1,0,1)+1', 5, '=C1*2']] });
    expect(['A1', 'B1', 'D1'].map(book.value)).toEqual([11, 11, 10]);
    book.write('C1', [7]);
    expect(['A1', 'B1', 'D1'].map(book.value)).toEqual([15, 15, 14]);
  });

  it('make a running balance from the cell above', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [i + 1, `=SUM(OFFSET(B${i + 2},-1,0),A${i + 2})`]);
    const book = workbookOf({ Feuil1: [['montant', 0], ...rows] });
    expect(book.value('B201')).toBe(20100);
    expect(book.engine.circular()).toEqual([]);
  });

  it('close circles too', () => {
    const book = workbookOf({ Feuil1: [[1, '=INDIRECT("C1")+A1', '=B1+1', '=C1+5']] });
    expect(['B1', 'C1', 'D1'].map(book.value)).toEqual([0, 0, 5]);
    expect(book.engine.circular()).toEqual(['Feuil1!B1', 'Feuil1!C1']);
  });
});

describe('tables', () => {
  const book = workbookOf({
    Calcul: [],
    Données: [
      ['Direction', 'Montant', 'Retenu', 'Double'],
      ['DSI', 100, 'Oui', '=[@Montant]*2'],
      ['DRH', 50, 'Oui', '=Donnees[[#This Row],[Montant]]*2'],
      ['DSI', 25, 'Non', '=[@Montant]*2'],
    ],
  });
  const table = book.workbook.addTable(
    book.sheet('Données'),
    { row: 0, column: 0, rowCount: 4, columnCount: 4 },
    ['Direction', 'Montant', 'Retenu', 'Double'],
    'Donnees',
  );

  it('resolves structured references', () => {
    expect(book.of('=SUM(Donnees[Montant])')).toBe(175);
    expect(book.of('=SUM(Donnees[Double])')).toBe(350);
    expect(book.of('=COUNTIFS(Donnees[Direction],"DSI",Donnees[Retenu],"Oui")')).toBe(1);
    expect(book.of('=SUMIFS(Donnees[Montant],Donnees[Direction],"dsi")')).toBe(125);
    expect(book.of('=SUMPRODUCT((Donnees[Direction]="DSI")*(Donnees[Retenu]="Oui")*Donnees[Montant])')).toBe(100);
    expect(book.of('=SUMPRODUCT(--(Donnees[Montant]>=50))')).toBe(2);
    expect(book.of('=COUNTA(Donnees[[#Headers],[Direction]:[Retenu]])')).toBe(3);
    expect(book.of('=COUNTA(Donnees[#All])')).toBe(16);
    expect(book.of('=SUM(Donnees)')).toBe(525);
    expect(book.of('=SUM(Donnees[#Totals])')).toBe('#REF!');
    expect(book.of('=SUM(Donnees[Absent])')).toBe('#REF!');
    expect(book.of('=IFERROR(1/0,"-")')).toBe('-');
    expect(book.of('=HYPERLINK("#Données!A1","voir")')).toBe('voir');
  });

  it('follows edits and a table that grows', () => {
    book.write('A1', ['=SUMIFS(Donnees[Montant],Donnees[Direction],"DSI")']);
    expect(book.value('A1')).toBe(125);
    book.write('Données!B2', [300]);
    expect(book.value('A1')).toBe(325);
    book.write('Données!A5', ['DSI', 1000]);
    expect(book.value('A1')).toBe(325);
    table.bounds = { ...table.bounds, rowCount: 5 };
    book.workbook.calculator.structureChanged();
    expect(book.value('A1')).toBe(1325);
  });
});
