import { transposeFormula } from '../../../src/host/formulas/transpose-formula';
import { rangeName } from '../../../src/host/workbook/address';
import { settled } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
});
afterEach(() => office.close());

const sheetOf = (name = 'Feuil1') => {
  const sheet = office.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const formulas = (address: string, name = 'Feuil1'): Promise<unknown[][]> =>
  office.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });

describe('copying whole columns and rows', () => {
  it('copies what is used, empties the rest, and brings widths and looks', async () => {
    await office.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1:A3').formulas = [['=B1'], [2], [3]];
      sheet.getRange('A:A').format.columnWidth = 99;
      sheet.getRange('A2').format.fill.color = '#FF0000';
      const other = workbook.worksheets.add('Autre');
      other.getRange('C1:C9').values = Array.from({ length: 9 }, () => ['ancien']);
      other.getRange('C:D').copyFrom('Feuil1!A:A');
    });
    expect(await formulas('C1:D10', 'Autre')).toEqual([
      ['=D1', '=E1'],
      [2, 2],
      [3, 3],
      ...Array.from({ length: 7 }, () => ['', '']),
    ]);
    const other = sheetOf('Autre');
    expect([2, 3].map((at) => other.columns.get(at)?.width)).toEqual([0, 0].map(() => sheetOf().columns.get(0)?.width));
    expect(other.workbook.styles.get(other.styleAt(1, 3)).fill.pattern).toBe('solid');
  });

  it('copies rows with their heights, on the same sheet', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A2:B2').values = [['a', 'b']];
      sheet.getRange('2:2').format.rowHeight = 33;
      sheet.getRange('A5').copyFrom('2:2');
    });
    expect([await formulas('A5:C5'), sheetOf().rows.get(4)?.height]).toEqual([[['a', 'b', '']], 33]);
  });

  it('refuses to put them where they do not reach from edge to edge, or to transpose them', async () => {
    const codes: string[] = [];
    for (const attempt of [
      (sheet: Excel.Worksheet) => sheet.getRange('C2').copyFrom('A:A'),
      (sheet: Excel.Worksheet) => sheet.getRange('B4').copyFrom('2:2'),
      (sheet: Excel.Worksheet) => sheet.getRange('C1').copyFrom('A:A', 'All', false, true),
    ])
      codes.push((await office.refusal((_, sheet) => attempt(sheet))).code);
    expect(codes).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });
});

describe('transposing', () => {
  it.each([
    ['=B1', 'A1', 'D5', '=D6'],
    ['=SUM(A2:C2)', 'D2', 'G4', '=SUM(G1:G3)'],
    ['=$B$1+$A1+A$1', 'A1', 'D5', '=$B$1+D$1+$A5'],
    ['=\'Mon onglet\'!B2&"A1"', 'A1', 'A1', '=\'Mon onglet\'!B2&"A1"'],
    ['=A1', 'B5', 'C1', '=#REF!'],
    ['=SUM(B:B)', 'A1', 'A1', '=SUM(2:2)'],
  ])('%s from %s put into %s reads %s', (formula, from, to, expected) => {
    const cell = (name: string) => ({ column: name.charCodeAt(0) - 65, row: Number(name.slice(1)) - 1 });
    expect(transposeFormula(formula, cell(from), cell(to))).toBe(expected);
  });

  it('exchanges rows and columns of contents, merged cells and rules', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B3').formulas = [
        [1, '=A1*2'],
        [2, '=A2*2'],
        [3, '=A3*2'],
      ];
      sheet.getRange('A5:C5').merge();
      sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=A2>0' } };
      sheet.getRange('F1').copyFrom('A1:B5', 'All', false, true);
    });
    expect(await formulas('F1:H2')).toEqual([
      [1, 2, 3],
      ['=F1*2', '=G1*2', '=H1*2'],
    ]);
    const rule = sheetOf().validations.find(({ areas }) => areas.some((area) => rangeName(area) === 'G2'));
    expect(rule?.settings).toMatchObject({ formula1: 'G1>0', anchor: { row: 1, column: 6 } });
  });
});

