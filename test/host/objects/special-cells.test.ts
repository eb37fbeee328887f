import { settled } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.17' });
});
afterEach(() => office.close());

describe('special cells', () => {
  const found = (address: string, type: Excel.SpecialCellType, values?: Excel.SpecialCellValueType) =>
    office.run(async (context, sheet) => {
      const areas = sheet.getRange(address).getSpecialCellsOrNullObject(type, values).load('address');
      await context.sync();
      return areas.isNullObject ? null : areas.address.replace(/Feuil1!/g, '');
    });
  beforeEach(async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B4').formulas = [
        ['a', 1],
        ['', '=B1*2'],
        [true, '=1/0'],
        ['b', 3],
      ];
      sheet.getRange('B1:B2').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('A4').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('2:2').rowHidden = true;
    });
  });

  it('are found by what they hold', async () => {
    const { constants, formulas, blanks, visible, conditionalFormats, dataValidations } = office.Excel.SpecialCellType;
    const { text, numbers, logical, errors, errorsText } = office.Excel.SpecialCellValueType;
    expect(await found('A1:C9', constants)).toBe('A1:B1,A3:A4,B4');
    expect(await found('A1:C9', constants, text)).toBe('A1,A4');
    expect(await found('A1:C9', constants, logical)).toBe('A3');
    expect(await found('A1:C9', constants, errorsText)).toBe('A1,A4');
    expect(await found('A1:C9', formulas)).toBe('B2:B3');
    expect(await found('A1:C9', formulas, numbers)).toBe('B2');
    expect(await found('A1:C9', formulas, errors)).toBe('B3');
    expect(await found('A1:C9', blanks)).toBe('A2');
    expect(await found('A1:B4', visible)).toBe('A1:B1,A3:B4');
    expect(await found('A:B', conditionalFormats)).toBe('B1:B2');
    expect(await found('A1:B4', dataValidations)).toBe('A4');
    expect(await found('C1:C9', constants)).toBeNull();
    expect(
      (await office.refusal((_, sheet) => sheet.getRange('C1').getSpecialCells('Formulas').load('address'))).code,
    ).toBe('ItemNotFound');
  });

  it('and what areas have in common, use and hold of tables', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.tables.add('E1:F2', true).name = 'Petite';
      const areas = sheet.getRanges('A1:B2,E1:F9');
      const common = areas.getIntersection('B2:E4').load('address');
      const used = areas.getUsedRangeAreas().load('address');
      const special = areas.getSpecialCells('Constants', 'Text').load('address');
      const tables = areas.getTables().load('items/name');
      const none = areas.getIntersectionOrNullObject('Z1').load('address');
      areas.copyFrom('A1', 'Values');
      areas.setDirty();
      const copied = sheet.getRange('F9').load('values');
      await context.sync();
      const plain = ({ address }: { address: string }) => address.replace(/Feuil1!/g, '');
      return [
        plain(common),
        plain(used),
        plain(special),
        tables.items.map(({ name }) => name),
        none.isNullObject,
        copied.values,
      ];
    });
    expect(result).toEqual(['B2,E2:E4', 'A1:B2,E1:F1', 'A1,E1:F1', ['Petite'], true, [['a']]]);
  });
});

describe('properties of rows and columns', () => {
  it('are set line by line, null leaves a line alone', async () => {
    const result = await office.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.setRowProperties([{ rowHidden: true, format: { fill: { color: '#FF0000' } } }, null as never]);
      range.setColumnProperties([
        { format: { columnWidth: 90, font: { bold: true } } },
        { format: { font: { bold: false } } },
      ]);
      const cells = ['B2', 'C2', 'B3'].map((address) =>
        sheet.getRange(address).load('rowHidden,format/fill/color,format/font/bold,format/columnWidth'),
      );
      range.numberFormat = [
        ['0.00', '# ?/?'],
        ['dd/mm/yyyy', '_-* #,##0.00_-'],
      ];
      range.load('numberFormatCategories');
      await context.sync();
      return [
        cells.map(({ rowHidden, format }) => [rowHidden, format.fill.color, format.font.bold, format.columnWidth]),
        range.numberFormatCategories,
      ];
    });
    expect(result).toEqual([
      [
        [true, '#FF0000', true, 90],
        [true, '#FF0000', false, 48],
        [false, '#FFFFFF', true, 90],
      ],
      [
        ['Number', 'Fraction'],
        ['Date', 'Accounting'],
      ],
    ]);
    const refused = await office.refusal((_, sheet) => sheet.getRange('A1:A3').setRowProperties([{}, {}]));
    expect(refused.code).toBe('InvalidArgument');
  });
});

describe('events of sheets', () => {
  it('tell of names, places, visibility, protection and hidden rows', async () => {
    const told: unknown[] = [];
    await office.run(async ({ workbook }, sheet) => {
      workbook.worksheets.add('Autre');
      sheet.onNameChanged.add(async ({ nameBefore, nameAfter }) => void told.push([nameBefore, nameAfter]));
      sheet.onVisibilityChanged.add(
        async ({ visibilityBefore, visibilityAfter }) => void told.push([visibilityBefore, visibilityAfter]),
      );
      workbook.worksheets.onMoved.add(
        async ({ positionBefore, positionAfter }) => void told.push([positionBefore, positionAfter]),
      );
      sheet.onProtectionChanged.add(async ({ isProtected }) => void told.push(isProtected));
      sheet.onRowHiddenChanged.add(async ({ address, changeType }) => void told.push([address, changeType]));
    });
    await office.run(async (_, sheet) => {
      sheet.name = 'Nouvelle';
      sheet.position = 1;
    });
    await office.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Nouvelle');
      sheet.visibility = 'Hidden';
      sheet.visibility = 'Visible';
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('A3').rowHidden = false;
      sheet.protection.protect();
      sheet.protection.unprotect();
    });
    await settled();
    expect(told).toEqual([
      ['Feuil1', 'Nouvelle'],
      [0, 1],
      ['Visible', 'Hidden'],
      ['Hidden', 'Visible'],
      ['3:4', 'Hidden'],
      ['3:3', 'Unhidden'],
      true,
      false,
    ]);
  });
});

describe('workbook.isDirty', () => {
  it('tells whether anything changed since it was last said to be clean', async () => {
    const states: boolean[] = [];
    const look = (change: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void) =>
      office.run(async (context, sheet) => {
        context.workbook.isDirty = false;
        change(context, sheet);
        context.workbook.load('isDirty');
        await context.sync();
        states.push(context.workbook.isDirty);
      });
    await look((_, sheet) => sheet.getRange('B2').select());
    await look((_, sheet) => void (sheet.getRange('B2').values = [[1]]));
    await look(({ workbook }) => void (workbook.properties.title = 'Neuf'));
    await look(({ workbook }) => void workbook.worksheets.getItem('Feuil1').activate());
    expect(states).toEqual([false, true, true, false]);
  });
});
