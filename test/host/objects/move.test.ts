import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rangeName } from '../../../src/host/workbook/address';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { hasLibreOffice, throughLibreOffice } from '../xlsx/judges';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
  await office.run(async ({ workbook }) => void workbook.worksheets.add('Autre'));
});
afterEach(() => office.close());

const formulas = (address: string, name = 'Feuil1'): Promise<unknown[][]> =>
  office.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });

const sheetOf = (name = 'Feuil1') => {
  const sheet = office.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe('range.moveTo on a sheet', () => {
  it('formulas that name the cells follow them, the moved ones go on reading what they read', async () => {
    await office.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1:C2').formulas = [
        [1, '=A1*2', '=B1+$Z$1'],
        [2, '=A2*2', '=SUM(A1:B2)'],
      ];
      sheet.getRange('E1:E3').formulas = [['=B1'], ['=SUM(B1:B2)'], ['=SUM(A1:C2)']];
      workbook.worksheets.getItem('Autre').getRange('A1').formulas = [['=Feuil1!$B$2']];
      workbook.names.add('Double', sheet.getRange('B2'));
      sheet.getRange('B1:B2').moveTo('H5');
    });
    expect(await formulas('A1:C2')).toEqual([
      [1, '', '=H5+$Z$1'],
      [2, '', '=SUM(A1:B2)'],
    ]);
    expect(await formulas('H5:H6')).toEqual([['=A1*2'], ['=A2*2']]);
    expect(await formulas('E1:E3')).toEqual([['=H5'], ['=SUM(H5:H6)'], ['=SUM(A1:C2)']]);
    expect(await formulas('A1', 'Autre')).toEqual([['=Feuil1!$H$6']]);
    expect(office.workbook.names.map(({ formula }) => formula)).toEqual(['Feuil1!$H$6']);
  });

  it('what is overwritten reads #REF!, a range whose end moves along its own direction is pulled', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:A5').values = [[1], [2], [3], [4], [5]];
      sheet.getRange('C1:C3').formulas = [['=D9'], ['=SUM(A1:A5)'], ['=SUM(A2:A4)']];
      sheet.getRange('D9').values = [[9]];
      sheet.getRange('A5').moveTo('A8');
      sheet.getRange('A1').moveTo(sheet.getRange('D9'));
    });
    expect(await formulas('C1:C3')).toEqual([['=#REF!'], ['=SUM(A1:A8)'], ['=SUM(A2:A4)']]);
    expect(await formulas('D9')).toEqual([[1]]);
  });

  it('takes over cells that it overlaps itself', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:A4').formulas = [[1], [2], ['=A1+A2'], ['=A3*10']];
      sheet.getRange('A1:A3').numberFormat = [['0.0'], ['0.0'], ['0.0']];
      sheet.getRange('A1:A3').moveTo('A2');
    });
    expect(await formulas('A1:A4')).toEqual([[''], [1], [2], ['=A2+A3']]);
    const formats = [0, 1, 2, 3].map((row) => office.workbook.styles.get(sheetOf().styleAt(row, 0)).numberFormat);
    expect(formats).toEqual(['General', '0.0', '0.0', '0.0']);
  });

  it('rules, formats, comments, links and merged cells go along and leave nothing behind', async () => {
    await office.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['x', 1],
        ['y', 2],
      ];
      sheet.getRange('A1:A4').dataValidation.rule = { list: { inCellDropDown: true, source: '=$B$1:$B$2' } };
      sheet.getRange('A1:A2').conditionalFormats.add('Custom').custom.rule.formula = '=A1="x"';
      workbook.comments.add('Feuil1!A1', 'Vu');
      sheet.getRange('A2').hyperlink = { address: 'https://example.org/' };
      sheet.getRange('C1:D1').merge();
      sheet.getRange('A1:D2').moveTo('F3');
    });
    const sheet = sheetOf();
    expect({
      rules: sheet.validations.map(({ areas, settings }) => [areas.map(rangeName).join(), settings.formula1]),
      formats: sheet.conditionalFormats.map(({ areas, rule, anchor }) => [areas.map(rangeName).join(), rule, anchor]),
      comments: sheet.comments.map(({ row, column }) => [row, column]),
      links: sheet.hyperlinks.map(({ bounds }) => rangeName(bounds)),
      merges: sheet.merges.map(rangeName),
    }).toEqual({
      rules: [['A3:A4,F3:F4', '$G$3:$G$4']],
      // Read in the first cell of the format where it stands now.
      formats: [['F3:F4', { kind: 'custom', formula: 'A1="x"' }, { row: 0, column: 0 }]],
      comments: [[2, 5]],
      links: ['F4'],
      merges: ['H3:I3'],
    });
  });
});

