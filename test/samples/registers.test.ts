import type ExcelJS from 'exceljs';
import { checkWorkbook } from '../../src/app/check';
import { openForAddin } from '../../src/cli/open-for-addin';
import type { Census } from '../../src/census';
import { parseSiret } from '../../src/census/registers/siret';
import { officeDay } from '../../scripts/samples/registers/office-day';
import { openSample, rowsOf, sampleBytes, type SampleRow } from './read-sample';

/** Opening and checking the whole workbook takes seconds on a busy machine. */
const PATIENCE = 60_000;

let workbook: ExcelJS.Workbook;
let census: Census;
let notices: readonly string[];

beforeAll(async () => {
  workbook = await openSample('recensement-2023');
  const opened = await openForAddin(new Uint8Array(await sampleBytes('recensement-2023.xlsx')));
  try {
    const result = await checkWorkbook(opened.session);
    census = result.source;
    notices = result.notices;
  } finally {
    opened.close();
  }
}, PATIENCE);

const sheet = (name: string): SampleRow[] => rowsOf(workbook, name, 4);
const isoOf = (value: ExcelJS.CellValue): string => (value instanceof Date ? value.toISOString().slice(0, 10) : '');
const groups = (rows: SampleRow[], key: string): Map<ExcelJS.CellValue, SampleRow[]> => {
  const found = new Map<ExcelJS.CellValue, SampleRow[]>();
  for (const row of rows) found.set(row.cells[key]!, [...(found.get(row.cells[key]!) ?? []), row]);
  return found;
};

test('the registers raise no issue and no notice', () => {
  expect(census.registers.issues).toEqual([]);
  expect(census.registers.notices).toEqual([]);
  expect(census.registers.missing).toEqual(['FamillesReservables']);
  expect(notices.filter((notice) => notice.includes('egistre'))).toEqual([]);
});

test('the file stays small', async () => {
  expect((await sampleBytes('recensement-2023.xlsx')).length).toBeLessThan(1_000_000);
});

test('each register says on its sheet that its lines are invented', () => {
  const names = ["Clauses d'insertion", 'Restauration', 'Flotte', 'Opérations', 'Achats AGEC', 'Dépenses', 'Mandats'];
  const silent = ['Marchés notifiés', ...names].filter((name) => {
    const note = String(workbook.getWorksheet(name)?.getCell('A2').value);
    return !/fictif|fictive/.test(note);
  });
  expect(silent).toEqual([]);
});

describe('contracts', () => {
  let rows: SampleRow[];
  let ofYear: SampleRow[];
  beforeAll(() => {
    rows = sheet('Marchés notifiés');
    ofYear = rows.filter(({ cells }) => isoOf(cells['Date de notification']).startsWith('2023'));
  });

  test('are numbered 1 to 1014 in 2023, in the order of their notification', () => {
    expect(ofYear.map(({ cells }) => cells['N° du marché'])).toEqual(
      Array.from({ length: 1_014 }, (_, index) => `2023-${String(index + 1).padStart(4, '0')}`),
    );
    const days = ofYear.map(({ cells }) => isoOf(cells['Date de notification']));
    expect(days).toEqual([...days].sort());
  });

  test('have no two titles alike', () => {
    const repeated = [...groups(rows, 'Objet')].filter(([, same]) => same.length > 1);
    expect(repeated.map(([title]) => title)).toEqual([]);
  });

  test('those added end in another year than that of the needs', () => {
    const named = new Set(rowsOf(workbook, 'Recensement', 5).map(({ cells }) => cells['N° du marché actuel']));
    const ending = rows.filter(({ cells }) => isoOf(cells['Fin toutes reconductions']).startsWith('2024'));
    const unnamed = ending.filter(({ cells }) => !named.has(cells['N° du marché']!));
    // The third is that of the row whose number was left out on purpose.
    expect(unnamed.map(({ cells }) => cells['N° du marché'])).toEqual([
      ...['2020-0873', '2021-0477', '2021-0643', '2022-0713'],
    ]);
  });

  test('follow the thresholds of 2023', () => {
    const wrong = ofYear.filter(({ cells }) => {
      const amount = Number(cells['Montant HT']);
      const works = cells["Type d'achat"] === 'Travaux';
      const special = /^33\.|^35\.0[45]/.test(String(cells['Code nomenclature']));
      const procedure = String(cells.Procédure);
      if (procedure.startsWith('Sans')) return amount >= (works ? 100_000 : 40_000);
      return procedure.startsWith('Procédure adaptée') && !special && amount >= (works ? 5_382_000 : 215_000);
    });
    expect(wrong.map(({ cells }) => cells['N° du marché'])).toEqual([]);
  });

  test('have holders with one SIRET and one department each', () => {
    const torn = [...groups(rows, 'Titulaire')].filter(([, same]) => {
      const facts = new Set(
        same.map(({ cells }) => `${cells['SIRET du titulaire']} ${cells['Département du titulaire']}`),
      );
      return facts.size > 1;
    });
    expect(torn.map(([holder]) => holder)).toEqual([]);
    const sirets = rows.map(({ cells }) => cells['SIRET du titulaire']);
    const unread = rows.filter(({ cells }) => parseSiret(String(cells['SIRET du titulaire'])).kind !== 'understood');
    expect(new Set(unread.map(({ cells }) => cells.Titulaire))).toEqual(new Set(['UGAP']));
    expect(new Set(sirets).size).toBe(groups(rows, 'Titulaire').size);
  });

  test('name eleven contracts with recycled material, as the report lists them', () => {
    const recycled = rows.filter(({ cells }) => cells['Matières recyclées'] === 'Oui');
    expect(recycled.map(({ cells }) => cells['Code nomenclature']).sort()).toEqual([
      ...['11.04', '12.03', '13.02', '13.03', '13.04', '13.04'],
      ...['14.03', '15.02', '15.04', '16.02', '16.10'],
    ]);
  });
});

