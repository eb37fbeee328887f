import { loadCatalogue, newerMembers } from '../../../src/host/catalogue';
import { settled } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

describe('onFormulaChanged and onCalculated', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
  });
  afterEach(() => office.close());

  it('tell which formulas changed and what they were, not that values did', async () => {
    const told: [string, string, string][] = [];
    const calculated: string[] = [];
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      sheet.onFormulaChanged.add(async ({ formulaDetails, source }) => {
        for (const { cellAddress, previousFormula } of formulaDetails)
          told.push([source, cellAddress, previousFormula]);
      });
      context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => void calculated.push(worksheetId));
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      await context.sync();
      sheet.getRange('B1:C1').formulas = [['=A1*2', '=B1']];
      await context.sync();
      sheet.getRange('B1').values = [[7]];
      await context.sync();
      sheet.getRange('A1:C1').clear('Contents');
      await context.sync();
    });
    await settled();
    expect(told).toEqual([
      ['Local', 'B1', '=A1+1'],
      ['Local', 'C1', ''],
      ['Local', 'B1', '=A1*2'],
      ['Local', 'C1', '=B1'],
    ]);
    expect(new Set(calculated)).toEqual(new Set([office.workbook.sheets[0]?.id]));
  });

  it('tell the cells whose values a calculation changed', async () => {
    const told: [string, string][] = [];
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B3').formulas = [
        [1, '=A1*2'],
        [2, '=A2*2'],
        [3, '=A1+A2'],
      ];
      context.workbook.worksheets.add('Autre').getRange('D4').formulas = [['=Feuil1!A1']];
      await context.sync();
      context.workbook.worksheets.onCalculated.add(async ({ worksheetId, address }) => {
        told.push([office.workbook.sheetById(worksheetId)?.name ?? '', address]);
      });
      await context.sync();
      sheet.getRange('A1').values = [[7]];
    });
    await settled();
    expect(told).toEqual([
      ['Feuil1', 'B1,B3'],
      ['Autre', 'D4'],
    ]);
  });
});

it.each([
  ['1.10', undefined, undefined],
  ['1.11', 'B1', undefined],
  ['1.14', 'B1', 'ThisLocalAddin'],
])('an Excel of ExcelApi %s tells of its events what it knows', async (api, cells, whose) => {
  const office = await officeFixture({ api, newerMembers: newerMembers(loadCatalogue(), { ExcelApi: api }) });
  const calculated: unknown[] = [];
  const changed: unknown[] = [];
  try {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      const { worksheets } = context.workbook;
      worksheets.onCalculated.add(async ({ address }) => void calculated.push(address));
      worksheets.onChanged.add(async ({ address, triggerSource }) => void changed.push(address, triggerSource));
      await context.sync();
      sheet.getRange('A1').values = [[5]];
    });
    await settled();
  } finally {
    office.close();
  }
  expect([calculated, changed]).toEqual([[cells], ['A1', whose]]);
});
