import type ExcelJS from 'exceljs';
import { expectedOf, openSample, rowsOf, type ExpectedFindings, type SampleRow } from './read-sample';

let workbook: ExcelJS.Workbook;
let rows: SampleRow[];
let expected: ExpectedFindings;

beforeAll(async () => {
  workbook = await openSample('recensement-2023');
  rows = rowsOf(workbook, 'Recensement', 5);
  expected = await expectedOf('recensement-2023');
}, 60_000);

/** Rows on which the generator planted a mistake of one rule. */
const rowsWith = (rule: string): number[] =>
  expected.findings.filter(([id]) => id === rule).map(([, cell]) => Number(/\d+$/.exec(cell)?.[0]));

/** The origin as anyone reads it: one row says « Reconduction » on purpose. */
const originOf = (row: SampleRow): string =>
  row.cells['Nature du besoin'] === 'Reconduction' ? 'À reconduire' : String(row.cells['Nature du besoin']);

const isTender = (row: SampleRow): boolean => originOf(row) !== 'À reconduire';

/** The two amounts written as text, as anyone reads them. */
const WRITTEN_AMOUNTS: Record<string, number> = { '120 k€': 120_000, '1,24 M€': 1_240_000 };

const totalOf = (row: SampleRow): number => {
  const value = row.cells['Montant total HT'];
  return typeof value === 'number' ? value : (WRITTEN_AMOUNTS[String(value)] ?? Number.NaN);
};

const monthsOf = ({ cells }: SampleRow): number =>
  Number(cells['Durée initiale (mois)'] ?? 0) +
  Number(cells['Nombre de reconductions'] ?? 0) * Number(cells["Durée d'une reconduction (mois)"] ?? 0);

const byOrigin = (): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[originOf(row)] = (counts[originOf(row)] ?? 0) + 1;
  return counts;
};

