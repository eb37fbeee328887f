/** What users do to a sheet that is followed, beside typing in its rows: through the real Office.js on the embedded host. */
import { loadCatalogue, newerMembers } from '../../../src/host/catalogue';
import { CoAuthor } from '../../../src/host/co-author';
import { sortCells } from '../../../src/host/objects/sort-cells';
import { parseRangeName } from '../../../src/host/workbook/address';
import { MAX_ROWS } from '../../../src/host/workbook/bounds';
import type { SortCondition } from '../../../src/host/workbook/filters/sort-state';
import { applyStructureEdit } from '../../../src/host/workbook/structure/apply-edit';
import { structureEdit } from '../../../src/host/workbook/structure/structure-edit';
import { Follower } from './follower';

jest.setTimeout(120_000);

let follower: Follower;
afterEach(() => follower.close());

const ROWS = [
  { intitule: 'Fauteuils', montant_total_ht: 500_000 },
  { intitule: 'Tableaux', montant_total_ht: 'à voir' },
  { intitule: 'Bancs', montant_total_ht: 90_000 },
  { intitule: 'Rayonnages', montant_total_ht: 120_000 },
];

/** The census as a table object, of the rows given or of some of them. */
async function openTable(address = 'A1:O5', rows = ROWS): Promise<void> {
  follower = await Follower.open(rows);
  await follower.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Recensement');
    sheet.tables.add(address, true).name = 'Recensement';
    await context.sync();
  });
  await follower.live.follow(await follower.bench.check());
  follower.said = [];
}

test('rows sorted by the user take their findings along', async () => {
  await openTable();
  const sheet = follower.bench.sheet();
  const byTitle: SortCondition = {
    ...{ key: 3, descending: false, on: 'value' },
    ...{ color: null, icon: null, textAsNumber: false, customList: null },
  };
  sortCells(sheet, parseRangeName('A2:O5')!, [byTitle], { matchCase: false, rows: true });
  await follower.until('settled');
  expect(follower.rules(5)).toContain('R08');
  expect(follower.rules(3)).not.toContain('R08');
  await follower.agrees();
});

test('a table made longer or shorter is followed from the next edit on', async () => {
  await openTable('A1:O4');
  const resize = (address: string) =>
    follower.run(async (context) => {
      context.workbook.tables.getItem('Recensement').resize(address);
      await context.sync();
    });
  await resize('A1:O5');
  follower.type('K2', [[510_000]]);
  await follower.until('settled');
  expect(follower.last.census.rows).toBe(4);
  await follower.agrees();
  await resize('A1:O3');
  follower.type('K2', [[520_000]]);
  await follower.until('settled');
  expect(follower.last.census.rows).toBe(2);
  await follower.agrees();
});

test('rows typed under a table are told, and counted once they are in it', async () => {
  await openTable();
  const line = ['2024', 'Direction des lycées', 'Nouveau besoin', 'Estrades', '13.03', 'Fournitures', null, null];
  follower.type('A6', [[...line, null, null, 'beaucoup', null, null, null, 'Validé']]);
  await follower.until('settled');
  expect(follower.last.census.rows).toBe(4);
  expect(follower.last.notices.join(' ')).toMatch(/ligne 6/);
  await follower.agrees();
  await follower.run(async (context) => {
    context.workbook.tables.getItem('Recensement').resize('A1:O6');
    await context.sync();
  });
  follower.type('D6', [['Estrades et tables']]);
  await follower.until('settled');
  expect(follower.rules(6)).toContain('R08');
  expect(follower.last.notices.join(' ')).not.toMatch(/ligne 6/);
  await follower.agrees();
});

test('rows hidden by a filter keep their findings', async () => {
  await openTable();
  await follower.run(async (context) => {
    const column = context.workbook.tables.getItem('Recensement').columns.getItemAt(3);
    column.filter.applyValuesFilter(['Bancs']);
    await context.sync();
  });
  follower.type('K4', [['?']]);
  await follower.until('settled');
  expect([follower.rules(3), follower.rules(4)].map((rules) => rules.includes('R08'))).toEqual([true, true]);
});

describe('asks for a check of the whole', () => {
  test('when something is pasted over the header', async () => {
    follower = await Follower.open(ROWS);
    follower.type('J1', [
      ['Autre', 'Chose'],
      [1, 2],
    ]);
    await follower.until('lost');
  });

  test('when a column is inserted or deleted, or cells are pushed aside', async () => {
    follower = await Follower.open(ROWS);
    const area = { row: 0, column: 4, rowCount: MAX_ROWS, columnCount: 1 };
    const again = async () => follower.live.follow(await follower.bench.check());
    applyStructureEdit(follower.bench.sheet(), structureEdit('insert', 'column', area));
    await follower.until('lost');
    await again();
    applyStructureEdit(follower.bench.sheet(), structureEdit('delete', 'column', area));
    await follower.until('lost');
    await again();
    const cells = { row: 2, column: 4, rowCount: 1, columnCount: 1 };
    applyStructureEdit(follower.bench.sheet(), structureEdit('insert', 'row', cells));
    await follower.until('lost');
  });

  test('when the sheet gets another name, at once or at the next edit', async () => {
    follower = await Follower.open(ROWS, undefined, { api: '1.17' });
    const other = new CoAuthor(follower.bench.opened.host.workbook);
    other.renameSheet('Recensement', 'Besoins');
    await follower.until('lost');
    await follower.close();

    const api = '1.16';
    follower = await Follower.open(ROWS, undefined, {
      api,
      newerMembers: newerMembers(loadCatalogue(), { ExcelApi: api }),
    });
    new CoAuthor(follower.bench.opened.host.workbook).renameSheet('Recensement', 'Besoins');
    follower.type('K3', [[1]], 'Besoins');
    await follower.until('lost');
    expect(follower.said).toEqual(['lost']);
  });

  test('when the sheet is deleted', async () => {
    follower = await Follower.open(ROWS, (_, workbook) => void workbook.addWorksheet('Notes').addRow(['Note']));
    new CoAuthor(follower.bench.opened.host.workbook).deleteSheet('Recensement');
    await follower.until('lost');
    await expect(follower.bench.check()).rejects.toMatchObject({ code: 'CENSUS_NOT_FOUND' });
  });

  test('when the table is dissolved or renamed, at the next edit', async () => {
    await openTable();
    await follower.run(async (context) => {
      context.workbook.tables.getItem('Recensement').name = 'Besoins';
      await context.sync();
    });
    follower.type('K3', [[1]]);
    await follower.until('lost');
  });

  test.each([
    ['the year of the campaign', 'Campagne'],
    ['a threshold', 'Seuils'],
    ['a register', 'MarchesNotifies'],
    ['the list of departments', 'Directions'],
  ])('when %s changes', async (_, name) => {
    follower = await Follower.open(ROWS, (__, workbook) => void workbook.addWorksheet(name).addRow(['Nom', 'Valeur']));
    follower.type('A2', [['Année de campagne', 2023]], name);
    await follower.until('elsewhere');
    expect(follower.said).toEqual(['elsewhere']);
  });

  test('when a sheet with parameters comes, goes or gets its name, and not for others', async () => {
    follower = await Follower.open(ROWS, undefined, { api: '1.17' });
    const other = new CoAuthor(follower.bench.opened.host.workbook);
    other.addSheet('Brouillon');
    await follower.quiet();
    expect(follower.said).toEqual([]);
    other.renameSheet('Brouillon', 'Campagne');
    await follower.until('elsewhere');
    other.deleteSheet('Campagne');
    await follower.until('elsewhere');
  });
});