describe('insertion clauses', () => {
  let lines: SampleRow[];
  let contracts: Map<ExcelJS.CellValue, SampleRow>;
  beforeAll(() => {
    lines = sheet("Clauses d'insertion").filter(({ cells }) => cells.Année === 2023);
    contracts = new Map(sheet('Marchés notifiés').map((row) => [row.cells['N° du marché']!, row]));
  });

  test('are under contracts with a social clause or reserved, notified before the people worked', () => {
    const wrong = lines.filter(({ cells }) => {
      const contract = contracts.get(cells['N° du marché']!)?.cells;
      const social = String(contract?.['Considérations sociales']);
      const reserved = contract?.['Marché réservé'] !== 'Non';
      const early = isoOf(contract?.['Date de notification'] ?? null) <= '2023-09-15';
      return (
        !/Clause sociale|Marché réservé/.test(social) || !early || reserved !== (cells['Marché réservé'] === 'Oui')
      );
    });
    expect(wrong.map(({ number }) => number)).toEqual([]);
  });

  test('employ through the holder first', () => {
    const without = [...groups(lines, 'N° du marché')].filter(
      ([number, same]) => !same.some(({ cells }) => cells.Entreprise === contracts.get(number)?.cells.Titulaire),
    );
    expect(without.map(([number]) => number)).toEqual([]);
  });

  test('give nobody two sexes, more than a year of hours or training without work', () => {
    const people = [...groups(lines, 'Identifiant du bénéficiaire')];
    expect(people.filter(([, same]) => new Set(same.map(({ cells }) => cells.Sexe)).size > 1)).toEqual([]);
    const hoursOf = (same: SampleRow[]): number =>
      same.reduce((sum, { cells }) => sum + Number(cells['Heures réalisées']), 0);
    expect(people.filter(([, same]) => hoursOf(same) > 1_607).map(([person]) => person)).toEqual([]);
    const idle = lines.filter(({ cells }) => !(Number(cells['Heures réalisées']) > 0));
    expect(idle.map(({ number }) => number)).toEqual([]);
  });

  test('tell one size for one company', () => {
    const torn = [...groups(lines, 'Entreprise')].filter(([, same]) => {
      return (
        new Set(same.map(({ cells }) => `${cells["SIRET de l'entreprise"]} ${cells["Taille de l'entreprise"]}`)).size >
        1
      );
    });
    expect(torn.map(([company]) => company)).toEqual([]);
    const apart = lines.filter(({ cells }) => {
      const contract = contracts.get(cells['N° du marché']!)!.cells;
      return (
        contract.Titulaire === cells.Entreprise &&
        contract['Catégorie du titulaire'] !== cells["Taille de l'entreprise"]
      );
    });
    expect(apart.map(({ number }) => number)).toEqual([]);
  });
});

test('invoices are paid on working days, of their year', () => {
  const wrong = sheet('Mandats').filter(({ cells }) => {
    const paid = isoOf(cells.Paiement);
    return officeDay(paid) !== paid || !paid.startsWith(String(cells.Année));
  });
  expect(wrong.map(({ number }) => number)).toEqual([]);
});

test('the spend of AGEC categories is that of their families', () => {
  const categories = new Map(sheet('Nomenclature').map(({ cells }) => [cells.Code, cells['Catégorie AGEC']]));
  const labels = new Map(sheet('Taux AGEC').map(({ cells }) => [cells['N°'], cells.Catégorie]));
  const cents = new Map<ExcelJS.CellValue, number>();
  for (const { cells } of sheet('Dépenses')) {
    const label = labels.get(categories.get(cells['Code nomenclature']!)!);
    if (label) cents.set(label, (cents.get(label) ?? 0) + Math.round(Number(cells['Montant HT']) * 100));
  }
  const declared = sheet('Achats AGEC').map(({ cells }) => [
    cells['Catégorie de produits'],
    Math.round(Number(cells['Montant total HT']) * 100),
  ]);
  expect(declared).toHaveLength(17);
  expect(declared).toEqual([...labels.values()].map((label) => [label, cents.get(label!) ?? 0]));
});

test('vehicles have plates of the national form, each its own', () => {
  const plates = sheet('Flotte').map(({ cells }) => String(cells.Immatriculation));
  expect(plates.filter((plate) => !/^[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}$/.test(plate))).toEqual([]);
  expect(new Set(plates).size).toBe(139);
});
