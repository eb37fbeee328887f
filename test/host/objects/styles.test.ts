import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { python, throughLibreOffice, hasLibreOffice } from '../xlsx/judges';
import { askOpenpyxl } from '../xlsx/openpyxl';
import { changedParts, part } from '../xlsx/support';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14', locale: 'fr-FR' });
});
afterEach(() => office.close());

const looks = async (address: string) =>
  office.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load('style,format/font/bold,format/font/color,format/fill/color,numberFormat');
    await context.sync();
    const { font, fill } = range.format;
    return {
      style: range.style,
      bold: font.bold,
      color: font.color,
      fill: fill.color,
      number: range.numberFormat[0]?.[0],
    };
  });

describe('named styles', () => {
  it('lists the styles that Excel brings along, under their names', async () => {
    const result = await office.run(async ({ workbook, sync }) => {
      const { styles } = workbook;
      styles.load('items/name,items/builtIn');
      const count = styles.getCount();
      const first = styles.getItemAt(0).load('name');
      const good = styles.getItem('Good').load('name,builtIn,includeFont,includeNumber,includePatterns');
      const none = styles.getItemOrNullObject('Rien').load('name');
      await workbook.context.sync();
      return {
        count: count.value,
        names: styles.items.map(({ name }) => name),
        builtIn: styles.items.every(({ builtIn }) => builtIn),
        first: first.name,
        good: good.toJSON(),
        none: none.isNullObject,
        sync: typeof sync,
      };
    });
    expect(result).toMatchObject({ count: 47, builtIn: true, first: '20% - Accent1', none: true });
    expect(result.names).toHaveLength(47);
    expect(result.names).toEqual(
      expect.arrayContaining(['Normal', 'Comma [0]', 'Heading 1', 'Total', '60% - Accent6']),
    );
    expect(result.good).toMatchObject({
      name: 'Good',
      builtIn: true,
      includeFont: true,
      includeNumber: false,
      includePatterns: true,
    });
  });

  it('gives a built-in style to a range; what the style does not include stays', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('A1:A2').numberFormat = [['0.00'], ['0.00']];
      sheet.getRange('A1').style = 'Good';
      sheet.getRange('B1').style = 'Accent1_20';
    });
    expect(await looks('A1')).toEqual({
      style: 'Good',
      bold: false,
      color: '#006100',
      fill: '#C6EFCE',
      number: '0.00',
    });
    expect(await looks('B1')).toMatchObject({ style: 'Accent1_20', fill: '#DAE3F3' });
    expect(await looks('A2')).toMatchObject({ style: 'Normal', color: '#000000' });
    expect((await looks('A1:A2')).style).toBeNull();
    await office.run(async (_, sheet) => void (sheet.getRange('A1').style = 'Normal'));
    expect(await looks('A1')).toEqual({
      style: 'Normal',
      bold: false,
      color: '#000000',
      fill: '#FFFFFF',
      number: 'General',
    });
  });

  it('changes a style of its own, and the cells that have it; what a cell was given directly stays', async () => {
    await office.run(async (context, sheet) => {
      const { styles } = context.workbook;
      styles.add('Alerte');
      sheet.getRange('A1:A3').style = 'Alerte';
      sheet.getRange('A2').format.font.color = '#0000FF';
      sheet.getRange('C:C').style = 'Alerte';
      const style = styles.getItem('alerte');
      style.font.bold = true;
      style.fill.color = '#FFFF00';
      style.numberFormatLocal = '0,0';
      style.horizontalAlignment = 'Center';
      style.textOrientation = 90;
      style.borders.getItem('EdgeBottom').style = 'Double';
    });
    expect(await looks('A1')).toEqual({
      style: 'Alerte',
      bold: true,
      color: '#000000',
      fill: '#FFFF00',
      number: '0.0',
    });
    // Its font is its own since its colour was set.
    expect(await looks('A2')).toMatchObject({ style: 'Alerte', bold: false, color: '#0000FF', fill: '#FFFF00' });
    expect(await looks('C500')).toMatchObject({ style: 'Alerte', bold: true });
    const read = await office.run(async (context) => {
      const style = context.workbook.styles.getItem('Alerte');
      style.load('builtIn,horizontalAlignment,textOrientation,numberFormat,wrapText,locked');
      style.borders.load('count,items/sideIndex,items/style');
      await context.sync();
      return { ...style.toJSON(), sides: style.borders.items.map(({ sideIndex, style: line }) => [sideIndex, line]) };
    });
    expect(read).toMatchObject({
      builtIn: false,
      horizontalAlignment: 'Center',
      textOrientation: 90,
      numberFormat: '0.0',
      locked: true,
    });
    expect(read.sides).toEqual([
      ['EdgeTop', 'None'],
      ['EdgeBottom', 'Double'],
      ['EdgeLeft', 'None'],
      ['EdgeRight', 'None'],
    ]);
  });

  it('gives only what the style includes', async () => {
    await office.run(async (context, sheet) => {
      context.workbook.styles.add('Sobre');
      const style = context.workbook.styles.getItem('Sobre');
      style.font.italic = true;
      style.fill.color = '#00FF00';
      style.includePatterns = false;
      style.includeNumber = false;
      const cell = sheet.getRange('A1');
      cell.format.fill.color = '#123456';
      cell.numberFormat = [['@']];
      cell.style = 'Sobre';
    });
    expect(await looks('A1')).toMatchObject({ style: 'Sobre', fill: '#123456', number: '@' });
  });

  it('changes Normal, and with it every cell', async () => {
    await office.run(async (context) => void (context.workbook.styles.getItem('Normal').font.size = 9));
    const size = await office.run(async (context, sheet) => {
      const range = sheet.getRange('D7').load('format/font/size');
      await context.sync();
      return range.format.font.size;
    });
    expect(size).toBe(9);
    const bytes = await saveWorkbook(office.workbook);
    expect((await openWorkbook(bytes)).styles.get(0).font.size).toBe(9);
  });

  it('deletes a style; its cells look like Normal', async () => {
    await office.run(async (context, sheet) => {
      const { styles } = context.workbook;
      styles.add('Passagère');
      styles.getItem('Passagère').font.bold = true;
      sheet.getRange('A1').style = 'Passagère';
      styles.getItem('Passagère').delete();
    });
    expect(await looks('A1')).toMatchObject({ style: 'Normal', bold: false });
    const codes = [
      await office.refusal((context) => context.workbook.styles.getItem('Passagère').load('name')),
      await office.refusal((context) => context.workbook.styles.getItem('Normal').delete()),
      await office.refusal((context) => context.workbook.styles.add('Good')),
      await office.refusal((context) => context.workbook.styles.add('')),
      await office.refusal((_, sheet) => void (sheet.getRange('A1').style = 'Passagère')),
    ].map(({ code }) => code);
    expect(codes).toEqual(['ItemNotFound', 'InvalidArgument', 'ItemAlreadyExists', 'InvalidArgument', 'ItemNotFound']);
  });
});

