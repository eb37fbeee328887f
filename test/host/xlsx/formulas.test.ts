import { fileFormula, showFormula } from '../../../src/host/xlsx/formulas/file-formula';
import { SharedFormula } from '../../../src/host/xlsx/formulas/shared-formula';

const inTable = { table: 'Recensement' };
const outside = { table: null };

describe('formula text in the file and on the screen', () => {
  test.each<[string, string, { table: string | null }]>([
    ['SUM(A1:B2)', 'SUM(A1:B2)', outside],
    ['_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"_xlfn.x")', 'IFNA(XLOOKUP(A1,B:B,C:C),"_xlfn.x")', outside],
    ['_xlfn._xlws.FILTER(A1:A3,_xlfn._xlws.SORT(B1:B3)>0)', 'FILTER(A1:A3,SORT(B1:B3)>0)', outside],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)', 'LET(x,A1,x+1)', outside],
    ['_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)(1,2)', 'LAMBDA(a,b,a*b)(1,2)', outside],
    ['SUM(_xlfn.ANCHORARRAY(A1))', 'SUM(A1#)', outside],
    ["_xlfn.ANCHORARRAY('Mon onglet'!A1)", "'Mon onglet'!A1#", outside],
    ['_xlfn.SINGLE(A1:A3)+1', '@A1:A3+1', outside],
    ['_xlfn.SINGLE(INDEX(A1:A3,2))', '@INDEX(A1:A3,2)', outside],
    ['Recensement[[#This Row],[Montant]]*2', '[@Montant]*2', inTable],
    ['Recensement[[#This Row],[Montant HT]]*2', '[@[Montant HT]]*2', inTable],
    ['Recensement[[#This Row],[Montant]]*2', 'Recensement[@Montant]*2', outside],
    ['SUM(Recensement[[#This Row],[A]:[C]])', 'SUM([@[A]:[C]])', inTable],
    ['SUM(Autre[[#This Row],[A]:[C]])', 'SUM(Autre[@[A]:[C]])', inTable],
    ['ROW(Recensement[#This Row])', 'ROW([@])', inTable],
    ['SUM(Recensement[Montant])', 'SUM(Recensement[Montant])', inTable],
    ['SUM(Recensement[[#All],[Montant]])', 'SUM(Recensement[[#All],[Montant]])', outside],
    ['IF(A1="[@x]",_xlfn.CONCAT("a""_xlfn.b",A2),#N/A)', 'IF(A1="[@x]",CONCAT("a""_xlfn.b",A2),#N/A)', outside],
    ['NETWORKDAYS.INTL(A1,A2)', 'NETWORKDAYS.INTL(A1,A2)', outside],
  ])('%s', (file, shown, place) => {
    expect(showFormula(file, place)).toBe(shown);
    expect(fileFormula(shown, place)).toBe(file);
  });

  test('a reference without a table is given the one it stands in', () => {
    expect(fileFormula('SUM([Montant])', inTable)).toBe('SUM(Recensement[Montant])');
  });

  test('what is not ours is left alone', () => {
    const odd = "A1+\"_xlfn.TEXTJOIN(\" & 'it''s @home'!B2";
    expect(fileFormula(odd, outside)).toBe(odd);
    expect(showFormula('_xlfn.NOUVELLE(1)', outside)).toBe('NOUVELLE(1)');
  });
});

describe('shared formulas', () => {
  test.each<[string, [number, number], string]>([
    ['A1+$B$2+C$3+$D4', [1, 1], 'B2+$B$2+D$3+$D5'],
    ['SUM(A1:B2,$A:$A,A:A,1:1,$2:$2)', [2, 1], 'SUM(B3:C4,$A:$A,B:B,3:3,$2:$2)'],
    ['\'Année 2024\'!A1&"A1"', [3, 0], '\'Année 2024\'!A4&"A1"'],
    ['LOG10(A1)+Recensement[[#This Row],[A1]]', [1, 0], 'LOG10(A2)+Recensement[[#This Row],[A1]]'],
    ['A1', [-1, -1], 'XFD1048576'],
    ['TAUX1+A2', [1, 0], 'TAUX1+A3'],
  ])('%s moved by %j', (formula, [down, right], expected) => {
    expect(new SharedFormula(formula, 5, 5).at(5 + down, 5 + right)).toBe(expected);
  });
});