describe('whole rows and columns', () => {
  it('move with their widths and heights, over what stood there', async () => {
    await office.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1:A3').formulas = [[1], ['=A1+B1'], [3]];
      sheet.getRange('B1:C1').formulas = [[7, '=SUM(A:A)']];
      sheet.getRange('A:A').format.columnWidth = 99;
      sheet.getRange('E1:E9').values = Array.from({ length: 9 }, () => ['ancien']);
      sheet.getRange('A:A').moveTo('E:E');
      const other = workbook.worksheets.getItem('Autre');
      other.getRange('A5').values = [['x']];
      other.getRange('5:5').format.rowHeight = 44;
      other.getRange('5:5').moveTo('2:2');
    });
    const width = sheetOf().columns.get(4)?.width;
    expect(await formulas('A1:E4')).toEqual([
      ['', 7, '=SUM(E:E)', '', 1],
      ['', '', '', '', '=E1+B1'],
      ['', '', '', '', 3],
      ['', '', '', '', ''],
    ]);
    expect([sheetOf().columns.get(0), width !== undefined]).toEqual([undefined, true]);
    expect(await formulas('A1:A5', 'Autre')).toEqual([[''], ['x'], [''], [''], ['']]);
    expect([1, 4].map((row) => sheetOf('Autre').rows.get(row)?.height)).toEqual([44, undefined]);
  });

  it('sources of PivotTables follow their cells', async () => {
    const values = await office.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Nom', 'Montant'],
        ['Eau', 1],
        ['Bois', 2],
      ];
      const pivot = context.workbook.worksheets.getItem('Autre').pivotTables.add('Croisement', 'Feuil1!A1:B3', 'A3');
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Nom'));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem('Montant'));
      sheet.getRange('A1:B3').moveTo('D10');
      sheet.getRange('E11').values = [[40]];
      pivot.refresh();
      const shown = context.workbook.worksheets.getItem('Autre').getRange('A4:B6').load('values');
      await context.sync();
      return shown.values;
    });
    expect(values).toEqual([
      ['Bois', 2],
      ['Eau', 40],
      ['Total général', 42],
    ]);
  });
});

describe('range.moveTo another sheet', () => {
  it('names the sheets where they have to be named', async () => {
    await office.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1+D1'],
        [2, '=Autre!Z1+A2'],
      ];
      sheet.getRange('D1').formulas = [['=B1']];
      workbook.worksheets.getItem('Autre').getRange('D1').formulas = [['=Feuil1!A1+B5']];
      sheet.getRange('A1:B2').moveTo('Autre!B4');
    });
    expect(await formulas('B4:C5', 'Autre')).toEqual([
      [1, '=B4+Feuil1!D1'],
      [2, '=Autre!Z1+B5'],
    ]);
    expect([await formulas('D1'), await formulas('D1', 'Autre'), await formulas('A1:B2')]).toEqual([
      [['=Autre!C4']],
      [['=Autre!B4+#REF!']],
      [
        ['', ''],
        ['', ''],
      ],
    ]);
  });
});

