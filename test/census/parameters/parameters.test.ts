import { readParameters } from '../../../src/census';
import { COLUMN_KEYS, COLUMNS } from '../../../src/census/columns';
import { DEFAULT_AGEC, DEFAULT_NOMENCLATURE, DEFAULT_THRESHOLDS } from '../../../src/census/parameters/defaults';
import { firstDayOf, thresholdAt } from '../../../src/census/parameters/thresholds';
import { requiredProcedure } from '../../../src/census/required-procedure';
import type { CellContent } from '../../../src/table/grid';
import { gridOf, serial } from '../support/census-grid';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });
const sheet = (name: string, values: CellContent[][]) => gridOf(values, { sheet: name });

describe('defaults', () => {
  test('the catalogue has its 65 columns, each key once and in order', () => {
    expect(COLUMNS.map(({ key }) => key)).toEqual([...COLUMN_KEYS]);
    expect(COLUMNS).toHaveLength(65);
    expect(new Set(COLUMN_KEYS).size).toBe(65);
  });

  test('the nomenclature has 247 codes and every AGEC category', () => {
    expect(DEFAULT_NOMENCLATURE).toHaveLength(247);
    expect(new Set(DEFAULT_NOMENCLATURE.map(({ code }) => code)).size).toBe(247);
    expect(DEFAULT_NOMENCLATURE.filter(({ insertion }) => insertion)).toHaveLength(103);
    const categories = new Set(DEFAULT_NOMENCLATURE.map(({ agec }) => agec).filter((agec) => agec !== null));
    expect([...categories].sort((a, b) => a - b)).toEqual(DEFAULT_AGEC.map(({ number }) => number));
  });

  test('unknown AGEC rates stay unknown', () => {
    expect(DEFAULT_AGEC[0]!.rates).toEqual([
      { year: 2024, reuse: 8, recycled: 20 },
      { year: 2027, reuse: 15, recycled: 25 },
      { year: 2030, reuse: 15, recycled: 30 },
    ]);
    expect(DEFAULT_AGEC[2]!.rates.map(({ reuse, recycled }) => [reuse, recycled])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(DEFAULT_AGEC[4]!.rates[0]).toEqual({ year: 2024, reuse: 'none', recycled: null });
  });

  test('thresholds hold between their days; the unconfirmed one of 2027 is not used', () => {
    const at = (id: string, date: ReturnType<typeof day>) =>
      (thresholdAt(DEFAULT_THRESHOLDS, id, date)?.amount ?? 0) / 100;
    expect(at('DISP-FS', day(2026, 3, 31))).toBe(40_000);
    expect(at('DISP-FS', day(2026, 4, 1))).toBe(60_000);
    expect(at('DISP-T', day(2027, 6, 1))).toBe(100_000);
    expect(at('UE-FS-CT', day(2024, 1, 1))).toBe(221_000);
    expect(at('UE-FS-CT', day(2027, 12, 31))).toBe(216_000);
    expect(thresholdAt(DEFAULT_THRESHOLDS, 'UE-FS-CT', day(2028, 1, 1))).toBeNull();
    expect(firstDayOf(DEFAULT_THRESHOLDS, 'CRIT-ENV')).toEqual(day(2026, 8, 21));
    expect(firstDayOf(DEFAULT_THRESHOLDS, 'CLAUSE-ENV')).toEqual(day(2026, 8, 22));
  });

  test.each([
    ['Services', 39_999, day(2024, 3, 1), 'Sans publicité ni mise en concurrence'],
    ['Services', 40_000, day(2024, 3, 1), 'Procédure adaptée (MAPA)'],
    ['Services', 59_999, day(2026, 4, 1), 'Sans publicité ni mise en concurrence'],
    ['Prestations intellectuelles', 220_999, day(2025, 12, 31), 'Procédure adaptée (MAPA)'],
    ['Fournitures', 221_000, day(2025, 12, 31), "Appel d'offres ouvert"],
    ['Fournitures', 216_000, day(2026, 1, 1), "Appel d'offres ouvert"],
    ['Travaux', 120_000, day(2027, 2, 1), 'Procédure adaptée (MAPA)'],
    ['Travaux', 5_404_000, day(2027, 2, 1), "Appel d'offres ouvert"],
    ['Travaux', 5_404_000, day(2028, 2, 1), null],
    ['Services', 10_000, day(2028, 2, 1), 'Sans publicité ni mise en concurrence'],
    ['Services', 10_000, day(2019, 2, 1), null],
  ] as const)('%s for %p € on %p: %p', (type, euros, launch, expected) => {
    expect(requiredProcedure(DEFAULT_THRESHOLDS, type, euros * 100, launch)).toBe(expected);
  });
});

describe('readParameters', () => {
  test('without tables the defaults stand in', () => {
    expect(readParameters([])).toMatchObject({
      campaignYear: null,
      needsYear: null,
      firstCampaign: 2018,
      departments: null,
      sources: {
        campaign: 'default',
        departments: 'default',
        nomenclature: 'default',
        thresholds: 'default',
        agec: 'default',
        leadTimes: 'default',
      },
      notices: [],
    });
  });

  test('reads a nomenclature whose codes Excel holds as numbers', () => {
    const grid = gridOf(
      [
        ['Code', 'Libellé', 'Famille', 'Type', 'AGEC', 'Insertion', 'Indice'],
        [10.1, 'Fontaines', '10 Restauration', 'S', null, 'N', null],
        ['11.04', 'Aspirateurs', '11 Entretien', 'F', 3, 'O', 'reparabilite'],
        ['11.04', 'Encore', '11 Entretien', 'F', 3, 'O', null],
      ],
      { sheet: 'Nomenclature', text: [[], ['10.10'], ['11.04'], ['11.04']] },
    );
    const { nomenclature, sources, notices } = readParameters([grid]);
    expect(nomenclature).toEqual([
      {
        code: '10.10',
        label: 'Fontaines',
        family: '10 Restauration',
        purchaseType: 'Services',
        cpv: null,
        agec: null,
        insertion: false,
        index: null,
        egalim: false,
      },
      expect.objectContaining({
        code: '11.04',
        purchaseType: 'Fournitures',
        agec: 3,
        insertion: true,
        index: 'réparabilité',
      }),
    ]);
    expect(sources.nomenclature).toBe('workbook');
    expect(notices).toEqual(['Table « Nomenclature » : codes en double (11.04), la première ligne compte.']);
  });

  test('reads dated thresholds and says which rows it could not read', () => {
    const grid = sheet('Seuils', [
      ['Seuils applicables'],
      ['Id', 'Objet', 'Montant HT', 'Début', 'Fin', 'Actif'],
      ['DISP-T', 'Dispense', 140_000, serial(2027, 1, 1), null, 'Oui'],
      ['DISP-T', 'Dispense', '100 000 €', serial(2026, 1, 1), serial(2026, 12, 31), null],
      ['CRIT-ENV', 'Critère', null, '21/08/2026', null, 'Oui'],
      ['UE-T', 'Formalisée', 'à définir', serial(2026, 1, 1), null, 'Oui'],
      ['UE-FS-CT', 'Formalisée', 216_000, 'bientôt', null, 'Oui'],
    ]);
    const { thresholds, notices } = readParameters([grid]);
    expect(thresholds.map(({ id, amount, start, end, active }) => [id, amount, start, end, active])).toEqual([
      ['DISP-T', 14_000_000, day(2027, 1, 1), null, true],
      ['DISP-T', 10_000_000, day(2026, 1, 1), day(2026, 12, 31), true],
      ['CRIT-ENV', null, day(2026, 8, 21), null, true],
    ]);
    expect(notices).toEqual(['Table « Seuils » : lignes incomplètes ou illisibles laissées de côté : 6, 7.']);
  });

  test('a table that lacks what matters is not used, and said', () => {
    const { sources, notices } = readParameters([
      sheet('Seuils', [
        ['Objet', 'Début', 'Texte'],
        ['Dispense', 45000, 'CCP'],
      ]),
    ]);
    expect(sources.thresholds).toBe('default');
    expect(notices).toEqual([
      'La table « Seuils » (feuille « Seuils ») est inutilisable : il y manque « Id », « Montant HT ». Les valeurs par défaut sont utilisées.',
    ]);
  });

  test('AGEC rates: blank is unknown, SO is no target, shares shown as percent are percent', () => {
    const grid = gridOf(
      [
        ['N°', 'Catégorie', 'Réemploi 2024', 'Recyclé 2024', 'Réemploi 2027'],
        [5, 'Papier', 'SO', 0.4, null],
        [18, 'Inconnue', 1, 1, 1],
      ],
      { sheet: 'Taux AGEC', text: [[], ['5', 'Papier', 'SO', '40 %', ''], []] },
    );
    expect(readParameters([grid]).agec).toEqual([
      {
        number: 5,
        label: 'Papier',
        rates: [
          { year: 2024, reuse: 'none', recycled: 40 },
          { year: 2027, reuse: null, recycled: null },
          { year: 2030, reuse: null, recycled: null },
        ],
      },
    ]);
  });
});

describe('the version of the template', () => {
  const versionIn = (value: CellContent) => {
    const { templateVersion, notices } = readParameters([
      sheet('Campagne', [
        ['Paramètre', 'Valeur'],
        ['Année de campagne', 2026],
        ['Version du modèle', value],
      ]),
    ]);
    return [templateVersion, notices];
  };

  test('known: nothing to say; newer: it is said', () => {
    expect(versionIn(1)).toEqual([1, []]);
    expect(versionIn('v1.4')).toEqual([1, []]);
    expect(versionIn('2')).toEqual([
      2,
      [
        'Ce classeur suit la version 2 du modèle de recensement ; le complément connaît la version 1. Mettez le complément à jour : des colonnes peuvent être mal lues.',
      ],
    ]);
  });

  test('absent or unreadable: not known', () => {
    expect(versionIn('dernière')).toEqual([null, []]);
    expect(readParameters([]).templateVersion).toBeNull();
  });
});
