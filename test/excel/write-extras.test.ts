import type { ChoicePlan, SheetPlan, StyleSpec } from '../../src/census/reports/sheet-plan';
import { hostForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import type { Styles } from '../../src/excel/looks';
import { writeSheets } from '../../src/excel/write';
import { listSource } from '../../src/excel/write-choices';
import { blankWorkbook } from '../../src/host/xlsx';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

const looks: Partial<Record<keyof Styles, StyleSpec>> = {
  error: { bold: true, color: '#8B1A1A', fill: '#FBE5E5' },
};
const styles = looks as Styles;

const base: SheetPlan = {
  key: 'fiches',
  name: 'Fiches',
  tabColor: '#1F3864',
  blocks: [{ row: 0, column: 0, cells: Array.from({ length: 40 }, (_, row) => [row, row * 2, { text: 'x' }]) }],
  tables: [],
  columnWidths: [20],
  freeze: null,
  showGridlines: false,
};

let opened: OpenedWorkbook;
beforeEach(async () => {
  opened = await hostForAddin(blankWorkbook());
});
afterEach(() => opened.close());

const write = (plan: Partial<SheetPlan>) => writeSheets(opened.session, [{ ...base, ...plan }], styles);

const onSheet = <T>(read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  opened.session.run((context) => read(context.workbook.worksheets.getItem('Fiches'), context));

describe('conditional formats', () => {
  const rules = () =>
    onSheet(async (sheet, context) => {
      const all = sheet.getRange('A1:C40').conditionalFormats.load('items/type');
      await context.sync();
      const places = all.items.map((one) => one.getRange().load('address'));
      const bars = all.items.filter(({ type }) => type === 'DataBar').map(({ dataBar }) => dataBar);
      const customs = all.items.filter(({ type }) => type === 'Custom').map(({ custom }) => custom);
      bars.forEach((bar) => {
        bar.load('lowerBoundRule');
        bar.positiveFormat.load('fillColor,gradientFill');
      });
      customs.forEach((custom) => {
        custom.rule.load('formula');
        custom.format.font.load('bold,color');
        custom.format.fill.load('color');
      });
      await context.sync();
      return {
        places: places.map(({ address }) => address).sort(),
        bars: bars.map(({ positiveFormat, lowerBoundRule }) => [
          positiveFormat.fillColor,
          positiveFormat.gradientFill,
          lowerBoundRule,
        ]),
        customs: customs.map(({ rule, format }) => [
          rule.formula,
          format.font.bold,
          format.font.color,
          format.fill.color,
        ]),
      };
    });

  const conditions: SheetPlan['conditions'] = [
    { kind: 'bars', color: '#9DC3E6', row: 1, column: 1, rowCount: 5, columnCount: 1 },
    { kind: 'where', formula: '=$A2>3', style: 'error', row: 1, column: 0, rowCount: 5, columnCount: 3 },
  ];

  test('bars begin at zero, looks come where the formula holds', async () => {
    await write({ conditions });
    expect(await rules()).toEqual({
      places: ['Fiches!A2:C6', 'Fiches!B2:B6'],
      bars: [['#9DC3E6', false, { type: 'Number', formula: '=0' }]],
      customs: [['=$A2>3', true, '#8B1A1A', '#FBE5E5']],
    });
  });

  test('a second run replaces them', async () => {
    await write({ conditions });
    await write({ conditions: conditions.slice(0, 1) });
    expect((await rules()).places).toEqual(['Fiches!B2:B6']);
  });
});

describe('lists', () => {
  const choice: ChoicePlan = {
    ...{ row: 1, column: 2, rowCount: 3, columnCount: 1 },
    values: ['Oui', 'En partie', 'Non'],
    hint: { title: 'Clause environnementale prévue au marché', message: 'm'.repeat(300) },
  };
  const validation = (address: string) =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      return dataValidation;
    });

  test('hold their values, their hint as long as Excel shows it, and what is said otherwise', async () => {
    await write({ choices: [choice] });
    const { type, rule, prompt, errorAlert, ignoreBlanks } = await validation('C2:C4');
    expect([type, ignoreBlanks]).toEqual(['List', true]);
    expect(rule.list).toEqual({ inCellDropDown: true, source: 'Oui,En partie,Non' });
    expect([prompt.title, prompt.message.length]).toEqual(['Clause environnementale prévue …', 255]);
    expect([errorAlert.style, errorAlert.title]).toEqual(['Stop', 'Valeur hors de la liste']);
  });

  test('a second run moves them', async () => {
    await write({ choices: [choice] });
    await write({ choices: [{ ...choice, row: 6, hint: undefined }] });
    expect([(await validation('C2:C4')).type, (await validation('C7:C9')).type]).toEqual(['None', 'List']);
  });

  test('what Excel could not hold is refused', () => {
    expect(() => listSource(['Oui, en partie'])).toThrow('cannot be written');
    expect(() => listSource(['x'.repeat(256)])).toThrow('cannot be written');
    expect(listSource(['Oui', 'Non'])).toBe('Oui,Non');
  });
});