/** A workbook with a style of its own and two that Excel brings along, saved. */
async function saved(): Promise<Uint8Array> {
  const own = await officeFixture({ api: '1.14' });
  try {
    await own.run(async (context, sheet) => {
      context.workbook.styles.add('Montant clé');
      const style = context.workbook.styles.getItem('Montant clé');
      style.font.bold = true;
      style.fill.color = '#FFCC00';
      style.numberFormat = '#,##0.00';
      style.includeAlignment = false;
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1').style = 'Montant clé';
      sheet.getRange('B1').style = 'Heading 1';
      sheet.getRange('C1').style = 'Percent';
      context.workbook.styles.getItem('Percent').numberFormat = '0.0%';
    });
    return await saveWorkbook(own.workbook);
  } finally {
    own.close();
  }
}

describe('named styles in files', () => {
  it('come back, and stay byte for byte when nothing touches them', async () => {
    const bytes = await saved();
    const workbook = await openWorkbook(bytes);
    const named = workbook.namedStyles
      .all()
      .map(({ name, builtinId, includes }) => [name, builtinId, includes.alignment]);
    expect(named).toEqual([
      ['Normal', 0, true],
      ['Montant clé', null, false],
      ['Heading 1', 16, false],
      ['Percent', 5, false],
    ]);
    expect(workbook.styles.get(workbook.sheets[0]?.styleAt(0, 2) ?? 0).numberFormat).toBe('0.0%');
    expect(changedParts(bytes, await saveWorkbook(workbook))).toEqual([]);
    const xml = part(bytes, 'xl/styles.xml');
    expect(xml).toContain('<cellStyle name="Percent" xfId="3" builtinId="5" customBuiltin="1"/>');
    expect(xml).toContain('<cellStyle name="Heading 1" xfId="2" builtinId="16"/>');
    expect(/<cellXfs.*<\/cellXfs>/.exec(xml)?.[0]).not.toContain('applyFont');
  });

  it('are changed and removed in place', async () => {
    const workbook = await openWorkbook(await saved());
    const { namedStyles } = workbook;
    const before = part(await saveWorkbook(workbook), 'xl/styles.xml');
    namedStyles.forget('Montant clé');
    const after = part(await saveWorkbook(workbook), 'xl/styles.xml');
    expect(after).toBe(
      before
        .replace('<cellStyle name="Montant clé" xfId="1"/>', '')
        .replace('cellStyles count="4"', 'cellStyles count="3"'),
    );
  });

  (python ? it : it.skip)('are what openpyxl reads', async () => {
    const bytes = await saved();
    const seen = askOpenpyxl(
      bytes,
      '[[c.style, c.font.b, c.number_format, c.fill.fgColor.rgb, c.border.bottom.style] for c in book.active[1]]',
    ) as unknown[][];
    expect(seen[0]).toEqual(['Montant clé', true, '#,##0.00', 'FFFFCC00', null]);
    expect(seen[1]?.slice(0, 3)).toEqual(['Heading 1', true, 'General']);
    expect(seen[1]?.[4]).toBe('thick');
    expect(seen[2]?.slice(0, 3)).toEqual(['Percent', false, '0.0%']);
  });

  (hasLibreOffice ? it : it.skip)(
    'are what LibreOffice writes again',
    async () => {
      const [again] = throughLibreOffice([await saved()]);
      const workbook = await openWorkbook(again as Uint8Array);
      const sheet = workbook.sheets[0];
      const style = (column: number) => workbook.styles.get(sheet?.styleAt(0, column) ?? 0);
      expect(workbook.namedStyles.get(style(0).namedStyle).name).toBe('Montant clé');
      expect([style(0).font.bold, style(0).numberFormat, style(1).borders.bottom?.style]).toEqual([
        true,
        '#,##0.00',
        'thick',
      ]);
    },
    120_000,
  );
});