describe('tables and arrays', () => {
  it('move whole, with the formulas that name them', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Nom', 'Montant'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.tables.add('A1:B3', true).name = 'Achats';
      sheet.getRange('D1').formulas = [['=SUM(Achats[Montant])']];
      sheet.getRange('D3').formulas = [['=SEQUENCE(2)']];
    });
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B3').moveTo('F10');
      sheet.getRange('D3').moveTo('K1');
    });
    expect(office.workbook.tables.map(({ bounds }) => rangeName(bounds))).toEqual(['F10:G12']);
    const values = await office.run(async (context, sheet) => {
      const [sum, spill, old] = ['D1', 'K1:K2', 'D3:D4'].map((address) => sheet.getRange(address).load('values'));
      const [array, plain] = ['K1:K2', 'K1:L2'].map((address) => sheet.getRange(address).load('savedAsArray'));
      await context.sync();
      return [sum?.values, spill?.values, old?.values, array?.savedAsArray, plain?.savedAsArray];
    });
    expect(values).toEqual([[[3]], [[1], [2]], [[''], ['']], true, null]);
  });

  it('move to another sheet: the table keeps its name and all that the file says of it', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B3').formulas = [
        ['Nom', 'Double'],
        [1, '=[@Nom]*2'],
        [2, '=[@Nom]*2'],
      ];
      sheet.tables.add('A1:B3', true).name = 'Achats';
      sheet.getRange('D1').formulas = [['=SUM(Achats[Double])']];
      sheet.getRange('D2').formulas = [['=B3']];
    });
    // A description that the model does not know.
    const packed = unzipSync(await saveWorkbook(office.workbook));
    const name = 'xl/tables/table1.xml';
    const described = strFromU8(packed[name] as Uint8Array).replace('<table ', '<table comment="Achats de 2026" ');
    const file = zipSync({ ...packed, [name]: strToU8(described) });

    office = await officeFixture({ api: '1.14' }, await openWorkbook(file));
    await office.run(async ({ workbook }, sheet) =>
      sheet.getRange('A1:B3').moveTo(workbook.worksheets.getItem('Autre').getRange('C5')),
    );
    const saved = await saveWorkbook(office.workbook);
    office = await officeFixture({ api: '1.14' }, await openWorkbook(saved));
    expect(office.workbook.tables.map((table) => [table.name, table.sheet.name, rangeName(table.bounds)])).toEqual([
      ['Achats', 'Autre', 'C5:D7'],
    ]);
    expect(await formulas('C5:D7', 'Autre')).toEqual([
      ['Nom', 'Double'],
      [1, '=[@Nom]*2'],
      [2, '=[@Nom]*2'],
    ]);
    expect(await formulas('A1:D3')).toEqual([
      ['', '', '', '=SUM(Achats[Double])'],
      ['', '', '', '=Autre!D7'],
      ['', '', '', ''],
    ]);
    expect(sheetOf().value(0, 3)).toBe(6);
    const parts = unzipSync(saved);
    const tables = Object.keys(parts).filter((one) => one.startsWith('xl/tables/'));
    expect(tables.map((one) => /comment="([^"]*)"/.exec(strFromU8(parts[one] as Uint8Array))?.[1])).toEqual([
      'Achats de 2026',
    ]);
    if (hasLibreOffice) {
      const judged = await openWorkbook(throughLibreOffice([saved])[0] as Uint8Array);
      expect(judged.tables.map((table) => [table.name, table.sheet.name, rangeName(table.bounds)])).toEqual([
        ['Achats', 'Autre', 'C5:D7'],
      ]);
      expect(judged.sheets[0]?.value(0, 3)).toBe(6);
    }
  }, 60_000);

  it('is refused where it would tear them, where a merged cell is cut, off the sheet, and where cells are locked', async () => {
    await office.run(async (_, sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('D1:E1').merge();
    });
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.getRange('A1:A2').moveTo('H1'),
      (sheet) => sheet.getRange('H1').moveTo('A1'),
      (sheet) => sheet.getRange('D1').moveTo('H1'),
      (sheet) => sheet.getRange('H1').moveTo('E1'),
      (sheet) => sheet.getRange('H1:H2').moveTo('A1048576'),
      (sheet) => sheet.getRange('H:H').moveTo('J2'),
      (sheet) => sheet.getRange('H1').moveTo('Nulle part'),
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('H1').moveTo('J1');
      },
    ];
    const codes: string[] = [];
    for (const attempt of attempts) codes.push((await office.refusal((_, sheet) => attempt(sheet))).code);
    expect(codes).toEqual([
      'InvalidOperation',
      'InvalidOperation',
      'MergedRangeConflict',
      'MergedRangeConflict',
      'InvalidArgument',
      'InvalidArgument',
      'InvalidArgument',
      'AccessDenied',
    ]);
  });
});
