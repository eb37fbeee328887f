import { clearValidation } from '../../../src/host/workbook/data-validation';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { python, throughLibreOffice, throughOpenpyxl, hasLibreOffice } from '../xlsx/judges';
import { handMade, part } from '../xlsx/support';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture();
});
afterEach(() => office.close());

/** Properties of the validation of an address. */
const validationOf = (address: string) =>
  office.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load();
    await context.sync();
    const { type, rule, errorAlert, prompt, ignoreBlanks, valid } = dataValidation;
    return { type, rule, errorAlert, prompt, ignoreBlanks, valid };
  });

const setRule = (address: string, rule: unknown) =>
  office.run(async (_, sheet) => {
    sheet.getRange(address).dataValidation.rule = rule as Excel.DataValidationRule;
  });

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

describe('rules', () => {
  it('says what holds where there is none', async () => {
    expect(await validationOf('A1:B2')).toEqual({
      type: 'None',
      rule: {},
      errorAlert: NO_ALERT,
      prompt: NO_PROMPT,
      ignoreBlanks: true,
      valid: true,
    });
  });

  it.each([
    [
      'WholeNumber',
      { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
      { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } },
    ],
    [
      'Decimal',
      { decimal: { formula1: '=C1*2', operator: 'GreaterThan' } },
      { decimal: { formula1: '=C1*2', operator: 'GreaterThan' } },
    ],
    [
      'Date',
      { date: { formula1: '2024-01-01', operator: 'GreaterThanOrEqualTo' } },
      { date: { formula1: '=45292', operator: 'GreaterThanOrEqualTo' } },
    ],
    [
      'Time',
      { time: { formula1: '12:00', operator: 'LessThan' } },
      { time: { formula1: '=0.5', operator: 'LessThan' } },
    ],
    [
      'TextLength',
      { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } },
      { textLength: { formula1: '=5', operator: 'LessThanOrEqualTo' } },
    ],
    [
      'List',
      { list: { inCellDropDown: false, source: 'oui,non' } },
      { list: { inCellDropDown: false, source: 'oui,non' } },
    ],
    ['Custom', { custom: { formula: '=A1<>B1' } }, { custom: { formula: '=A1<>B1' } }],
  ])('%s', async (type, given, read) => {
    await setRule('A1:A3', given);
    expect(await validationOf('A1:A3')).toMatchObject({ type, rule: read });
  });

  it('takes a range as the source of a list', async () => {
    await office.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Mes listes');
      other.getRange('A1:A2').values = [['oui'], ['non']];
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: other.getRange('A1:A2') } };
      await context.sync();
    });
    expect((await validationOf('B2')).rule).toEqual({
      list: { inCellDropDown: true, source: "='Mes listes'!$A$1:$A$2" },
    });
  });

  it('reads relative formulas for the first cell of the range that asks', async () => {
    await setRule('A1:A9', { custom: { formula: '=COUNTIF($A$1:$A$9,A1)=1' } });
    expect((await validationOf('A4')).rule).toEqual({ custom: { formula: '=COUNTIF($A$1:$A$9,A4)=1' } });
  });

  it('changes a part of what had another rule, and tells mixtures', async () => {
    await setRule('A1:C3', { list: { inCellDropDown: true, source: 'a,b' } });
    await setRule('B2', { wholeNumber: { formula1: 1, operator: 'EqualTo' } });
    expect(office.workbook.sheets[0]?.validations.map(({ areas }) => areas.length)).toEqual([4, 1]);
    expect((await validationOf('A1:C3')).type).toBe('Inconsistent');
    expect((await validationOf('C3:D3')).type).toBe('MixedCriteria');
    expect((await validationOf('A1:C1')).type).toBe('List');
    expect(await validationOf('A1:C3')).toMatchObject({ rule: null, ignoreBlanks: true });
    await setRule('A1:C3', { list: { inCellDropDown: true, source: 'a,b' } });
    expect(office.workbook.sheets[0]?.validations.map(({ areas }) => areas)).toEqual([
      [{ row: 0, column: 0, rowCount: 3, columnCount: 3 }],
    ]);
  });

  it('keeps alert and prompt, and clears all', async () => {
    await office.run(async (_, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      dataValidation.errorAlert = {
        title: 'Erreur',
        message: 'Choisir dans la liste',
        showAlert: true,
        style: 'Warning',
      };
      dataValidation.prompt = { title: 'Aide', message: 'Une lettre', showPrompt: false };
      dataValidation.ignoreBlanks = false;
    });
    expect(await validationOf('A1')).toMatchObject({
      errorAlert: { title: 'Erreur', message: 'Choisir dans la liste', showAlert: true, style: 'Warning' },
      prompt: { title: 'Aide', message: 'Une lettre', showPrompt: false },
      ignoreBlanks: false,
      valid: false,
    });
    await office.run(async (_, sheet) => sheet.getRange('A1').dataValidation.clear());
    expect(office.workbook.sheets[0]?.validations).toEqual([]);
  });

  it.each([
    ['no kind', {}],
    ['two kinds', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }],
    ['a list beyond 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['no upper bound', { decimal: { formula1: 1, operator: 'Between' } }],
    ['a custom text', { custom: { formula: 'A1>1' } }],
    ['a broken formula', { custom: { formula: '=(A1' } }],
    ['an unknown operator', { decimal: { formula1: 1, operator: 'Around' } }],
  ])('refuses %s', async (_, rule) => {
    const { code, location } = await office.refusal((_context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule;
    });
    expect([code, location]).toEqual(['InvalidArgument', 'DataValidation.rule']);
  });

  it('is refused on a protected sheet', async () => {
    const { code } = await office.refusal((_, sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').dataValidation.clear();
    });
    expect(code).toBe('AccessDenied');
  });
});

