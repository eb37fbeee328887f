import { officeFixture, type OfficeFixture } from '../office';

describe('names', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
  });
  afterEach(() => office.close());

  it('stand for ranges, texts, numbers, in the workbook or a sheet', async () => {
    const result = await office.run(async (context, sheet) => {
      context.workbook.names.add('Liste', sheet.getRange('A2:A9'), 'les codes');
      context.workbook.names.add('Taux', '=0.2');
      sheet.getRange('A2:A3').values = [[2], [3]];
      context.workbook.names.add('Somme', '=SUM(Feuil1!$A$2:$A$9)*Taux');
      const mark = sheet.names.add('_recensement_achats', '="donnees"');
      mark.visible = false;
      await context.sync();
      const all = context.workbook.names.load(
        'items/name,items/type,items/value,items/formula,items/scope,items/visible',
      );
      const own = sheet.names.load();
      const range = context.workbook.names.getItem('Liste').getRange().load('address');
      const none = context.workbook.names.getItemOrNullObject('Absent').load('name');
      const direct = sheet.getRange('Liste').load('address');
      await context.sync();
      return {
        all: all.items.map((item) => [item.name, item.type, item.value, item.formula, item.scope, item.visible]),
        own: own.items.map((item) => [item.name, item.type, item.value, item.scope, item.visible]),
        addresses: [range.address, direct.address],
        none: none.isNullObject,
      };
    });
    expect(result).toEqual({
      all: [
        ['Liste', 'Range', 'Feuil1!$A$2:$A$9', '=Feuil1!$A$2:$A$9', 'Workbook', true],
        ['Taux', 'Double', 0.2, '=0.2', 'Workbook', true],
        ['Somme', 'Double', 1, '=SUM(Feuil1!$A$2:$A$9)*Taux', 'Workbook', true],
      ],
      own: [['_recensement_achats', 'String', 'donnees', 'Worksheet', false]],
      addresses: ['Feuil1!A2:A9', 'Feuil1!A2:A9'],
      none: true,
    });
  });

  it('follow a sheet that is renamed', async () => {
    const formulas = await office.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Calcul');
      sheet.getRange('A1').values = [[3]];
      other.getRange('A1').formulas = [['=Feuil1!A1*2']];
      context.workbook.names.add('Base', sheet.getRange('A1'));
      await context.sync();
      sheet.name = "Données de l'année";
      const formula = other.getRange('A1').load('formulas,values');
      const name = context.workbook.names.getItem('Base').load('formula');
      await context.sync();
      return [formula.formulas, formula.values, name.formula];
    });
    expect(formulas).toEqual([[["='Données de l''année'!A1*2"]], [[6]], "='Données de l''année'!$A$1"]);
  });

  it('are refused when taken or badly formed', async () => {
    await office.run(async (context, sheet) => context.workbook.names.add('Liste', sheet.getRange('A1')));
    const refused = [
      await office.refusal((context) => context.workbook.names.add('liste', '=1').load('name')),
      await office.refusal((context) => context.workbook.names.add('A1', '=1').load('name')),
      await office.refusal((context) => context.workbook.names.add('Bonne', '=SUM(').load('name')),
      await office.refusal((context) => context.workbook.names.getItem('Absent').load('name')),
    ];
    expect(refused.map(({ code, location }) => [code, location])).toEqual([
      ['ItemAlreadyExists', 'NamedItemCollection.add'],
      ['InvalidArgument', 'NamedItemCollection.add'],
      ['InvalidArgument', 'NamedItemCollection.add'],
      ['ItemNotFound', 'NamedItemCollection.getItem'],
    ]);
  });
});