describe('the census of the 2023 campaign', () => {
  it('holds the published counts', () => {
    expect(byOrigin()).toEqual({ 'Nouveau besoin': 45, 'À renouveler': 90, 'À reconduire': 64 });
    expect(rows.map((row) => row.cells['Année de recensement'])).toEqual(Array.from({ length: 199 }, () => 2024));
  });

  it('sums the tenders to exactly 156 000 000 € before tax', () => {
    const sum = rows.filter(isTender).reduce((total, row) => total + totalOf(row), 0);
    expect(sum).toBe(156_000_000);
  });

  it('says yes to the responsible-purchasing sheet on every row', () => {
    expect(new Set(rows.map((row) => row.cells['Fiche SSPASER']))).toEqual(new Set(['Oui']));
  });

  it('names all twenty departments, and one of them wrongly once', () => {
    const listed = rowsOf(workbook, 'Directions', 4).map((row) => row.cells.Direction);
    expect(listed).toHaveLength(20);
    const used = new Set(rows.map((row) => row.cells['Direction prescriptrice']));
    expect([...used].sort()).toEqual(['Dir. des lycées', ...listed].sort());
  });

  it('holds the four purchase types', () => {
    const types = new Set(rows.map((row) => row.cells["Type d'achat"]));
    expect([...types].sort()).toEqual(['Fournitures', 'Prestations intellectuelles', 'Services', 'Travaux']);
  });

  it('has no two titles alike', () => {
    const titles = rows.map((row) => String(row.cells['Intitulé du besoin']).toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('launches everything in 2024, but for a quarter written as text', () => {
    const launches = rows.map((row) => row.cells['Lancement de la consultation']);
    const texts = launches.filter((launch) => !(launch instanceof Date));
    expect(texts).toEqual(['T2 2024']);
    const years = new Set(launches.filter((launch) => launch instanceof Date).map((launch) => launch.getUTCFullYear()));
    expect(years).toEqual(new Set([2024]));
  });

  it('knows every code, but for the planted mistakes', () => {
    const codes = new Set(rowsOf(workbook, 'Nomenclature', 4).map((row) => row.cells.Code));
    expect(codes.size).toBe(247);
    const unknown = rows.filter((row) => !codes.has(row.cells['Code nomenclature']));
    expect(unknown.map((row) => row.cells['Code nomenclature'])).toEqual(['1003', 10.1]);
    expect(unknown.map((row) => row.number)).toEqual(rowsWith('R05'));
  });
});

describe('amounts and procedures', () => {
  it('follow from the yearly amount and the duration, but for the planted mistake', () => {
    const wrong = rows.filter((row) => {
      const yearly = row.cells['Montant annuel HT'];
      return typeof yearly === 'number' && totalOf(row) !== (yearly * monthsOf(row)) / 12;
    });
    expect(wrong.map((row) => row.number)).toEqual(rowsWith('R11'));
  });

  it('are unknown or negative on extensions only', () => {
    const odd = rows.filter((row) => !(totalOf(row) > 0));
    expect(odd.map((row) => row.cells['Montant total HT'])).toEqual([null, -380_000]);
    expect(odd.map(originOf)).toEqual(['À reconduire', 'À reconduire']);
  });

  it('say why a consultation above the direct award is in one lot', () => {
    const silent = rows.filter((row) => {
      const direct = row.cells["Type d'achat"] === 'Travaux' ? 100_000 : 40_000;
      const own = row.cells['Procédure envisagée'] !== "Centrale d'achat";
      const global = String(row.cells['Forme du marché']).startsWith('Marché global');
      const one = row.cells.Alloti === 'Non' && row.cells['Motif de non-allotissement'] === null;
      return one && own && !global && totalOf(row) >= direct;
    });
    expect(silent.map((row) => row.number)).toEqual([]);
  });

  it('respect the thresholds of 2024 over all rows of a family', () => {
    const families = new Map<unknown, SampleRow[]>();
    for (const row of rows.filter(isTender)) {
      const { cells } = row;
      const special = /^(33|34|35\.0[45]|46|30\.0[34]|31\.0[67]|42)/.test(String(cells['Code nomenclature']));
      const apart = cells['Opération / unité fonctionnelle'] !== null || cells["Type d'achat"] === 'Travaux' || special;
      if (apart || cells['Procédure envisagée'] === "Centrale d'achat") continue;
      const family = cells['Code nomenclature'];
      families.set(family, [...(families.get(family) ?? []), row]);
    }
    const light = [...families.values()].filter((family) => {
      const sum = family.reduce((total, row) => total + totalOf(row), 0);
      return sum >= 221_000 && family.some((row) => !/^Appel|^Concours/.test(String(row.cells['Procédure envisagée'])));
    });
    expect(light.map((family) => family.map((row) => row.number))).toEqual([]);
  });

  it('respect the thresholds of 2024', () => {
    const tooLight = rows.filter(isTender).filter((row) => {
      const works = row.cells["Type d'achat"] === 'Travaux';
      const social = /^(33|35\.0[45])/.test(String(row.cells['Code nomenclature']));
      const procedure = row.cells['Procédure envisagée'];
      if (procedure === 'Sans publicité ni mise en concurrence') return totalOf(row) >= (works ? 100_000 : 40_000);
      if (procedure === 'Procédure adaptée (MAPA)') return !social && totalOf(row) >= (works ? 5_538_000 : 221_000);
      return false;
    });
    expect(tooLight.map((row) => row.cells['N° besoin'])).toEqual([]);
  });
});

/** Rules of what honest rows leave open: reminders, and no mistakes. */
const REMINDERS = ['R21', 'R32', 'R33', 'R34', 'R35', 'R37', 'R42'];

describe('what the checker must find', () => {
  const counts = (): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const [rule] of expected.findings) found[rule] = (found[rule] ?? 0) + 1;
    return found;
  };

  it('is thirteen mistakes on thirteen rows, one wrong percentage and 27 reminders', () => {
    const mistakes = expected.findings.filter(([rule]) => ![...REMINDERS, 'R40', 'R43'].includes(rule));
    expect(mistakes).toHaveLength(13);
    expect(new Set(mistakes.map(([, cell]) => Number(/\d+$/.exec(cell)?.[0]))).size).toBe(13);
    expect(counts()).toEqual({
      ...{ R02: 1, R03: 1, R04: 1, R05: 2, R08: 2, R09: 1, R10: 1, R11: 1, R15: 1, R16: 1, R17: 1, R43: 1 },
      ...{ R21: 6, R32: 4, R33: 10, R34: 1, R35: 1, R37: 1, R40: 1, R42: 3 },
    });
  });

  it('reminds of cells that are empty or say no, on rows without a mistake', () => {
    const sheet = workbook.getWorksheet('Recensement');
    const reminders = expected.findings.filter(([rule]) => REMINDERS.includes(rule));
    const values = new Set(reminders.map(([, cell]) => sheet?.getCell(cell).value));
    expect([...values].sort()).toEqual(['Non', null]);
    const others = expected.findings
      .filter(([rule, cell]) => !REMINDERS.includes(rule) && !cell.includes('!'))
      .map(([, cell]) => cell);
    const numbers = new Set(others.map((cell) => Number(/\d+$/.exec(cell)?.[0])));
    expect(reminders.filter(([, cell]) => numbers.has(Number(/\d+$/.exec(cell)?.[0])))).toEqual([]);
  });

  it('keeps the published 4.5 % of 3 043 hours out of 68 978', () => {
    const declared = rowsOf(workbook, 'Valeurs déclarées', 4).find((row) => row.cells.Indicateur === 'A28-6');
    expect(declared?.cells).toMatchObject({ Valeur: 4.5, Unité: '%', Numérateur: 3_043, Dénominateur: 68_978 });
    expect(expected.findings.at(-1)).toEqual(['R43', `Valeurs déclarées!D${declared?.number}`]);
  });
});

/** Contracts that end in the year of the needs and that no row names. */
const ENDING = ['2020-0873', '2021-0477', '2022-0713'];

describe('the register of notified contracts', () => {
  it('names three contracts that end in 2024 without a row', () => {
    const named = new Set(rows.map((row) => row.cells['N° du marché actuel']));
    const ending = rowsOf(workbook, 'Marchés notifiés', 4).filter(({ cells }) => {
      const end = cells['Fin toutes reconductions'];
      return end instanceof Date && end.getUTCFullYear() === 2024 && !named.has(cells['N° du marché']);
    });
    // The fourth is that of the row whose number was left out on purpose.
    expect(ending.map(({ cells }) => cells['N° du marché'])).toEqual([
      '2020-0873',
      '2021-0477',
      '2021-0643',
      '2022-0713',
    ]);
    expect(rowsWith('R40')).toEqual([5]);
  });

  it('holds the contract of every renewal and extension, with the same end', () => {
    const register = new Map(
      rowsOf(workbook, 'Marchés notifiés', 4).map((row) => [row.cells['N° du marché'], row.cells]),
    );
    const following = rows.filter((row) => originOf(row) !== 'Nouveau besoin');
    const apart = following.filter((row) => {
      const contract = register.get(row.cells['N° du marché actuel']);
      const end = contract?.['Fin de la période en cours'];
      const lastEnd = contract?.['Fin toutes reconductions'];
      return (
        String(end) !== String(row.cells['Fin du marché actuel']) ||
        String(lastEnd) !== String(row.cells['Fin toutes reconductions']) ||
        contract?.Titulaire !== row.cells['Titulaire actuel']
      );
    });
    expect(following).toHaveLength(154);
    expect(ENDING.filter((number) => !register.has(number))).toEqual([]);
    expect(apart.map((row) => row.number)).toEqual(rowsWith('R17'));
  });

  it('numbers contracts by the year of their notification', () => {
    const wrong = rowsOf(workbook, 'Marchés notifiés', 4).filter(({ cells }) => {
      const notified = cells['Date de notification'];
      const number = String(cells['N° du marché']);
      return !(notified instanceof Date) || !new RegExp(`^${notified.getUTCFullYear()}-\\d{4}$`).test(number);
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no day without a contract: the next one is notified before the current one ends', () => {
    const late = rows.filter(({ cells }) => {
      const [end, notified] = [cells['Fin du marché actuel'], cells['Notification prévisionnelle']];
      return end instanceof Date && notified instanceof Date && notified >= end;
    });
    expect(late.map((row) => row.number)).toEqual([]);
  });
});

describe('the workbook', () => {
  it('has its tables and its hidden lists', () => {
    const tables = workbook.worksheets.flatMap((sheet) =>
      sheet.getTables().map((table) => (table as unknown as [ExcelJS.Table])[0] ?? table),
    );
    const names = tables.map((table) => (table as unknown as { name: string }).name);
    expect(names.sort()).toEqual([
      'AchatsAGEC',
      'Campagne',
      'Cibles',
      'ClausesInsertion',
      'Delais',
      'Depenses',
      'Directions',
      'Evenements',
      'Flotte',
      'Mandats',
      'MarchesNotifies',
      'Nomenclature',
      'Operations',
      'Recensement',
      'Restauration',
      'Seuils',
      'TauxAGEC',
      'ValeursDeclarees',
    ]);
    expect(workbook.getWorksheet('Listes')?.state).toBe('hidden');
  });

  it('offers drop-down lists on the columns that have one', () => {
    const sheet = workbook.getWorksheet('Recensement');
    const headers = (sheet?.getRow(5).values as string[]).slice(1);
    const lists: Record<string, string> = {};
    headers.forEach((header, index) => {
      const validation = sheet?.getCell(6, index + 1).dataValidation;
      if (validation?.type === 'list') lists[header] = String(validation.formulae[0]);
    });
    expect(lists).toEqual({
      'Direction prescriptrice': 'Directions!$B$5:$B$24',
      'Nature du besoin': 'Listes!$A$2:$A$4',
      'Code nomenclature': 'Nomenclature!$A$5:$A$251',
      "Type d'achat": 'Listes!$B$2:$B$5',
      'Procédure envisagée': 'Listes!$C$2:$C$12',
      'Forme du marché': 'Listes!$D$2:$D$9',
      Alloti: 'Listes!$F$2:$F$3',
      "Support d'achat": 'Listes!$E$2:$E$6',
      Section: 'Listes!$G$2:$G$3',
      "Éligible à l'insertion": 'Listes!$F$2:$F$3',
      'Considérations environnementales': 'Listes!$H$2:$H$5',
      'Considérations sociales': 'Listes!$I$2:$I$6',
      'Fiche SSPASER': 'Listes!$F$2:$F$3',
      'Indice applicable': 'Listes!$K$2:$K$3',
      'Marché réservé': 'Listes!$L$2:$L$7',
      EGalim: 'Listes!$F$2:$F$3',
      Sourcing: 'Listes!$M$2:$M$4',
      'Statut de la ligne': 'Listes!$J$2:$J$7',
    });
  });

  it('leaves unverified AGEC rates blank', () => {
    const rates = rowsOf(workbook, 'Taux AGEC', 4);
    expect(rates).toHaveLength(17);
    const printers = rates.find((row) => row.cells['N°'] === 3);
    expect([printers?.cells['Réemploi 2024'], printers?.cells['Recyclé 2030']]).toEqual([null, null]);
    const textiles = rates.find((row) => row.cells['N°'] === 1);
    expect([textiles?.cells['Réemploi 2024'], textiles?.cells['Recyclé 2030']]).toEqual([8, 30]);
  });
});
