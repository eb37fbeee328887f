import { clearFormats } from '../../../src/host/workbook/conditional-format';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { hasLibreOffice, python, throughLibreOffice, throughOpenpyxl } from '../xlsx/judges';
import { changedParts, handMade, part } from '../xlsx/support';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture();
});
afterEach(() => office.close());

type Type = Excel.ConditionalFormatType;

const add = (address: string, type: string, edit: (format: Excel.ConditionalFormat) => void = () => {}) =>
  office.run(async (_, sheet) => edit(sheet.getRange(address).conditionalFormats.add(type as Type)));

/** Formats that reach into an address: type, priority, cells. */
const formatsOf = (address: string) =>
  office.run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange(address);
    conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
    await context.sync();
    const ranges = conditionalFormats.items.map((format) => format.getRanges().load('address'));
    await context.sync();
    return conditionalFormats.items.map(({ type, priority, stopIfTrue }, i) => [
      type,
      priority,
      stopIfTrue,
      ranges[i]?.address,
    ]);
  });

/** Loads a part of the first format of the sheet. */
const first = (read: (format: Excel.ConditionalFormat) => OfficeExtension.ClientObject, names: string) =>
  office.run(async (context, sheet) => {
    const object = read(sheet.getRange().conditionalFormats.getItemAt(0)) as Excel.ConditionalFormat;
    object.load(names);
    await context.sync();
    return object.toJSON() as unknown as Record<string, unknown>;
  });

const sheetXml = async (): Promise<string> => part(await saveWorkbook(office.workbook), 'xl/worksheets/sheet1.xml');

describe('the collection', () => {
  it('adds before all others, and moves', async () => {
    await add('A1:A9', 'Custom');
    await add('B1:B9', 'DataBar');
    await add('A5:B5', 'CellValue');
    expect(await formatsOf('A1:B9')).toEqual([
      ['CellValue', 0, false, 'Feuil1!A5:B5'],
      ['DataBar', 1, null, 'Feuil1!B1:B9'],
      ['Custom', 2, false, 'Feuil1!A1:A9'],
    ]);
    expect((await formatsOf('A1')).map(([type]) => type)).toEqual(['Custom']);
    await office.run(async (context, sheet) => {
      const format = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      await context.sync();
      format.priority = 0;
      format.stopIfTrue = true;
      await context.sync();
    });
    expect((await formatsOf('A1:B9')).map(([type, , stop]) => [type, stop])).toEqual([
      ['Custom', true],
      ['CellValue', false],
      ['DataBar', null],
    ]);
  });

  it('counts, finds by id, deletes', async () => {
    await add('A1:A9', 'Custom');
    await add('A1:A9', 'IconSet');
    const seen = await office.run(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      conditionalFormats.load('items/id');
      const before = conditionalFormats.getCount();
      await context.sync();
      const id = conditionalFormats.items[1]?.id ?? '';
      const found = conditionalFormats.getItem(id).load('type');
      const none = conditionalFormats.getItemOrNullObject('{0}');
      none.load('type');
      await context.sync();
      found.delete();
      const after = conditionalFormats.getCount();
      await context.sync();
      return [before.value, found.type, none.isNullObject, after.value];
    });
    expect(seen).toEqual([2, 'Custom', true, 1]);
  });

  it('takes formats off a part of their cells', async () => {
    await add('A1:C3', 'DataBar');
    await add('E1', 'DataBar');
    await office.run(async (_, sheet) => sheet.getRange('B2:E2').conditionalFormats.clearAll());
    expect((await formatsOf('A1:F9')).map(([, , , address]) => address)).toEqual([
      'Feuil1!E1',
      'Feuil1!A1:C1,Feuil1!A2,Feuil1!A3:C3',
    ]);
    const ranges = await office.run(async (context, sheet) => {
      const [one, many] = [1, 0].map((at) => sheet.getRange('A1:F9').conditionalFormats.getItemAt(1 - at));
      const single = one?.getRangeOrNullObject().load('address');
      const several = many?.getRangeOrNullObject().load('address');
      await context.sync();
      return [single?.address, several?.isNullObject];
    });
    expect(ranges).toEqual(['Feuil1!E1', true]);
    expect(
      (await office.refusal((_, sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0).getRange())).code,
    ).toBe('ItemNotFound');
  });

  it('follow their cells when rows come and go', async () => {
    await add('B2:B9', 'Custom', ({ custom }) => {
      custom.rule.formula = '=B2>$A$1+C2';
    });
    await office.run(async (_, sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('B5:B6').delete('Up');
    });
    expect((await formatsOf('A1:F30')).map(([, , , address]) => address)).toEqual(['Feuil1!B4:B9']);
    expect(await first(({ custom }) => custom.rule, 'formula')).toEqual({ formula: '=B4>$A$3+C4' });
    expect(await sheetXml()).toContain('<conditionalFormatting sqref="B4:B9">');
  });

  it('refuses an unknown type', async () => {
    const { code, location } = await office.refusal((_, sheet) =>
      sheet.getRange('A1').conditionalFormats.add('Sparkle' as Type),
    );
    expect([code, location]).toEqual(['InvalidArgument', 'ConditionalFormatCollection.add']);
  });

  it('gives null objects for the sides of other types', async () => {
    await add('A1', 'Custom');
    const nulls = await office.run(async (context, sheet) => {
      const format = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      const sides = [format.customOrNullObject, format.dataBarOrNullObject, format.topBottomOrNullObject];
      for (const side of sides) (side as { load(): unknown }).load();
      await context.sync();
      return sides.map(({ isNullObject }) => isNullObject);
    });
    expect(nulls).toEqual([false, true, true]);
  });
});