describe('sheets', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
  });
  afterEach(() => office.close());

  it('are added, ordered, renamed, hidden, activated, deleted', async () => {
    const result = await office.run(async (context, first) => {
      const { worksheets } = context.workbook;
      const data = worksheets.add('Données');
      const checks = worksheets.add();
      checks.name = 'Contrôles';
      checks.position = 0;
      data.tabColor = '#107c41';
      data.showGridlines = false;
      data.activate();
      first.visibility = 'Hidden';
      await context.sync();
      worksheets.load('items/name,items/visibility,items/position,items/tabColor,items/showGridlines');
      const active = worksheets.getActiveWorksheet().load('name');
      const count = worksheets.getCount(true);
      const next = checks.getNext(true).load('name');
      const none = checks.getPreviousOrNullObject().load('name');
      await context.sync();
      const seen = worksheets.items.map((s) => [s.name, s.visibility, s.position, s.tabColor, s.showGridlines]);
      checks.delete();
      const last = worksheets.getLast().load('name');
      await context.sync();
      return [seen, active.name, count.value, next.name, none.isNullObject, last.name];
    });
    expect(result).toEqual([
      [
        ['Contrôles', 'Visible', 0, '', true],
        ['Feuil1', 'Hidden', 1, '', true],
        ['Données', 'Visible', 2, '#107C41', false],
      ],
      'Données',
      2,
      'Données',
      true,
      'Données',
    ]);
  });

  it('freeze rows, columns or both', async () => {
    const result = await office.run(async (context, sheet) => {
      const panes = sheet.freezePanes;
      const seen: string[] = [];
      const note = async (): Promise<void> => {
        const place = panes.getLocationOrNullObject().load('address');
        await context.sync();
        seen.push(place.isNullObject ? 'rien' : place.address);
      };
      panes.freezeRows(2);
      await note();
      panes.freezeColumns(1);
      await note();
      panes.freezeAt(sheet.getRange('A1:B3'));
      await note();
      panes.freezeAt(sheet.getRange('1:4'));
      await note();
      panes.unfreeze();
      await note();
      return seen;
    });
    expect(result).toEqual(['Feuil1!1:2', 'Feuil1!A:A', 'Feuil1!A1:B3', 'Feuil1!1:4', 'rien']);
  });

  it('keep custom properties', async () => {
    office.close();
    office = await officeFixture({ api: '1.12' });
    const result = await office.run(async (context, sheet) => {
      sheet.customProperties.add('Cle', 'un');
      sheet.customProperties.add('cle', 'deux');
      const all = sheet.customProperties.load();
      const found = sheet.customProperties.getItem('CLE').load('value');
      await context.sync();
      return [all.items.map(({ key, value }) => [key, value]), found.value];
    });
    expect(result).toEqual([[['Cle', 'deux']], 'deux']);
  });

  it('refuse bad names, the last visible sheet, changes of a protected structure', async () => {
    const refused = [
      await office.refusal((context) => context.workbook.worksheets.add('a/b').load('name')),
      await office.refusal((context) => context.workbook.worksheets.add('feuil1').load('name')),
      await office.refusal((_, sheet) => sheet.delete()),
      await office.refusal((_, sheet) => void (sheet.visibility = 'Hidden')),
      await office.refusal((context) => context.workbook.worksheets.getItem('Absente').load('name')),
    ];
    await office.run(async (context) => context.workbook.protection.protect('secret'));
    refused.push(
      await office.refusal((context) => context.workbook.worksheets.add('Autre').load('name')),
      await office.refusal((_, sheet) => void (sheet.name = 'Autre')),
      await office.refusal((context) => context.workbook.protection.unprotect('faux')),
    );
    expect(refused.map(({ code, location }) => [code, location])).toEqual([
      ['InvalidArgument', 'WorksheetCollection.add'],
      ['ItemAlreadyExists', 'WorksheetCollection.add'],
      ['InvalidOperation', 'Worksheet.delete'],
      ['InvalidOperation', 'Worksheet.visibility'],
      ['ItemNotFound', 'WorksheetCollection.getItem'],
      ['AccessDenied', 'WorksheetCollection.add'],
      ['AccessDenied', 'Worksheet.name'],
      ['AccessDenied', 'WorkbookProtection.unprotect'],
    ]);
    const free = await office.run(async (context) => {
      context.workbook.protection.unprotect('secret');
      context.workbook.protection.load('protected');
      await context.sync();
      return context.workbook.protection.protected;
    });
    expect(free).toBe(false);
  });

  it('refuse writing to locked cells when protected, and allow what the options allow', async () => {
    await office.run(async (_, sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
    const [allowed, locked, whole, layout] = [
      await office.run(async (context, sheet) => {
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('A1').format.fill.color = '#FF0000';
        sheet.protection.load('protected,options');
        await context.sync();
        return [
          sheet.protection.protected,
          sheet.protection.options.allowFormatCells,
          sheet.protection.options.allowSort,
        ];
      }),
      await office.refusal((_, sheet) => void (sheet.getRange('A1').values = [[1]])),
      await office.refusal((_, sheet) => void (sheet.getRange('A1:B2').values = 1 as never)),
      await office.refusal((_, sheet) => void (sheet.getRange('A:A').format.columnWidth = 10)),
    ];
    expect(allowed).toEqual([true, true, false]);
    expect([locked, whole, layout].map(({ code, location }) => [code, location])).toEqual([
      ['AccessDenied', 'Range.values'],
      ['AccessDenied', 'Range.values'],
      ['AccessDenied', 'RangeFormat.columnWidth'],
    ]);
  });
});
