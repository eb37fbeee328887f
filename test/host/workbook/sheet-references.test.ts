import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { replaceSheetNames } from '../../../src/host/workbook/sheet-references';

describe('references to a sheet that gets another name', () => {
  test.each<[string, string, string | null, string]>([
    ['=Listes!A1+listes!$B$2', 'Listes', 'Mes listes', "='Mes listes'!A1+'Mes listes'!$B$2"],
    ["='Mes listes'!A:A", 'mes listes', 'Listes', '=Listes!A:A'],
    ["='L''été'!1:2", "L'été", "L'hiver", "='L''hiver'!1:2"],
    ['=SUM(Jan:Mar!A1)', 'Mar', 'Mars 24', "=SUM('Jan:Mars 24'!A1)"],
    ['=Listes!Nom&"Listes!A1"', 'Listes', 'B', '=B!Nom&"Listes!A1"'],
    ['=[1]Listes!A1', 'Listes', 'B', '=[1]Listes!A1'],
    ['=MesListes!A1', 'Listes', 'B', '=MesListes!A1'],
    ['=SUM(Listes!A1:B2)+1', 'Listes', null, '=SUM(#REF!)+1'],
    ['Listes!$A$1:$A$3', 'Listes', 'B', 'B!$A$1:$A$3'],
  ])('%s: %s → %s', (formula, before, after, expected) => {
    expect(replaceSheetNames(formula, new Map([[before.toLowerCase(), after]]))).toBe(expected);
  });

  test('two sheets that exchange their names', () => {
    const renames = new Map([
      ['a', 'B'],
      ['b', 'A'],
    ]);
    expect(replaceSheetNames('=A!C1-B!C1', renames)).toBe('=B!C1-A!C1');
  });

  test('renaming and deleting reach cells, names and calculated columns', () => {
    const workbook = new WorkbookModel();
    const lists = workbook.addSheet('Listes');
    const data = workbook.addSheet('Données');
    data.write(0, 0, [[{ value: 'x' }], [{ formula: '=Listes!A1' }]]);
    const table = workbook.addTable(data, { row: 0, column: 0, rowCount: 2, columnCount: 1 }, ['x']);
    (table.columns[0] as { calculatedFormula: string }).calculatedFormula = 'Listes!A1';
    workbook.setDefinedName({ name: 'N', formula: 'Listes!$A$1', sheet: null, visible: true, comment: '' });
    workbook.renameSheet(lists, 'Listes 2');
    const state = () => [data.cells.formula(1, 0), table.columns[0]?.calculatedFormula, workbook.names[0]?.formula];
    expect(state()).toEqual(["='Listes 2'!A1", "'Listes 2'!A1", "'Listes 2'!$A$1"]);
    workbook.deleteSheet(lists);
    expect(state()).toEqual(['=#REF!', '#REF!', '#REF!']);
  });
});
