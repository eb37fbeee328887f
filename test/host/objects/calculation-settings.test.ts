import { roundedAsDisplayed } from '../../../src/host/workbook/displayed-precision';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { part } from '../xlsx/support';
import { officeFixture, type OfficeFixture } from '../office';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
});
afterEach(() => office.close());

const shown = (address: string): Promise<unknown[][]> =>
  office.run(async (context, sheet) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });

describe('iterative calculation', () => {
  it('is off at first, with the limits that Excel starts with', async () => {
    const settings = await office.run(async (context) => {
      const { application } = context.workbook;
      const iteration = application.iterativeCalculation.load('enabled,maxIteration,maxChange');
      application.load('calculationEngineVersion');
      await context.sync();
      return [iteration.enabled, iteration.maxIteration, iteration.maxChange, application.calculationEngineVersion];
    });
    expect(settings).toEqual([false, 100, 0.001, 191029]);
  });

  it('goes round in circles until values come to rest; without it they show 0 again', async () => {
    await office.run(async (context, sheet) => {
      // Interest on what is left after interest: x = 1000 - 0.1 x.
      sheet.getRange('A1:B1').formulas = [['=1000-B1', '=A1*0.1']];
      await context.sync();
    });
    expect(await shown('A1:B1')).toEqual([[0, 0]]);
    await office.run(async ({ workbook }) => {
      workbook.application.iterativeCalculation.enabled = true;
    });
    const [[a, b] = []] = (await shown('A1:B1')) as number[][];
    expect(a).toBeCloseTo(909.0909, 3);
    expect(b).toBeCloseTo(90.90909, 3);
    await office.run(async ({ workbook }) => {
      workbook.application.iterativeCalculation.enabled = false;
    });
    expect(await shown('A1:B1')).toEqual([[0, 0]]);
  });

  it('stops after so many rounds, goes on from there in the next calculation, and forgets a circle that is opened', async () => {
    await office.run(async (context, sheet) => {
      context.workbook.application.iterativeCalculation.enabled = true;
      context.workbook.application.iterativeCalculation.maxIteration = 7;
      sheet.getRange('A1').formulas = [['=A1+1']];
      sheet.getRange('B1').formulas = [['=A1*10']];
    });
    expect(await shown('A1:B1')).toEqual([[7, 70]]);
    await office.run(async ({ workbook }) => workbook.application.calculate('Recalculate'));
    expect(await shown('A1:B1')).toEqual([[14, 140]]);
    await office.run(async (_, sheet) => void (sheet.getRange('A1').values = [[3]]));
    await office.run(async ({ workbook }) => workbook.application.calculate('Recalculate'));
    expect(await shown('A1:B1')).toEqual([[3, 30]]);
  });

  it('is kept in the file', async () => {
    await office.run(async ({ workbook }) => {
      const { iterativeCalculation } = workbook.application;
      iterativeCalculation.enabled = true;
      iterativeCalculation.maxIteration = 50;
      iterativeCalculation.maxChange = 0.5;
    });
    const bytes = await saveWorkbook(office.workbook);
    expect(part(bytes, 'xl/workbook.xml')).toMatch(/<calcPr [^>]*iterate="1" iterateCount="50" iterateDelta="0.5"/);
    expect((await openWorkbook(bytes)).calculation).toEqual({
      iterate: true,
      maxIterations: 50,
      maxChange: 0.5,
      precisionAsDisplayed: false,
    });
  });

  it.each([0, 32768, 1.5])('refuses %p rounds', async (rounds) => {
    const { code, location } = await office.refusal(({ workbook }) => {
      workbook.application.iterativeCalculation.maxIteration = rounds;
    });
    expect([code, location]).toEqual(['InvalidArgument', 'IterativeCalculation.maxIteration']);
  });
});

describe('precision as displayed', () => {
  it.each([
    [1.005, '0.00', 1.01],
    [-2.345, '0.00;[Red]-0.0', -2.3],
    [1234567, '#,##0,', 1235000],
    [0.12345, '0.0%', 0.123],
    [12345.678, '0.00E+00', 12300],
    [2.5, '0" km"', 3],
    [0.1 + 0.2, 'General', 0.1 + 0.2],
    [45000.75, 'dd/mm/yyyy', 45000.75],
    [0.333, '# ?/?', 0.333],
    [1e300, '0.00', 1e300],
    [7.5, '[>5]0;0.0', 7.5],
  ])('%p with the format %p is %p', (value, format, expected) => {
    expect(roundedAsDisplayed(value, format)).toBe(expected);
  });

  it('rounds for good what stands in cells, what is entered and what is computed', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:A4').numberFormat = [['0.0'], ['0.0'], ['0.0'], ['0.00']];
      sheet.getRange('A1:A2').values = [[1.24], [1.24]];
      sheet.getRange('A3').formulas = [['=A1/7']];
    });
    await office.run(async ({ workbook }, sheet) => {
      workbook.usePrecisionAsDisplayed = true;
      sheet.getRange('A4').values = [[0.126]];
    });
    expect(await shown('A1:A4')).toEqual([[1.2], [1.2], [0.2], [0.13]]);
    await office.run(async ({ workbook }) => void (workbook.usePrecisionAsDisplayed = false));
    expect(await shown('A1:A3')).toEqual([[1.2], [1.2], [1.2 / 7]]);
  });
});

describe('worksheet.enableCalculation', () => {
  it('keeps the values of a sheet until it is on again; what is entered shows its value', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      sheet.enableCalculation = false;
    });
    await office.run(async (_, sheet) => {
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('C1').formulas = [['=A1*3']];
    });
    expect(await shown('A1:C1')).toEqual([[5, 2, 15]]);
    await office.run(async (_, sheet) => void (sheet.enableCalculation = true));
    expect(await shown('A1:C1')).toEqual([[5, 10, 15]]);
  });
});