describe('checking cells', () => {
  const invalidOf = (address: string) =>
    office.run(async (context, sheet) => {
      const cells = sheet.getRange(address).dataValidation.getInvalidCellsOrNullObject();
      cells.load('address');
      await context.sync();
      return cells.isNullObject ? null : cells.address;
    });
  const write = (address: string, values: unknown[][]) =>
    office.run(async (_, sheet) => {
      sheet.getRange(address).values = values;
    });

  it('names the cells that break the rule', async () => {
    await write('A1:A6', [[1], [11], ['x'], [''], [2.5], [10]]);
    await setRule('A1:A6', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } });
    expect(await invalidOf('A1:A6')).toBe('Feuil1!A2:A3,Feuil1!A5');
    expect((await validationOf('A1:A6')).valid).toBeNull();
    expect((await validationOf('A2:A3')).valid).toBe(false);
    expect((await validationOf('A1')).valid).toBe(true);
    expect(await invalidOf('A1')).toBeNull();
  });

  it('compares with lists typed in and lists in cells', async () => {
    await write('A1:A3', [['Oui'], ['oui'], ['peut-être']]);
    await write('D1:D2', [['OUI'], ['non']]);
    await setRule('A1:A3', { list: { inCellDropDown: true, source: 'oui,non' } });
    expect(await invalidOf('A1:A3')).toBe('Feuil1!A1,Feuil1!A3');
    await setRule('A1:A3', { list: { inCellDropDown: true, source: '=$D$1:$D$2' } });
    expect(await invalidOf('A1:A3')).toBe('Feuil1!A3');
  });

  it('evaluates custom formulas at every cell', async () => {
    await write('A1:A4', [[1], [2], [1], [3]]);
    await setRule('A1:A4', { custom: { formula: '=COUNTIF($A$1:$A$4,A1)=1' } });
    expect(await invalidOf('A1:A4')).toBe('Feuil1!A1,Feuil1!A3');
  });

  it('refuses getInvalidCells when there are none', async () => {
    const { code } = await office.refusal((_, sheet) => sheet.getRange('A1').dataValidation.getInvalidCells());
    expect(code).toBe('ItemNotFound');
  });

  it('works over several areas', async () => {
    await write('A1:C1', [[1, 5, 9]]);
    await office.run(async (_, sheet) => {
      sheet.getRanges('A1,C1').dataValidation.rule = { decimal: { formula1: 5, operator: 'LessThan' } };
    });
    expect(await invalidOf('A1:C1')).toBe('Feuil1!C1');
  });
});

