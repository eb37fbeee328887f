import { officeFixture, type OfficeFixture } from '../office';

describe('RangeFormat', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
  });
  afterEach(() => office.close());

  it('sets and reads fills, fonts, alignment; mixed properties are null', async () => {
    const result = await office.run(async (context, sheet) => {
      const { format } = sheet.getRange('B2:C3');
      format.fill.color = 'orange';
      format.font.set({ bold: true, color: '#c00000', size: 14, name: 'Arial', underline: 'Single' });
      format.set({
        horizontalAlignment: 'CenterAcrossSelection',
        wrapText: true,
        indentLevel: 2,
        textOrientation: -45,
      });
      sheet.getRange('C3').format.font.bold = false;
      const read = sheet
        .getRange('B2:C3')
        .load('format/fill/color,format/font,format/horizontalAlignment,format/wrapText');
      const orientation = sheet.getRange('B2').format.load('textOrientation,indentLevel,verticalAlignment');
      const other = sheet.getRange('A1').load('format/fill/color,format/font/color');
      await context.sync();
      return {
        fill: read.format.fill.color,
        font: read.format.font.toJSON(),
        alignment: [read.format.horizontalAlignment, read.format.wrapText],
        own: [orientation.textOrientation, orientation.indentLevel, orientation.verticalAlignment],
        none: [other.format.fill.color, other.format.font.color],
      };
    });
    expect(result).toEqual({
      fill: '#FFA500',
      font: {
        bold: null,
        color: '#C00000',
        italic: false,
        name: 'Arial',
        size: 14,
        strikethrough: false,
        subscript: false,
        superscript: false,
        tintAndShade: 0,
        underline: 'Single',
      },
      alignment: ['CenterAcrossSelection', true],
      own: [-45, 2, 'Bottom'],
      none: ['#FFFFFF', '#000000'],
    });
  });

  it('draws borders on edges and inside', async () => {
    const result = await office.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      const edge = range.format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#107C41';
      range.format.borders.getItem('InsideVertical').style = 'Dash';
      const cells = ['B2', 'B3', 'C3'].map((address) => {
        const borders = sheet.getRange(address).format.borders;
        return [borders.getItem('EdgeBottom').load(), borders.getItem('EdgeRight').load()];
      });
      await context.sync();
      return cells.map((sides) => sides.map(({ style, weight, color }) => `${style} ${weight} ${color}`));
    });
    expect(result).toEqual([
      ['None Thin #000000', 'Dash Thin #000000'],
      ['Continuous Medium #107C41', 'Dash Thin #000000'],
      ['Continuous Medium #107C41', 'None Thin #000000'],
    ]);
  });

  it('gives whole columns a look that later cells take', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1').values = [['déjà là']];
      sheet.getRange('A:B').numberFormat = '0.00' as never;
      sheet.getRange('A:B').format.font.italic = true;
      sheet.getRange('B7').values = [[1.5]];
      const read = sheet.getRange('B7').load('text,numberFormat,format/font/italic');
      const first = sheet.getRange('A1').load('numberFormat');
      const whole = sheet.getRange('A:B').load('format/font/italic');
      await context.sync();
      return [read.text, read.numberFormat, read.format.font.italic, first.numberFormat, whole.format.font.italic];
    });
    expect(result).toEqual([[['1,50']], [['0.00']], true, [['0.00']], true]);
  });

  it('measures columns and rows in points, and fits them', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [['a', 'Un intitulé de besoin plutôt long pour une colonne']];
      sheet.getRange('C1').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 30;
      await context.sync();
      const ranges = ['A1', 'C1', 'A1:C1', 'A2'].map((address) => sheet.getRange(address).format.load());
      await context.sync();
      const seen = ranges.map(({ columnWidth, rowHeight }) => [columnWidth, rowHeight]);
      sheet.getRange('A:B').format.autofitColumns();
      const fitted = ['A1', 'B1'].map((address) => sheet.getRange(address).format.load('columnWidth'));
      await context.sync();
      return { seen, fitted: fitted.map(({ columnWidth }) => columnWidth) };
    });
    expect(result.seen).toEqual([
      [48, 15],
      [120, 15],
      [null, 15],
      [48, 30],
    ]);
    expect(result.fitted[0]).toBeLessThan(20);
    expect(result.fitted[1]).toBeGreaterThan(220);
    expect(result.fitted[1]).toBeLessThan(300);
  });

  it('hides rows and columns, merges cells, clears', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('4:5').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
      sheet.getRange('A1:B2').merge();
      const merged = sheet.getRange('A1:B2').load('values');
      const rows = sheet.getRange('A3:A5').load('rowHidden');
      const column = sheet.getRange('D1').load('columnHidden,hidden');
      await context.sync();
      const seen: unknown[] = [merged.values, rows.rowHidden, column.columnHidden, column.hidden];
      sheet.getRange('A1:B2').unmerge();
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('A1').clear('Contents');
      const cleared = sheet.getRange('A1').load('values,format/fill/color');
      await context.sync();
      seen.push(cleared.values, cleared.format.fill.color);
      sheet.getRange('A1').clear();
      cleared.load('format/fill/color');
      await context.sync();
      return [...seen, cleared.format.fill.color];
    });
    expect(result).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      null,
      true,
      true,
      [['']],
      '#FF0000',
      '#FFFFFF',
    ]);
  });

  it('sets and gets the properties of single cells', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
      const read = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      return read.value;
    });
    expect(result).toEqual([
      [
        { address: 'Feuil1!A1', format: { fill: { color: '#FF0000' } } },
        { address: 'Feuil1!B1', format: { fill: { color: '#FFFFFF' } } },
      ],
    ]);
  });

  it('copies with formulas adjusted, values only, formats only', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*10']];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A2:A3').copyFrom('A1:B1');
      sheet.getRange('D1').copyFrom('B1', 'Values');
      sheet.getRange('E1').copyFrom('B1', 'Formats');
      sheet.getRange('G1').copyFrom('A1:B1', 'Values', false, true);
      const all = sheet.getRange('A1:G3').load('formulas');
      const bold = sheet.getRange('E1').load('format/font/bold');
      await context.sync();
      return [all.formulas, bold.format.font.bold];
    });
    expect(result).toEqual([
      [
        [2, '=A1*10', '', 20, '', '', 2],
        [2, '=A2*10', '', '', '', '', 20],
        ['', '', '', '', '', '', ''],
      ],
      true,
    ]);
  });

  it('tints and paints cells of several looks, each from its own', async () => {
    const read = await office.run(async (context, sheet) => {
      sheet.getRange('A1').format.font.color = '#FF0000';
      sheet.getRange('B1').format.font.color = '#0000FF';
      sheet.getRange('A1:B1').format.font.tintAndShade = 0.5;
      sheet.getRange('A2').format.fill.color = '#FF0000';
      sheet.getRange('B2').format.fill.pattern = 'Grid';
      sheet.getRange('B2').format.fill.color = '#0000FF';
      sheet.getRange('A2:C2').format.fill.tintAndShade = -0.5;
      sheet.getRange('A2:C2').format.fill.patternColor = '#00FF00';
      const fonts = ['A1', 'B1'].map((address) => sheet.getRange(address).format.font.load('color,tintAndShade'));
      const fills = ['A2', 'B2', 'C2'].map((address) => sheet.getRange(address).format.fill.load());
      await context.sync();
      return [
        fonts.map(({ color, tintAndShade }) => [color, tintAndShade]),
        fills.map(({ color, pattern, patternColor, tintAndShade }) => [color, pattern, patternColor, tintAndShade]),
      ];
    });
    expect(read).toEqual([
      [
        ['#FF8080', 0.5],
        ['#8080FF', 0.5],
      ],
      [
        ['#800000', 'Solid', '#00FF00', -0.5],
        ['#000080', 'Grid', '#00FF00', -0.5],
        ['#FFFFFF', 'Solid', '#00FF00', 0],
      ],
    ]);
  });

  it('refuses what it does not know, by name', async () => {
    const refused = [
      await office.refusal((_, sheet) => void (sheet.getRange('A1').format.fill.color = 'rouge')),
      await office.refusal((_, sheet) => void (sheet.getRange('A1').numberFormat = [['0;[']])),
      await office.refusal((_, sheet) => sheet.getRange('A1').convertToLinkedDataType(268435456, 'fr-FR')),
      await office.refusal((_, sheet) => sheet.slicers.load('items')),
      await office.refusal((_, sheet) => void (sheet.getRange('A1').format.fill.pattern = 'LinearGradient')),
    ];
    expect(refused.map(({ code, location, status }) => [code, location, status])).toEqual([
      ['InvalidArgument', 'RangeFill.color', 400],
      ['InvalidArgument', 'Range.numberFormat', 400],
      ['NotImplemented', 'Range.convertToLinkedDataType', 501],
      ['NotImplemented', 'Worksheet.slicers', 501],
      ['NotImplemented', 'RangeFill.pattern', 501],
    ]);
    expect(refused[2]?.message).toContain('Range.convertToLinkedDataType');
  });
});