describe('print set-ups', () => {
  const layout = () =>
    onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.load('orientation,paperSize,zoom,centerHorizontally,printOrder,leftMargin,topMargin');
      const footer = pageLayout.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
      const print = pageLayout.getPrintAreaOrNullObject().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      const across = sheet.horizontalPageBreaks.load('items');
      const down = sheet.verticalPageBreaks.load('items');
      await context.sync();
      const breaks = [...across.items, ...down.items].map((one) => one.getCellAfterBreak().load('address'));
      await context.sync();
      return {
        page: [pageLayout.orientation, pageLayout.paperSize, pageLayout.printOrder, pageLayout.centerHorizontally],
        margins: [pageLayout.leftMargin, pageLayout.topMargin],
        zoom: pageLayout.zoom,
        footer: [footer.leftFooter, footer.rightFooter],
        area: print.address,
        titles: [rows, columns].map((titles) => (titles.isNullObject ? null : titles.address)),
        breaks: breaks.map(({ address }) => address),
      };
    });
  const area = { row: 0, column: 0, rowCount: 40, columnCount: 3 };

  test('one page wide, with repeated rows, a foot and breaks', async () => {
    await write({
      print: {
        orientation: 'portrait',
        area,
        repeatRows: { first: 2, last: 3 },
        breaks: [10, 20],
        footer: 'Achats & clauses 2023',
      },
    });
    expect(await layout()).toMatchObject({
      page: ['Portrait', 'A4', 'DownThenOver', true],
      margins: [36, 54],
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
      footer: ['Achats && clauses 2023', 'Page &P / &N'],
      area: 'Fiches!A1:C40',
      titles: ['Fiches!$3:$4', null].map((address) => address?.replace(/\$/g, '') ?? null),
      breaks: ['Fiches!A11', 'Fiches!A21'],
    });
  });

  test('parts of a sheet, each on pages of its own', async () => {
    const parts = [
      { row: 0, column: 0, rowCount: 10, columnCount: 1 },
      { row: 0, column: 2, rowCount: 20, columnCount: 1 },
    ];
    await write({ print: { orientation: 'landscape', area, parts, footer: 'x' } });
    expect((await layout()).area).toBe('Fiches!A1:A10,Fiches!C1:C20');
  });

  test('several pages across with a scale; a second run forgets the breaks of the first', async () => {
    const print = { orientation: 'landscape', area, footer: 'x' } as const;
    await write({ print: { ...print, breaks: [10] } });
    await write({
      print: { ...print, repeatColumns: { first: 0, last: 0 }, columnBreaks: [2], scale: 60 },
    });
    expect(await layout()).toMatchObject({
      page: ['Landscape', 'A4', 'OverThenDown', true],
      zoom: { horizontalFitToPages: null, scale: 60 },
      titles: [null, 'Fiches!A:A'],
      breaks: ['Fiches!C1'],
    });
  });
});
