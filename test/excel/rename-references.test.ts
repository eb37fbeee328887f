import fc from 'fast-check';
import { renameReferences } from '../../src/excel/rename-references';

const renaming = {
  tables: new Map([['donnees', 'Donnees_2']]),
  sheets: new Map([
    ['données', 'Données (2)'],
    ['indicateurs', "L'an (2)"],
  ]),
};
const rename = (formula: string) => renameReferences(formula, renaming);

describe('names of tables and sheets in formulas', () => {
  test.each([
    ['=SUM(Donnees[Montant])', '=SUM(Donnees_2[Montant])'],
    ['=SUM(donnees[[#Data],[Montant]])', '=SUM(Donnees_2[[#Data],[Montant]])'],
    ['=ROWS(Donnees)', '=ROWS(Donnees_2)'],
    ['=COUNTIFS(Donnees[a],"Donnees[x]",Donnees[b],1)', '=COUNTIFS(Donnees_2[a],"Donnees[x]",Donnees_2[b],1)'],
    ['=SUM(Donnees[Donnees])', '=SUM(Donnees_2[Donnees])'],
    ["=Donnees[L''été]&Donnees['[x']]", "=Donnees_2[L''été]&Donnees_2['[x']]"],
    ['=SUM(MesDonnees[a],Donnees_old[a])', '=SUM(MesDonnees[a],Donnees_old[a])'],
    ['=Donnees(1)', '=Donnees(1)'],
    ['=Autre!Donnees', '=Autre!Donnees'],
    ['=Données!A1', "='Données (2)'!A1"],
    ["='Données'!$A$1:$B$2+Indicateurs!B2", "='Données (2)'!$A$1:$B$2+'L''an (2)'!B2"],
    ['=HYPERLINK("#\'Données\'!A1","Données")', '=HYPERLINK("#\'Données (2)\'!A1","Données")'],
    ['=HYPERLINK("#Données!A1","a ""b""")', '=HYPERLINK("#\'Données (2)\'!A1","a ""b""")'],
    ['=HYPERLINK("#\'Recensement\'!M12","M12")', '=HYPERLINK("#\'Recensement\'!M12","M12")'],
  ])('%s', (formula, expected) => {
    expect(rename(formula)).toBe(expected);
  });

  test('no formula loses a character when the names are the same', () => {
    const same = { tables: new Map([['donnees', 'Donnees']]), sheets: new Map<string, string>() };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => renameReferences(text, same).length === text.length),
    );
  });
});
