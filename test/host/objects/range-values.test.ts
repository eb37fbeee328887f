import { settled } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

describe('Range values and formulas', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
  });
  afterEach(() => office.close());

  /** Writes `values` from A1 and reads the range back. */
  const written = (values: unknown[][]): Promise<Excel.Range> =>
    office.run(async (context, sheet) => {
      const range = sheet.getRange('A1').getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
      range.values = values as never;
      await context.sync();
      range.load();
      await context.sync();
      return range;
    });

  it('reads typed texts as French Excel does', async () => {
    const range = await written([
      ['1 234,5', '12/03/2024', '15 %', '156 €'],
      ['VRAI', "'007", '1.5', 'TRUE'],
      ['#N/A', '-5', 'texte', ''],
    ]);
    expect(range.values).toEqual([
      [1234.5, 45363, 0.15, 156],
      [true, '007', '1.5', 'TRUE'],
      ['#N/A', -5, 'texte', ''],
    ]);
    expect(range.valueTypes).toEqual([
      ['Double', 'Double', 'Double', 'Double'],
      ['Boolean', 'String', 'String', 'String'],
      ['Error', 'Double', 'String', 'Empty'],
    ]);
    expect(range.numberFormat).toEqual([
      ['#,##0.00', 'm/d/yyyy', '0%', '#,##0\\ "€"'],
      ['General', 'General', 'General', 'General'],
      ['General', 'General', 'General', 'General'],
    ]);
    expect(range.text).toEqual([
      ['1\u202f234,50', '12/03/2024', '15%', '156 €'],
      ['VRAI', '007', '1.5', 'TRUE'],
      ['#N/A', '-5', 'texte', ''],
    ]);
  });

  it('reads typed texts as English Excel does', async () => {
    office.close();
    office = await officeFixture({ locale: 'en-US' });
    const range = await written([['1,234.5', '12/3/2024', 'TRUE', '1,5']]);
    expect(range.values).toEqual([[1234.5, 45629, true, '1,5']]);
    expect(range.text).toEqual([['1,234.50', '12/3/2024', 'TRUE', '1,5']]);
  });

  it('computes formulas before they are read, in English, in French and in R1C1', async () => {
    const range = await written([
      [1, 2, '=SUM(A1:B1)'],
      [3, 4.5, '=IF(A2>1.5,B2*2,"non")'],
    ]);
    expect(range.values).toEqual([
      [1, 2, 3],
      [3, 4.5, 9],
    ]);
    expect(range.formulas).toEqual([
      [1, 2, '=SUM(A1:B1)'],
      [3, 4.5, '=IF(A2>1.5,B2*2,"non")'],
    ]);
    expect(range.formulasLocal).toEqual([
      [1, 2, '=SOMME(A1:B1)'],
      [3, 4.5, '=SI(A2>1,5;B2*2;"non")'],
    ]);
    expect(range.formulasR1C1).toEqual([
      [1, 2, '=SUM(RC[-2]:RC[-1])'],
      [3, 4.5, '=IF(RC[-2]>1.5,RC[-1]*2,"non")'],
    ]);
  });

  it('takes French and R1C1 formulas, and one formula for several cells', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulasLocal = [['=SI(A1>0,5;SOMME(A1:A3);0)']];
      sheet.getRange('B2').formulasR1C1 = [['=RC[-1]*10']];
      sheet.getRange('C1:C3').formulas = '=A1*2' as never;
      const range = sheet.getRange('B1:C3').load('formulas,values');
      await context.sync();
      return { formulas: range.formulas, values: range.values };
    });
    expect(result).toEqual({
      formulas: [
        ['=IF(A1>0.5,SUM(A1:A3),0)', '=A1*2'],
        ['=A2*10', '=A2*2'],
        ['', '=A3*2'],
      ],
      values: [
        [6, 2],
        [20, 4],
        ['', 6],
      ],
    });
  });

  it('leaves cells alone for null, fills all for a scalar, keeps text in cells formatted as text', async () => {
    const values = await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as never;
      range.values = [
        [null, 'x'],
        ['', null],
      ] as never;
      const text = sheet.getRange('D1:D2');
      text.numberFormat = [['@'], ['@']];
      text.values = [['=1+1'], ['12/03/2024']];
      range.load('values');
      text.load('values,formulas');
      await context.sync();
      return [range.values, text.values, text.formulas];
    });
    expect(values).toEqual([
      [
        [7, 'x'],
        ['', 7],
      ],
      [['=1+1'], ['12/03/2024']],
      [['=1+1'], ['12/03/2024']],
    ]);
  });

  it('refuses wrong dimensions, objects and what is no formula', async () => {
    const wrong = { code: 'InvalidArgument', location: 'Range.values', status: 400 };
    expect(await office.refusal((_, sheet) => void (sheet.getRange('A1:B2').values = [[1, 2]]))).toMatchObject(wrong);
    expect(await office.refusal((_, sheet) => void (sheet.getRange('A1').values = [[{ a: 1 }]]))).toMatchObject(wrong);
    expect(await office.refusal((_, sheet) => void (sheet.getRange('A1').values = [["- l'achat"]]))).toMatchObject(
      wrong,
    );
    expect(await office.refusal((_, sheet) => void (sheet.getRange('A1').formulas = [['=SUM(']]))).toMatchObject({
      ...wrong,
      location: 'Range.formulas',
    });
  });

  it('answers null for whole columns and rows', async () => {
    const [column, row] = await office.run(async (context, sheet) => {
      sheet.getRange('C3').values = [[1]];
      const ranges = [sheet.getRange('C:C'), sheet.getRange('3:3')];
      for (const range of ranges) range.load('values,address,isEntireColumn,isEntireRow,rowCount,columnCount');
      await context.sync();
      return ranges.map((range) => range.toJSON());
    });
    expect(column).toMatchObject({ values: null, address: 'Feuil1!C:C', isEntireColumn: true, rowCount: 1048576 });
    expect(row).toMatchObject({ values: null, address: 'Feuil1!3:3', isEntireRow: true, columnCount: 16384 });
  });

  it('writes 400 rows of 10 columns, which the client splits, as one change', async () => {
    const values = Array.from({ length: 400 }, (_, r) => Array.from({ length: 10 }, (_unused, c) => r * 10 + c));
    const addresses: string[] = [];
    const read = await office.run(async (context, sheet) => {
      sheet.onChanged.add(async (event) => void addresses.push(event.address));
      await context.sync();
      const range = sheet.getRange('B2:K401');
      range.values = values;
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(values);
    await settled();
    expect(addresses).toEqual(['B2:K401']);
    const refused = await office.refusal((_, sheet) => void (sheet.getRange('A1:J300').values = values as never));
    expect(refused).toMatchObject({ code: 'InvalidArgument', location: 'Range._ValidateArraySize' });
  });

  it('does not compute while calculation is suspended or manual', async () => {
    const values = await office.run(async (context, sheet) => {
      const formula = sheet.getRange('B1');
      sheet.getRange('A1').values = [[1]];
      formula.formulas = [['=A1+1']];
      formula.load('values');
      await context.sync();
      const first = formula.values;
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[10]];
      formula.load('values');
      await context.sync();
      const suspended = formula.values;
      formula.load('values');
      await context.sync();
      const after = formula.values;
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[100]];
      formula.load('values');
      await context.sync();
      const manual = formula.values;
      context.application.calculate('Full');
      formula.load('values');
      await context.sync();
      return [first, suspended, after, manual, formula.values];
    });
    expect(values).toEqual([[[2]], [[2]], [[11]], [[11]], [[101]]]);
  });
});
