import { needsArrays, withIntersections, withoutIntersections } from '../../../src/host/formulas';

/** In the file, and as Excel with dynamic arrays shows it. */
const PAIRS: [string, string][] = [
  ['=A1:A3*2', '=@A1:A3*2'],
  ['=A1+B1', '=A1+B1'],
  ['=SUM(A1:A3)', '=SUM(A1:A3)'],
  ['=SUM(A1:A3*2)', '=SUM(@A1:A3*2)'],
  ['=SUMPRODUCT((A1:A3="x")*B1:B3)', '=SUMPRODUCT((A1:A3="x")*B1:B3)'],
  ['=A:A', '=@A:A'],
  ['=VLOOKUP(A:A,D1:E9,2,FALSE)', '=VLOOKUP(@A:A,D1:E9,2,FALSE)'],
  ['=IF(A1:A3>1,"x",B1:B3)', '=IF(@A1:A3>1,"x",@B1:B3)'],
  ['=SUM(IF(A1>1,B1:B3,C1:C3))', '=SUM(IF(A1>1,B1:B3,C1:C3))'],
  ['=COUNTIF(A:A,A:A)', '=COUNTIF(A:A,@A:A)'],
  ['=INDEX(A1:A9,MATCH(1,B1:B9,0))', '=INDEX(A1:A9,MATCH(1,B1:B9,0))'],
  ['=INDEX(A1:B9,0,2)', '=@INDEX(A1:B9,0,2)'],
  ['=SUM(INDEX(A1:B9,0,2))', '=SUM(INDEX(A1:B9,0,2))'],
  ['=OFFSET(A1,1,0,3,1)', '=@OFFSET(A1,1,0,3,1)'],
  ['=Besoins[Montant]*2', '=@Besoins[Montant]*2'],
  ['=[@Montant]*2', '=[@Montant]*2'],
  ['=Besoins[[#Totals],[Montant]]', '=Besoins[[#Totals],[Montant]]'],
  ['=Liste&Taux', '=@Liste&Taux'],
  ['=LEN(A1:A3)', '=LEN(@A1:A3)'],
  ['=ROW(A1:A3)', '=@ROW(A1:A3)'],
  ['={1,2}', '=@{1,2}'],
  ['="A1:A3"&B1', '="A1:A3"&B1'],
  ["='Mon onglet'!A1:A3", "=@'Mon onglet'!A1:A3"],
];

const holdsMany = (name: string): boolean => name === 'Liste';

describe('implicit intersection in files', () => {
  it.each(PAIRS)('%s is shown as %s and written back', (inFile, shown) => {
    expect(withIntersections(inFile, holdsMany)).toBe(shown);
    expect(withoutIntersections(shown, holdsMany)).toBe(inFile);
    expect(needsArrays(shown, holdsMany)).toBe(false);
  });

  it.each(['=A1:A3*2', '=SUM(A1:A3*2)', '=UNIQUE(A1:A3)', '=SUM(FILTER(A1:A3,B1:B3))', '=A1#', '=Liste', '={1,2}*2'])(
    '%s needs arrays',
    (formula) => {
      expect(needsArrays(formula, holdsMany)).toBe(true);
      expect(withoutIntersections(formula, holdsMany)).toBeNull();
    },
  );

  it('keeps what a plain formula cannot say', () => {
    expect(withoutIntersections('=SUM(@A1:A3)', holdsMany)).toBeNull();
    expect(withoutIntersections('=@A1:A3+B1:B3', holdsMany)).toBeNull();
    expect(withoutIntersections('=@A1', holdsMany)).toBeNull();
    expect(withIntersections('=SUM(', holdsMany)).toBe('=SUM(');
  });
});