describe('rules', () => {
  it('custom, in its three notations', async () => {
    await add('B2:B9', 'Custom', (format) => {
      format.custom.rule.formula = '=IF(B2>$A2,TRUE,1.5)';
    });
    expect(await first(({ custom }) => custom.rule, 'formula,formulaLocal,formulaR1C1')).toEqual({
      formula: '=IF(B2>$A2,TRUE,1.5)',
      formulaLocal: '=SI(B2>$A2;VRAI;1,5)',
      formulaR1C1: '=IF(RC>RC1,TRUE,1.5)',
    });
    await office.run(async (_, sheet) => {
      sheet.getRange('B2').conditionalFormats.getItemAt(0).custom.rule.formulaLocal = '=ESTVIDE(B2)';
    });
    expect(await sheetXml()).toContain(
      '<conditionalFormatting sqref="B2:B9"><cfRule type="expression" priority="1"><formula>ISBLANK(B2)</formula></cfRule></conditionalFormatting>',
    );
  });

  it('keeps formulas with their cells when the first ones are taken away', async () => {
    await add('B2:B9', 'Custom', (format) => {
      format.custom.rule.formula = '=B2>$A2';
    });
    await office.run(async (_, sheet) => sheet.getRange('B1:B3').conditionalFormats.clearAll());
    expect(await first(({ custom }) => custom.rule, 'formula')).toEqual({ formula: '=B4>$A4' });
    expect(await sheetXml()).toContain('<formula>B4&gt;$A4</formula>');
  });

  it('cell values', async () => {
    await add('A1:A3', 'CellValue', (format) => {
      format.cellValue.rule = { formula1: '=$C$1', formula2: '12', operator: 'Between' };
    });
    expect(await first(({ cellValue }) => cellValue, 'rule')).toEqual({
      rule: { formula1: '=$C$1', formula2: '=12', operator: 'Between' },
    });
    expect(await sheetXml()).toContain(
      '<cfRule type="cellIs" operator="between" priority="1"><formula>$C$1</formula><formula>12</formula></cfRule>',
    );
  });

  it.each([
    ['Contains', 'containsText', 'containsText', 'NOT(ISERROR(SEARCH("à ""voir""",B2)))'],
    ['NotContains', 'notContainsText', 'notContains', 'ISERROR(SEARCH("à ""voir""",B2))'],
    ['BeginsWith', 'beginsWith', 'beginsWith', 'LEFT(B2,LEN("à ""voir"""))="à ""voir"""'],
    ['EndsWith', 'endsWith', 'endsWith', 'RIGHT(B2,LEN("à ""voir"""))="à ""voir"""'],
  ])('text: %s', async (operator, type, name, formula) => {
    await add('B2:C4', 'ContainsText', (format) => {
      format.textComparison.rule = { operator: operator as 'Contains', text: 'à "voir"' };
    });
    expect(await first(({ textComparison }) => textComparison, 'rule')).toEqual({
      rule: { operator, text: 'à "voir"' },
    });
    expect(await sheetXml()).toContain(
      `<cfRule type="${type}" operator="${name}" text="à &quot;voir&quot;" priority="1"><formula>${formula}</formula></cfRule>`,
    );
  });

  it.each([
    ['Blanks', '<cfRule type="containsBlanks" priority="1"><formula>LEN(TRIM(B2))=0</formula></cfRule>'],
    [
      'Today',
      '<cfRule type="timePeriod" timePeriod="today" priority="1"><formula>FLOOR(B2,1)=TODAY()</formula></cfRule>',
    ],
    ['EqualOrBelowAverage', '<cfRule type="aboveAverage" aboveAverage="0" equalAverage="1" priority="1"/>'],
    ['TwoStdDevAboveAverage', '<cfRule type="aboveAverage" stdDev="2" priority="1"/>'],
    ['DuplicateValues', '<cfRule type="duplicateValues" priority="1"/>'],
  ])('preset: %s', async (criterion, xml) => {
    await add('B2:C4', 'PresetCriteria', (format) => {
      format.preset.rule = { criterion: criterion as 'Blanks' };
    });
    expect(await first(({ preset }) => preset, 'rule')).toEqual({ rule: { criterion } });
    const bytes = await saveWorkbook(office.workbook);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(xml);
    expect((await openWorkbook(bytes)).sheets[0]?.conditionalFormats[0]?.rule).toEqual({ kind: 'preset', criterion });
  });

  it('top and bottom', async () => {
    await add('A1:A9', 'TopBottom', (format) => {
      format.topBottom.rule = { rank: 15, type: 'BottomPercent' };
    });
    expect(await first(({ topBottom }) => topBottom, 'rule')).toEqual({ rule: { rank: 15, type: 'BottomPercent' } });
    expect(await sheetXml()).toContain('<cfRule type="top10" percent="1" bottom="1" rank="15" priority="1"/>');
  });

  it('colour scales', async () => {
    await add('A1:A9', 'ColorScale');
    expect(await first(({ colorScale }) => colorScale, 'threeColorScale')).toEqual({ threeColorScale: false });
    const criteria = {
      minimum: { formula: null, type: 'LowestValue', color: '#0000FF' },
      midpoint: { formula: '=50', type: 'Percent', color: '#FFFF00' },
      maximum: { formula: '=$B$1', type: 'Number', color: '#FF0000' },
    };
    await office.run(async (_, sheet) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(0).colorScale.criteria =
        criteria as unknown as Excel.ConditionalColorScaleCriteria;
    });
    expect(await first(({ colorScale }) => colorScale, 'criteria,threeColorScale')).toEqual({
      criteria,
      threeColorScale: true,
    });
    expect(await sheetXml()).toContain(
      '<colorScale><cfvo type="min"/><cfvo type="percent" val="50"/><cfvo type="num" val="$B$1"/>' +
        '<color rgb="FF0000FF"/><color rgb="FFFFFF00"/><color rgb="FFFF0000"/></colorScale>',
    );
  });

  it('data bars, both halves', async () => {
    await add('A1:A9', 'DataBar', ({ dataBar }) => {
      dataBar.barDirection = 'LeftToRight';
      dataBar.axisFormat = 'CellMidPoint';
      dataBar.axisColor = '#112233';
      dataBar.showDataBarOnly = true;
      dataBar.lowerBoundRule = { type: 'Number', formula: '=-5' };
      dataBar.positiveFormat.fillColor = '#00FF00';
      dataBar.positiveFormat.borderColor = '#003300';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.negativeFormat.fillColor = '#FF00FF';
      dataBar.negativeFormat.matchPositiveBorderColor = true;
    });
    expect(
      await first(({ dataBar }) => dataBar, 'barDirection,axisFormat,axisColor,lowerBoundRule,upperBoundRule'),
    ).toEqual({
      barDirection: 'LeftToRight',
      axisFormat: 'CellMidPoint',
      axisColor: '#112233',
      lowerBoundRule: { type: 'Number', formula: '=-5' },
      upperBoundRule: { type: 'Automatic' },
    });
    const xml = await sheetXml();
    expect(xml).toContain(
      '<dataBar showValue="0"><cfvo type="num" val="-5"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar>',
    );
    expect(xml).toMatch(
      /<x14:cfRule type="dataBar" id="(\{[^}]+\})"><x14:dataBar minLength="0" maxLength="100" showValue="0" border="1" gradient="0" direction="leftToRight" axisPosition="middle"><x14:cfvo type="num"><xm:f>-5<\/xm:f><\/x14:cfvo><x14:cfvo type="autoMax"\/><x14:borderColor rgb="FF003300"\/><x14:negativeFillColor rgb="FFFF00FF"\/><x14:axisColor rgb="FF112233"\/><\/x14:dataBar><\/x14:cfRule><xm:sqref>A1:A9<\/xm:sqref>/,
    );
  });

  it('icon sets, old and new', async () => {
    await add('A1:A9', 'IconSet', ({ iconSet }) => {
      iconSet.style = 'FourRating';
      iconSet.reverseIconOrder = true;
    });
    expect(await sheetXml()).toContain(
      '<iconSet iconSet="4Rating" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="25"/><cfvo type="percent" val="50"/><cfvo type="percent" val="75"/></iconSet>',
    );
    const criteria = [
      { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=0', customIcon: null },
      { type: 'Number', operator: 'GreaterThan', formula: '=700', customIcon: null },
      { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=$B$1', customIcon: { set: 'ThreeFlags', index: 1 } },
    ];
    await office.run(async (_, sheet) => {
      const { iconSet } = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      iconSet.style = 'ThreeTriangles';
      iconSet.criteria = [{}, ...criteria.slice(1)] as unknown as Excel.ConditionalIconCriterion[];
    });
    expect(await first(({ iconSet }) => iconSet, 'style,criteria')).toEqual({ style: 'ThreeTriangles', criteria });
    const xml = await sheetXml();
    expect(xml).not.toContain('<conditionalFormatting');
    expect(xml).toContain(
      '<x14:iconSet iconSet="3Triangles" reverse="1" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num" gte="0"><xm:f>700</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>$B$1</xm:f></x14:cfvo><x14:cfIcon iconSet="3Triangles" iconId="0"/><x14:cfIcon iconSet="3Triangles" iconId="1"/><x14:cfIcon iconSet="3Flags" iconId="1"/></x14:iconSet>',
    );
  });

  it.each<[string, string, string, (format: Excel.ConditionalFormat) => void]>([
    ['a formula without =', 'Custom', 'ConditionalFormatRule.formula', ({ custom }) => (custom.rule.formula = 'A1>1')],
    [
      'one bound for two',
      'CellValue',
      'CellValueConditionalFormat.rule',
      ({ cellValue }) => (cellValue.rule = { formula1: '1', operator: 'Between' }),
    ],
    [
      'an empty text',
      'ContainsText',
      'TextConditionalFormat.rule',
      ({ textComparison }) => (textComparison.rule = { operator: 'Contains', text: '' }),
    ],
    [
      'a rank of 101 per cent',
      'TopBottom',
      'TopBottomConditionalFormat.rule',
      ({ topBottom }) => (topBottom.rule = { rank: 101, type: 'TopPercent' }),
    ],
    [
      'two criteria for three icons',
      'IconSet',
      'IconSetConditionalFormat.criteria',
      ({ iconSet }) => (iconSet.criteria = [{}, {}] as Excel.ConditionalIconCriterion[]),
    ],
  ])('refuses %s', async (_, type, where, edit) => {
    const { code, location } = await office.refusal((_context, sheet) =>
      edit(sheet.getRange('A1').conditionalFormats.add(type as Type)),
    );
    expect([code, location]).toEqual(['InvalidArgument', where]);
  });

  it.each([
    ['Contains', 'NOT(ISERROR(SEARCH($A$1,C3)))'],
    ['NotContains', 'ISERROR(SEARCH($A$1,C3))'],
    ['BeginsWith', 'LEFT(C3,LEN($A$1))=$A$1'],
    ['EndsWith', 'RIGHT(C3,LEN($A$1))=$A$1'],
  ] as const)('keeps texts that a formula gives: %s', async (operator, formula) => {
    await office.run(async (_, sheet) => {
      const format = sheet.getRange('C3:C9').conditionalFormats.add('ContainsText' as Type);
      format.textComparison.rule = { operator, text: '=$A$1' };
      format.textComparison.format.font.bold = true;
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('1:1').delete('Up');
    });
    const file = await saveWorkbook(office.workbook);
    const rule = /<cfRule[^>]*>.*?<\/cfRule>/s.exec(part(file, 'xl/worksheets/sheet1.xml'))?.[0] ?? '';
    expect([/ text=/.test(rule), /<formula>(.*)<\/formula>/.exec(rule)?.[1]]).toEqual([false, formula]);
    const again = await officeFixture({}, await openWorkbook(file));
    const read = await again.run(async (context, sheet) => {
      const format = sheet.getRange('C3').conditionalFormats.getItemAt(0).load('textComparison/rule');
      await context.sync();
      return format.textComparison.rule;
    });
    expect(read).toEqual({ operator, text: '=$A$1' });
  });
});

/** One format of every type, the first two with a look. */
async function everyType(): Promise<Uint8Array> {
  const look = ({ font, fill, borders }: Excel.ConditionalRangeFormat): void => {
    font.color = 'red';
    font.bold = true;
    font.strikethrough = false;
    font.underline = 'Single';
    fill.color = '#FFEEEE';
    borders.getItem('EdgeBottom').style = 'Dash';
    borders.bottom.color = '#00FF00';
  };
  await add('H1:H9', 'IconSet');
  await add('G1:G9', 'DataBar');
  await add('F1:F9', 'ColorScale');
  await add('E1:E9', 'TopBottom');
  await add('D1:D9', 'PresetCriteria', ({ preset }) => (preset.rule = { criterion: 'UniqueValues' }));
  await add(
    'C1:C9',
    'ContainsText',
    ({ textComparison }) => (textComparison.rule = { operator: 'Contains', text: 'x' }),
  );
  await add('B1:B9', 'CellValue', ({ cellValue }) => {
    cellValue.rule = { formula1: '0', operator: 'LessThan' };
    look(cellValue.format);
  });
  await add('A1:A9', 'Custom', (format) => {
    format.custom.rule.formula = '=A1>$B1';
    look(format.custom.format);
    format.custom.format.numberFormat = '0.00" €"';
    format.stopIfTrue = true;
  });
  return saveWorkbook(office.workbook);
}

describe('looks', () => {
  it('are read as they were given', async () => {
    await everyType();
    expect(
      await first(
        ({ custom }) => custom.format,
        'numberFormat,font,fill,borders/sideIndex,borders/style,borders/color',
      ),
    ).toEqual({
      numberFormat: '0.00" €"',
      font: { color: '#FF0000', bold: true, italic: null, strikethrough: false, underline: 'Single' },
      fill: { color: '#FFEEEE' },
      borders: [
        { sideIndex: 'EdgeTop', style: 'None', color: '#000000' },
        { sideIndex: 'EdgeBottom', style: 'Dash', color: '#00FF00' },
        { sideIndex: 'EdgeLeft', style: 'None', color: '#000000' },
        { sideIndex: 'EdgeRight', style: 'None', color: '#000000' },
      ],
    });
    await office.run(async (_, sheet) => {
      const { format } = sheet.getRange('A1').conditionalFormats.getItemAt(0).custom;
      format.font.clear();
      format.fill.clear();
    });
    expect(office.workbook.sheets[0]?.conditionalFormats[0]?.look).toEqual({
      numberFormat: '0.00" €"',
      borders: { bottom: { style: 'dashed', color: { rgb: '#00FF00' } } },
    });
  });

  it('are kept in the styles, once each', async () => {
    const styles = part(await everyType(), 'xl/styles.xml');
    expect(styles).toMatch(
      /<dxfs count="2"><dxf><font><b\/><strike val="0"\/><color rgb="FFFF0000"\/><u\/><\/font><numFmt numFmtId="\d+" formatCode="0.00&quot; €&quot;"\/><fill><patternFill><bgColor rgb="FFFFEEEE"\/><\/patternFill><\/fill><border><bottom style="dashed"><color rgb="FF00FF00"\/><\/bottom><\/border><\/dxf>/,
    );
  });
});

describe('in the file', () => {
  it('all types survive saving and opening', async () => {
    const reopened = await openWorkbook(await everyType());
    const strip = (list: { id: string }[] | undefined) => list?.map(({ id: _id, ...rest }) => rest);
    expect(strip(reopened.sheets[0]?.conditionalFormats)).toEqual(strip(office.workbook.sheets[0]?.conditionalFormats));
  });

  it('are what openpyxl and LibreOffice read', async () => {
    const bytes = await everyType();
    const types = ['expression', 'cellIs', 'containsText', 'uniqueValues', 'top10', 'colorScale', 'dataBar', 'iconSet'];
    if (python) expect(throughOpenpyxl([bytes])[0]?.[0]?.conditional).toEqual(types);
    if (!hasLibreOffice) return;
    const again = await openWorkbook(throughLibreOffice([bytes])[0] as Uint8Array);
    const formats = again.sheets[0]?.conditionalFormats ?? [];
    expect(formats.map(({ rule, areas }) => [rule.kind, areas[0]?.column]).sort()).toEqual(
      ['custom', 'cellValue', 'text', 'preset', 'topBottom', 'colorScale', 'dataBar', 'iconSet']
        .map((kind, column) => [kind, column])
        .sort(),
    );
    const custom = formats.find(({ rule }) => rule.kind === 'custom');
    expect(custom?.rule).toEqual({ kind: 'custom', formula: 'A1>$B1' });
    expect(custom?.look).toMatchObject({
      numberFormat: '0.00" €"',
      font: { bold: true, color: { rgb: '#FF0000' } },
      fill: { color: { rgb: '#FFEEEE' } },
    });
    const bar = formats.find(({ rule }) => rule.kind === 'dataBar')?.rule;
    expect(bar).toMatchObject({ color: { rgb: '#638EC6' }, axis: 'automatic', negative: { fill: { rgb: '#FF0000' } } });
  });

  it('leaves what does not change as it stands', async () => {
    const kept = [
      '<conditionalFormatting sqref="A1:A3"><cfRule priority="7" type="expression" dxfId="0"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref=\'C1:C3\' pivot=\'1\'><cfRule type="top10" rank="3" priority="2"/></conditionalFormatting>',
    ];
    const twin =
      '<conditionalFormatting sqref="B1:B9 D1"><cfRule type="cellIs" operator="equal" priority="3" dxfId="0"><formula>B1</formula></cfRule><cfRule type="duplicateValues" priority="4"/></conditionalFormatting>';
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><sz val="14"/><b/></font></dxf></dxfs></styleSheet>';
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = handMade({
      sheet: `<sheetData/>${kept.join('')}${twin}`,
      parts: { 'xl/styles.xml': styles },
      workbookRelationships: `<Relationship Id="rId7" Type="${rel}/styles" Target="styles.xml"/>`,
    });
    const workbook = await openWorkbook(bytes);
    const [sheet] = workbook.sheets;
    expect(sheet?.conditionalFormats.map(({ priority, look }) => [priority, look])).toEqual([
      [3, { font: { bold: true } }],
      [4, {}],
      [7, { font: { bold: true } }],
    ]);
    sheet?.write(5, 5, [[{ value: 1 }]]);
    const untouched = await saveWorkbook(workbook);
    expect(part(untouched, 'xl/worksheets/sheet1.xml')).toContain(kept.join('') + twin);
    if (sheet) clearFormats(sheet, [{ row: 0, column: 3, rowCount: 1, columnCount: 1 }]);
    const edited = await saveWorkbook(workbook);
    const xml = part(edited, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(kept.join(''));
    expect(xml).toContain(
      '<conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" dxfId="0" operator="equal" priority="3"><formula>B1</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).not.toContain('B1:B9 D1');
    expect(changedParts(bytes, edited)).not.toContain('xl/styles.xml');
  });

  it('follows a sheet that is renamed', async () => {
    await add('A1', 'Custom', ({ custom }) => (custom.rule.formula = '=Feuil1!B1>1'));
    await office.run(async (_, sheet) => {
      sheet.name = 'À revoir';
    });
    expect(await sheetXml()).toContain("<formula>'À revoir'!B1&gt;1</formula>");
  });

  it('leaves formats without a rule out', async () => {
    await add('A1', 'CellValue');
    expect(await sheetXml()).not.toContain('conditionalFormatting');
  });
});
