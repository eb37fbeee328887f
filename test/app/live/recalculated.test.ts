/** Cells of the census that change because their formulas are calculated, through the real Office.js on the embedded host. */
import { loadCatalogue, newerMembers } from '../../../src/host/catalogue';
import type ExcelJS from 'exceljs';
import { LiveFindings } from '../../../src/app/live/live-findings';
import { Follower } from './follower';

jest.setTimeout(120_000);

let follower: Follower;
afterEach(() => follower.close());

const sound = (count: number) => Array.from({ length: count }, (_, n) => ({ intitule: `Mobilier du site ${n + 1}` }));
const formula = (text: string) => ({ formula: text });

/** Amounts of a hundred rows that a rate on another sheet decides; `à voir` is no amount. */
const rated = (count: number) =>
  sound(count).map((row, n) => ({
    ...row,
    montant_total_ht: formula(
      n % 2 === 0 ? `IF(Taux!$B$1>0.5,"à voir",${100_000 + n})` : `${90_000 + n}*(1+Taux!$B$1)`,
    ),
  }));

const withRate = (...args: Parameters<typeof Follower.open>) =>
  Follower.open(
    args[0],
    (sheet, workbook) => {
      workbook.addWorksheet('Taux').addRow(['Taux de révision', 0.1]);
      args[1]?.(sheet, workbook);
    },
    args[2],
  );

const rowsOf = (rule: string): number[] =>
  follower.last.findings.filter((finding) => finding.rule === rule).map(({ row }) => row);

test('a formula that reads another row', async () => {
  follower = await Follower.open([
    ...sound(3),
    { intitule: 'Lot 2', montant_total_ht: formula('IF(K2>200000,"voir lot 1",80000)') },
  ]);
  follower.type('K2', [[250_000]]);
  await follower.until('settled');
  expect(rowsOf('R08')).toEqual([5]);
  await follower.agrees();
  follower.type('K2', [[120_000]]);
  await follower.until('settled');
  expect(rowsOf('R08')).toEqual([]);
  await follower.agrees();
});

test('a rate on another sheet: few rows at once', async () => {
  follower = await withRate(rated(8));
  follower.type('B1', [[0.6]], 'Taux');
  await follower.until('settled');
  expect(rowsOf('R08')).toEqual([2, 4, 6, 8]);
  await follower.agrees();
});

test('a rate beside the rows: many rows are compared, and only those that changed are read', async () => {
  const rows = sound(120).map((row, n) => ({
    ...row,
    montant_total_ht: formula(n % 40 === 0 ? `IF($R$3>1,"à voir",${100_000 + n})` : `${90_000 + n}+0*$R$3`),
  }));
  follower = await Follower.open(rows, (sheet) => {
    sheet.getCell('R3').value = 1;
  });
  follower.type('R3', [[2]]);
  await follower.until('settled');
  expect(rowsOf('R08')).toEqual([2, 42, 82]);
  await follower.agrees();
});

test('the rows of a table that showed nothing', async () => {
  follower = await Follower.open(sound(3), (sheet) => {
    sheet.getCell('R3').value = 0;
    for (const column of ['C', 'D', 'E', 'F']) {
      const same = { C: 'C2', D: '"Bancs"', E: 'E2', F: 'F2' }[column]!;
      sheet.getCell(`${column}5`).value = formula(`IF($R$3=1,${same},"")`);
    }
    sheet.getCell('K5').value = formula('IF($R$3=1,"à voir","")');
  });
  follower.type('R3', [[1]]);
  await follower.until('settled');
  expect(follower.last.census.rows).toBe(4);
  expect(rowsOf('R08')).toEqual([5]);
  await follower.agrees();
});

test('errors that come and go', async () => {
  follower = await withRate(sound(60).map((row) => ({ ...row, montant_total_ht: formula('100000/(1-Taux!$B$1)') })));
  follower.type('B1', [[1]], 'Taux');
  await follower.until('settled');
  expect(follower.last.findings.filter(({ column }) => column === 'montant_total_ht')).toHaveLength(60);
  await follower.agrees();
  follower.type('B1', [[0.2]], 'Taux');
  await follower.until('settled');
  expect(follower.last.findings.filter(({ column }) => column === 'montant_total_ht')).toEqual([]);
  await follower.agrees();
});

describe('an Excel that does not say which cells were calculated (ExcelApi 1.10)', () => {
  const old = { api: '1.10', newerMembers: newerMembers(loadCatalogue(), { ExcelApi: '1.10' }) };

  test('is asked for the formulas of the census', async () => {
    follower = await withRate(rated(8), undefined, old);
    follower.type('B1', [[0.6]], 'Taux');
    await follower.until('settled');
    expect(rowsOf('R08')).toEqual([2, 4, 6, 8]);
    await follower.agrees();
  });

  test('and even where it does not tell them', async () => {
    const members = new Set([...old.newerMembers, 'Range.GetSpecialCellsOrNullObject']);
    follower = await withRate(rated(4), undefined, { ...old, newerMembers: members });
    follower.type('B1', [[0.6]], 'Taux');
    await follower.until('settled');
    expect(rowsOf('R08')).toEqual([2, 4]);
    await follower.agrees();
  });

  test('and says nothing where only cells beside the census changed', async () => {
    const rows = sound(200).map((row) => ({ ...row, montant_total_ht: formula('120000') }));
    follower = await Follower.open(rows, (sheet) => void (sheet.getCell('R3').value = formula('RAND()')), old);
    await follower.quiet();
    follower.type('D3', [['Mobilier des internats']]);
    await follower.until('settled');
    const { syncs } = follower;
    await follower.quiet();
    expect(follower.said).toEqual(['touched', 'settled']);
    const sizes = follower.bench.opened.host.traffic.syncs.slice(syncs).map(({ responseBytes }) => responseBytes);
    // Where the formulas are, and one column.
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThan(4_000);
    await follower.agrees();
  });
});