describe('what goes along', () => {
  /** A1: a rule, a format, a comment, a link; B1: nothing. */
  const furnish = () =>
    office.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1:B1').values = [['x', '']];
      sheet.getRange('A1').hyperlink = { address: 'https://example.org/', textToDisplay: 'x' };
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
      const format = sheet.getRange('A1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1="x"';
      format.custom.format.font.color = '#FF0000';
      workbook.comments.add('Feuil1!A1', 'Vu').replies.add('Oui');
      sheet.getRange('A3:B3').merge();
      workbook.worksheets.add('Autre');
    });

  const state = (name = 'Feuil1') => {
    const sheet = sheetOf(name);
    return {
      rules: sheet.validations.flatMap(({ areas }) => areas.map(rangeName)),
      formats: sheet.conditionalFormats.map(({ areas }) => areas.map(rangeName).join()),
      comments: sheet.comments.map(({ row, column, replies }) => [row, column, replies.length]),
      links: sheet.hyperlinks.map(({ bounds }) => rangeName(bounds)),
      merges: sheet.merges.map(rangeName),
    };
  };

  it('everything, on the same sheet: conditional formats grow, the rest is copied', async () => {
    await furnish();
    const told: string[] = [];
    await office.run(async ({ workbook }) => {
      workbook.comments.onAdded.add(async ({ commentDetails }) => void told.push(String(commentDetails.length)));
    });
    await office.run(async (_, sheet) => sheet.getRange('D1').copyFrom('A1:B3'));
    expect(state()).toEqual({
      rules: ['A1', 'D1'],
      formats: ['A1,D1'],
      comments: [
        [0, 0, 1],
        [0, 3, 1],
      ],
      links: ['A1', 'D1'],
      merges: ['A3:B3', 'D3:E3'],
    });
    expect(new Set(sheetOf().comments.flatMap(({ id, replies }) => [id, ...replies.map((one) => one.id)])).size).toBe(
      4,
    );
    await settled();
    expect(told).toEqual(['1']);
  });

  it('everything, to another sheet and in tiles; cells without rules take the rules away', async () => {
    await furnish();
    await office.run(async ({ workbook }) => {
      const other = workbook.worksheets.getItem('Autre');
      other.getRange('A1:D2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      other.getRange('A1:D1').copyFrom('Feuil1!A1:B1');
    });
    expect(state('Autre')).toEqual({
      rules: ['A2:D2', 'A1', 'C1'],
      formats: ['A1,C1'],
      comments: [
        [0, 0, 1],
        [0, 2, 1],
      ],
      links: ['A1', 'C1'],
      merges: [],
    });
    const [format] = sheetOf('Autre').conditionalFormats;
    expect([format?.rule, format?.id === sheetOf().conditionalFormats[0]?.id]).toEqual([
      { kind: 'custom', formula: '$A1="x"' },
      false,
    ]);
  });

  it('formats bring conditional formats and merged cells, but neither rules nor comments; values bring nothing', async () => {
    await furnish();
    await office.run(async ({ workbook }) => {
      const other = workbook.worksheets.getItem('Autre');
      other.getRange('A1').copyFrom('Feuil1!A1:B3', 'Formats');
    });
    expect(state('Autre')).toEqual({ rules: [], formats: ['A1'], comments: [], links: [], merges: ['A3:B3'] });
    await office.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Autre').getRange('A1').clear();
      workbook.worksheets.getItem('Autre').getRange('F1').copyFrom('Feuil1!A1:B2', 'Values');
    });
    expect(state('Autre')).toEqual({ rules: [], formats: [], comments: [], links: [], merges: ['A3:B3'] });
  });

  it('blank cells that are skipped leave all that stands in their place', async () => {
    await furnish();
    await office.run(async ({ workbook }) => {
      const other = workbook.worksheets.getItem('Autre');
      other.getRange('A1:B1').values = [['a', 'b']];
      other.getRange('A1:B1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      other.getRange('A1').copyFrom('Feuil1!A1:B1', 'All', true);
    });
    expect([await formulas('A1:B1', 'Autre'), state('Autre').rules]).toEqual([[['x', 'b']], ['B1', 'A1']]);
  });

  it('a merged cell that would be cut refuses the copy', async () => {
    await furnish();
    expect(await office.refusal((_, sheet) => sheet.getRange('B2').copyFrom('D1:D2'))).toMatchObject({
      code: 'MergedRangeConflict',
      location: 'Range.copyFrom',
    });
  });
});

describe('links and several areas', () => {
  it('a link to one cell is absolute, links to several are relative', async () => {
    await office.run(async ({ workbook }, sheet) => {
      const other = workbook.worksheets.add('Autre');
      other.getRange('A1').copyFrom('Feuil1!B2', 'Link');
      other.getRange('A2').copyFrom('Feuil1!B2:C2', 'Link');
      sheet.getRange('E1').copyFrom('B2', 'Link');
    });
    expect([await formulas('A1:B2', 'Autre'), await formulas('E1')]).toEqual([
      [
        ['=Feuil1!$B$2', ''],
        ['=Feuil1!B2', '=Feuil1!C2'],
      ],
      [['=$B$2']],
    ]);
  });

  it('areas that are a rectangle without some rows and columns are put together', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:D3').values = [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [9, 10, 11, 12],
      ];
      sheet.getRange('F1').copyFrom(sheet.getRanges('A1:B1,D1,A3:B3,D3'));
    });
    expect(await formulas('F1:I3')).toEqual([
      [1, 2, 4, ''],
      [9, 10, 12, ''],
      ['', '', '', ''],
    ]);
    expect((await office.refusal((_, sheet) => sheet.getRange('F1').copyFrom('A1:B1,D3'))).code).toBe(
      'InvalidArgument',
    );
  });
});

describe('clearing', () => {
  it('everything takes rules, formats, comments and links away, contents only contents and links', async () => {
    await office.run(async ({ workbook }, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A1:A2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('A1:A2').conditionalFormats.add('DataBar');
      for (const cell of ['A1', 'A2']) workbook.comments.add(`Feuil1!${cell}`, 'Vu');
      sheet.getRange('A1').clear();
      sheet.getRange('A2').clear('Contents');
    });
    const sheet = sheetOf();
    expect([
      sheet.validations.flatMap(({ areas }) => areas.map(rangeName)),
      sheet.conditionalFormats.flatMap(({ areas }) => areas.map(rangeName)),
      sheet.comments.map(({ row }) => row),
      sheet.value(1, 0),
    ]).toEqual([['A2'], ['A2'], [1], null]);
  });

  it('one cell tells what it held', async () => {
    const told: unknown[] = [];
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:B1').values = [[7, 8]];
      sheet.onChanged.add(async ({ address, details }) => void told.push([address, details]));
    });
    await office.run(async (_, sheet) => sheet.getRange('A1').clear('Contents'));
    await office.run(async (_, sheet) => sheet.getRange('A1').copyFrom('B1'));
    await settled();
    expect(told).toEqual([
      ['A1', { valueBefore: 7, valueAfter: '', valueTypeBefore: 'Double', valueTypeAfter: 'Empty' }],
      ['A1', { valueBefore: '', valueAfter: 8, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' }],
    ]);
  });
});
