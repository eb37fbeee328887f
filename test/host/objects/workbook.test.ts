import { officeFixture, type OfficeFixture } from '../office';

describe('Workbook and what hangs on it', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture({ api: '1.14' });
  });
  afterEach(() => office.close());

  it('calls worksheet functions, one within another', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['a', 1],
        ['b', 2],
        ['a', 4],
      ];
      const { functions } = context.workbook;
      const sum = functions.sum(sheet.getRange('B1:B3'), 10);
      const found = functions.vlookup('b', sheet.getRange('A1:B3'), 2, false);
      const conditional = functions.sumIfs(sheet.getRange('B1:B3'), sheet.getRange('A1:A3'), 'a');
      const nested = functions.round(functions.max(sheet.getRange('B1:B3')), 0);
      const wrong = functions.vlookup('z', sheet.getRange('A1:B3'), 2, false);
      const all = [sum, found, conditional, nested, wrong];
      for (const one of all) one.load('value,error');
      await context.sync();
      return all.map(({ value, error }) => [value, error]);
    });
    expect(result).toEqual([
      [17, null],
      [2, null],
      [5, null],
      [4, null],
      [null, '#N/A'],
    ]);
    expect(await office.refusal((context) => context.workbook.functions.bahtText(5).load('value'))).toMatchObject({
      code: 'NotImplemented',
      location: 'Functions.bahtText',
    });
  });

  it('lets a script ask for isNullObject by name, of things that are there and that are not', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['a'], ['z']];
      const { worksheets } = context.workbook;
      worksheets.load('items/isNullObject,items/name');
      const there = worksheets.getItemOrNullObject('Feuil1').load('isNullObject');
      const gone = worksheets.getItemOrNullObject('Nulle part').load('isNullObject,name');
      const found = sheet.findAllOrNullObject('z', {}).load('isNullObject,address');
      const missing = sheet.findAllOrNullObject('absent', {}).load('isNullObject');
      await context.sync();
      return [there, gone, found, missing]
        .map(({ isNullObject }) => isNullObject)
        .concat(worksheets.items.length === 1);
    });
    expect(result).toEqual([false, true, false, true, true]);
  });

  it('says the separators and date patterns of the language', async () => {
    const result = await office.run(async (context) => {
      const { application } = context;
      application.load('decimalSeparator,thousandsSeparator,calculationMode,calculationState');
      application.cultureInfo.load('name');
      application.cultureInfo.datetimeFormat.load('shortDatePattern,dateSeparator');
      application.cultureInfo.numberFormat.load();
      await context.sync();
      const { cultureInfo } = application;
      return [
        application.decimalSeparator,
        application.thousandsSeparator,
        application.calculationMode,
        application.calculationState,
        cultureInfo.name,
        cultureInfo.datetimeFormat.shortDatePattern,
        cultureInfo.numberFormat.numberDecimalSeparator,
      ];
    });
    expect(result).toEqual([',', '\u202f', 'Automatic', 'Done', 'fr-FR', 'jj/mm/aaaa', ',']);
  });

  it('keeps document properties', async () => {
    const result = await office.run(async (context) => {
      context.workbook.properties.title = 'Recensement 2023';
      context.workbook.properties.load('title,author');
      context.workbook.load('name,readOnly');
      await context.sync();
      const { properties, name, readOnly } = context.workbook;
      return [properties.title, properties.author, name, readOnly];
    });
    expect(result).toEqual(['Recensement 2023', '', 'Classeur.xlsx', false]);
  });

  it('selects, and works on several areas', async () => {
    const result = await office.run(async (context, sheet) => {
      const areas = sheet.getRanges('A1:B2,D4');
      areas.format.fill.color = '#00FF00';
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      sheet.getRange('D4').select();
      const cell = context.workbook.getActiveCell().load('address,format/fill/color');
      const text = sheet.getRange('F1:F3');
      text.values = [['abc'], ['xyz'], ['Abcd']];
      const found = sheet.findAllOrNullObject('abc', {}).load('address');
      const none = sheet.findAllOrNullObject('introuvable', {}).load('address');
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.areas.items.map(({ address }) => address),
        cell.address,
        cell.format.fill.color,
        found.address,
        none.isNullObject,
      ];
    });
    expect(result).toEqual([
      'Feuil1!A1:B2,Feuil1!D4',
      2,
      5,
      ['Feuil1!A1:B2', 'Feuil1!D4'],
      'Feuil1!D4',
      '#00FF00',
      'Feuil1!F1,Feuil1!F3',
      true,
    ]);
  });

  it('answers settings by key, absent ones as null objects', async () => {
    const result = await office.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('un', { a: [1, 2] });
      settings.add('deux', 2);
      const one = settings.getItem('un').load('value');
      const none = settings.getItemOrNullObject('trois').load('value');
      const count = settings.getCount();
      await context.sync();
      settings.getItem('deux').delete();
      const rest = settings.load('items/key');
      await context.sync();
      return [one.value, none.isNullObject, count.value, rest.items.map(({ key }) => key)];
    });
    expect(result).toEqual([{ a: [1, 2] }, true, 2, ['un']]);
  });

  it('takes loads in every form the client knows', async () => {
    const result = await office.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      const forms = [
        sheet.getRange('A1').load('values, address'),
        sheet.getRange('A1').load(['values', 'address']),
        sheet.getRange('A1').load({ values: true, address: true, format: { fill: { color: true } } }),
        sheet.getRange('A1').load({ $all: true }),
      ];
      const { worksheets } = context.workbook;
      worksheets.add('B');
      worksheets.add('C');
      const page = worksheets.load({ name: true, $top: 1, $skip: 1 } as never) as Excel.WorksheetCollection;
      await context.sync();
      return [forms.map(({ values, address }) => [values, address]), page.items.map(({ name }) => name)];
    });
    expect(result).toEqual([Array.from({ length: 4 }, () => [[[1]], 'Feuil1!A1']), ['B']]);
  });
});