describe('what was calculated without changing anything', () => {
  /** Excel may tell of cells that were calculated and show the same: the embedded one does not. */
  test('is compared by column and goes no further', async () => {
    follower = await Follower.open(sound(200).map((row) => ({ ...row, montant_total_ht: formula('120000') })));
    const result = await follower.bench.check();
    const said: string[] = [];
    const findings = new LiveFindings(follower.bench.session, {
      updated: (_, settled) => said.push(settled ? 'settled' : 'touched'),
      lost: () => said.push('lost'),
    });
    findings.follow(result, follower.bench.sheet().id);
    const { syncs } = follower;
    const areas = [{ row: 0, column: 9, rowCount: 201, columnCount: 2 }];
    await findings.heard([{ kind: 'calculated', areas }]);
    await findings.heard([{ kind: 'calculated', areas: [{ row: 3, column: 10, rowCount: 1, columnCount: 1 }] }]);
    expect(follower.syncs).toBe(syncs + 1);
    await follower.quiet();
    expect(said).toEqual([]);
    expect(follower.syncs).toBe(syncs + 2);
    expect(follower.bench.opened.host.traffic.syncs.at(-1)!.responseBytes).toBeLessThan(6_000);
    findings.leave();
  });

  test('costs nothing where the census has no formulas', async () => {
    follower = await Follower.open(sound(5), (_, workbook) => {
      const sheet = workbook.addWorksheet('Notes');
      sheet.addRow(['Suivi', formula('SUM(Recensement!K2:K900)+RAND()')]);
    });
    follower.type('K3', [[130_000]]);
    await follower.until('settled');
    const { syncs } = follower;
    await follower.quiet();
    expect(follower.said).toEqual(['touched', 'settled']);
    expect(follower.syncs).toBe(syncs);
  });

  test('says nothing when it is a title of the census', async () => {
    follower = await Follower.open(sound(2), (sheet) => {
      sheet.insertRow(1, [formula('"Édition "&RAND()')]);
    });
    follower.type('K4', [[130_000]]);
    await follower.until('settled');
    await follower.quiet();
    expect(follower.said).toEqual(['touched', 'settled']);
  });
});

test('a header that is a formula and says something else asks for a check of the whole', async () => {
  follower = await Follower.open(sound(3), (sheet) => {
    sheet.getCell('R3').value = 2024;
    sheet.getCell('M1').value = formula('IF($R$3=2024,"Date de notification prévisionnelle","Autre")');
  });
  expect((await follower.bench.check()).census.columns.map(({ key }) => key)).toContain('date_notification');
  follower.type('R3', [[2025]]);
  await follower.until('lost');
});

test('our own writing elsewhere, formulas over the census among it, asks for nothing; switched off, nothing is heard', async () => {
  follower = await withRate(rated(60));
  await follower.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tableau de bord');
    sheet.getRange('A1:A500').formulas = Array.from({ length: 500 }, (_, n) => [`=Recensement!K${n + 2}*2`]);
    await context.sync();
  });
  await follower.quiet();
  expect(follower.said).toEqual([]);
  await follower.live.stop();
  follower.type('B1', [[0.9]], 'Taux');
  await follower.quiet();
  expect(follower.said).toEqual([]);
});

test('what is calculated while a check is under way is looked at after it', async () => {
  follower = await withRate(rated(6));
  const before = await follower.bench.check();
  follower.live.pause();
  follower.type('B1', [[0.7]], 'Taux');
  await follower.until('elsewhere');
  await follower.live.follow(before);
  await follower.until('settled');
  expect(rowsOf('R08')).toEqual([2, 4, 6]);
  await follower.agrees();
});

describe('registers and parameters that are formulas', () => {
  const contracts = (cell: string) => (_: unknown, workbook: ExcelJS.Workbook) => {
    const sheet = workbook.addWorksheet('MarchesNotifies');
    sheet.addRow(['N° de marché', 'Objet', 'Date de notification', 'Date de fin', 'Montant HT']);
    sheet.addRow([
      '2021-01',
      'Mobilier',
      new Date(Date.UTC(2021, 0, 4)),
      new Date(Date.UTC(2025, 0, 3)),
      formula(cell),
    ]);
  };

  test('tell when they show something else', async () => {
    follower = await Follower.open(sound(3), contracts('Recensement!K2*2'));
    await follower.quiet();
    follower.type('K2', [[130_000]]);
    await follower.until('elsewhere');
    follower.said = [];
    follower.type('K3', [[130_000]]);
    await follower.until('settled');
    await follower.quiet();
    expect(follower.said).toEqual(['touched', 'settled']);
  });

  test('say nothing when they were calculated and show the same', async () => {
    follower = await Follower.open(sound(3), contracts('IF(Recensement!K2>0,500000,RAND())'));
    await follower.quiet();
    follower.type('K2', [[130_000]]);
    await follower.until('settled');
    await follower.quiet();
    expect(follower.said).toEqual(['touched', 'settled']);
  });
});