describe('in the file', () => {
  async function saved(): Promise<Uint8Array> {
    await office.run(async (context, sheet) => {
      const lists = context.workbook.worksheets.add('Listes');
      lists.getRange('A1:A2').values = [['oui'], ['non']];
      sheet.getRange('A2:A5').dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange('A1:A2') } };
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b & c' } };
      const whole = sheet.getRange('C2:C9').dataValidation;
      whole.rule = { wholeNumber: { formula1: 1, formula2: '=$D$1', operator: 'NotBetween' } };
      whole.errorAlert = { title: 'T', message: 'Ligne 1\nLigne 2', showAlert: true, style: 'Information' };
      sheet.getRange('D2:D9').dataValidation.rule = { custom: { formula: '=COUNTIF($D$2:$D$9,D2)=1' } };
    });
    return saveWorkbook(office.workbook);
  }

  it('survives saving and opening', async () => {
    const before = office.workbook;
    const reopened = await openWorkbook(await saved());
    expect(reopened.sheets[0]?.validations).toEqual(before.sheets[0]?.validations);
  });

  it('is what openpyxl and LibreOffice read', async () => {
    const bytes = await saved();
    const formulas = ['Listes!$A$1:$A$2', '"a,b & c"', '1', 'COUNTIF($D$2:$D$9,D2)=1'];
    if (python) expect(throughOpenpyxl([bytes])[0]?.[0]?.validations).toEqual(formulas);
    if (!hasLibreOffice) return;
    const [through] = throughLibreOffice([bytes]);
    const again = await openWorkbook(through as Uint8Array);
    const read = again.sheets[0]?.validations.map(({ areas, settings: { type, operator, formula1 } }) => [
      areas[0]?.column,
      type,
      operator,
      formula1,
    ]);
    expect(read?.sort()).toEqual([
      [0, 'list', 'between', 'Listes!$A$1:$A$2'],
      [1, 'list', 'between', '"a,b & c"'],
      [2, 'whole', 'notBetween', '1'],
      [3, 'custom', 'between', 'COUNTIF($D$2:$D$9,D2)=1'],
    ]);
  });

  it('follows a sheet that is renamed, and writes newer functions as the file wants them', async () => {
    await saved();
    await office.run(async (context, sheet) => {
      context.workbook.worksheets.getItem('Listes').name = 'Mes choix';
      sheet.getRange('E2').dataValidation.rule = { custom: { formula: '=XLOOKUP(E2,$A$1:$A$9,$B$1:$B$9)>0' } };
    });
    expect((await validationOf('A2:A5')).rule).toEqual({
      list: { inCellDropDown: true, source: "='Mes choix'!$A$1:$A$2" },
    });
    const xml = part(await saveWorkbook(office.workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain("<formula1>'Mes choix'!$A$1:$A$2</formula1>");
    expect(xml).toContain('<formula1>_xlfn.XLOOKUP(E2,$A$1:$A$9,$B$1:$B$9)&gt;0</formula1>');
  });

  it('leaves what does not change as it stands, extensions included', async () => {
    const first =
      '<dataValidation type="list" imeMode="off" allowBlank="true" sqref="A1"><formula1>"a,b"</formula1></dataValidation>';
    const second =
      '<dataValidation sqref="B1:B4" type=\'whole\' operator="equal"><formula1>B2</formula1></dataValidation>';
    const extended =
      '<x14:dataValidation type="list" showErrorMessage="1" xr:uid="{00000000-0002-0000-0000-000000000000}"><x14:formula1><xm:f>Autre!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation>';
    const extension = (content: string) =>
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">${content}</x14:dataValidations></ext></extLst>`;
    const workbook = await openWorkbook(
      handMade({
        sheet: `<sheetData/><dataValidations count="2">${first}${second}</dataValidations>${extension(extended)}`,
      }),
    );
    const [sheet] = workbook.sheets;
    expect(sheet?.validations.map(({ settings }) => settings.formula1)).toEqual(['"a,b"', 'B2', 'Autre!$A$1:$A$3']);
    sheet?.write(4, 4, [[{ value: 1 }]]);
    const untouched = part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    for (const source of [first, second, extension(extended)]) expect(untouched).toContain(source);

    if (sheet) clearValidation(sheet, [{ row: 0, column: 1, rowCount: 1, columnCount: 2 }]);
    const edited = part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(edited).toContain(first);
    // The rule is relative to its first cell, which is one row lower now.
    expect(edited).toContain('<dataValidation sqref="B2:B4" type="whole" operator="equal"><formula1>B3</formula1>');
    expect(edited).toContain('<xm:sqref>C2:C9</xm:sqref>');
    expect(edited).toContain('xr:uid="{00000000-0002-0000-0000-000000000000}"');

    if (sheet) clearValidation(sheet, [{ row: 0, column: 0, rowCount: 20, columnCount: 20 }]);
    expect(part(await saveWorkbook(workbook), 'xl/worksheets/sheet1.xml')).not.toMatch(/dataValidation|extLst/);
  });

  it('stands where the schema wants it', async () => {
    expect(part(await saved(), 'xl/worksheets/sheet1.xml')).toMatch(
      /<\/sheetData><dataValidations count="4">.*<pageMargins/s,
    );
  });
});
