import { readParameters } from '../../../src/census';
import { columnOf } from '../../../src/census/columns';
import { DEFAULT_LEAD_TIMES, EXTENSION, GLOBAL_CONTRACT, leadTimeAt } from '../../../src/census/parameters/lead-times';
import type { CellContent } from '../../../src/table/grid';
import { gridOf, serial } from '../support/census-grid';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });
const table = (values: CellContent[][], more = {}) => gridOf(values, { sheet: 'Délais', ...more });
const HEADERS = [
  'Procédure',
  'À partir de (HT)',
  'Délai minimal (jours)',
  'Sourcing (jours)',
  'Préavis (jours)',
  'Minimum légal (jours)',
  'Début',
  'Fin',
  'Actif',
];

describe('default lead times', () => {
  const days = (procedure: string, euros: number | null = null) =>
    leadTimeAt(DEFAULT_LEAD_TIMES, procedure, euros === null ? null : euros * 100, day(2027, 3, 1))?.launchToAward;

  test('cover every procedure of the census; those without a known range stay blank', () => {
    const known = columnOf('procedure').values.map((procedure) => [procedure, days(procedure)]);
    expect(known).toEqual([
      ['Sans publicité ni mise en concurrence', null],
      ['Procédure adaptée (MAPA)', 60],
      ["Appel d'offres ouvert", 150],
      ["Appel d'offres restreint", 210],
      ['Procédure avec négociation', 210],
      ['Dialogue compétitif', 270],
      ['Concours', 270],
      ['Marché subséquent', 30],
      ['Bon de commande', null],
      ["Centrale d'achat", 15],
      ['Concession / DSP', null],
    ]);
    expect(days(GLOBAL_CONTRACT)).toBe(270);
  });

  test('an adapted procedure takes longer from 90 000 € on', () => {
    expect([null, 89_999, 90_000].map((euros) => days('Procédure adaptée (MAPA)', euros))).toEqual([60, 60, 90]);
  });

  test('an extension has a notice; no legal minimum is shipped', () => {
    expect(leadTimeAt(DEFAULT_LEAD_TIMES, EXTENSION, null, day(2027, 3, 1))?.notice).toBe(90);
    expect(DEFAULT_LEAD_TIMES.filter(({ legalMinimum }) => legalMinimum !== null)).toEqual([]);
  });
});

describe('the table Delais', () => {
  test('replaces the defaults, line by line in force on the day', () => {
    const { leadTimes, sources, notices } = readParameters([
      table([
        ['Délais du service'],
        HEADERS,
        ['MAPA', null, 75, 30, null, 15, null, serial(2026, 12, 31), 'Oui'],
        ['Procédure adaptée (MAPA)', null, '80', 30, null, null, serial(2027, 1, 1), null, null],
        ['Procédure adaptée (MAPA)', '150 k€', 100, 30, null, null, serial(2027, 1, 1), null, null],
        ['Procédure adaptée (MAPA)', null, 10, null, null, null, serial(2027, 1, 1), null, 'Non'],
        ['Reconduction', null, null, null, 120, null, null, null, null],
      ]),
    ]);
    expect([sources.leadTimes, notices]).toEqual(['workbook', []]);
    const at = (cents: number, date: ReturnType<typeof day>) =>
      leadTimeAt(leadTimes, 'Procédure adaptée (MAPA)', cents, date)?.launchToAward ?? null;
    expect(at(100, day(2026, 12, 31))).toBe(75);
    expect(at(100, day(2027, 1, 1))).toBe(80);
    expect([at(14_999_999, day(2027, 1, 1)), at(15_000_000, day(2027, 1, 1))]).toEqual([80, 100]);
    expect(leadTimes[0]).toEqual({
      procedure: 'Procédure adaptée (MAPA)',
      floor: null,
      launchToAward: 75,
      planned: null,
      sourcing: 30,
      notice: null,
      legalMinimum: 15,
      start: null,
      end: day(2026, 12, 31),
      active: true,
    });
    expect(leadTimeAt(leadTimes, EXTENSION, null, day(2027, 1, 1))?.notice).toBe(120);
    expect(leadTimeAt(leadTimes, "Appel d'offres ouvert", null, day(2027, 1, 1))).toBeNull();
  });

  test('rows that cannot be read are said, never guessed', () => {
    const { leadTimes, notices } = readParameters([
      table([
        HEADERS,
        ['Enchère', null, 30, null, null, null, null, null, null],
        ['Concours', null, 'six mois', null, null, null, null, null, null],
        ['Concours', null, -1, null, null, null, null, null, null],
        ['Concours', null, 300, null, null, null, 'bientôt', null, null],
        ['Concours', { error: '#REF!' }, 300, null, null, null, null, null, null],
        ['Concours', null, 280, null, null, null, null, null, null],
      ]),
    ]);
    expect(leadTimes.map(({ procedure, launchToAward }) => [procedure, launchToAward])).toEqual([['Concours', 280]]);
    expect(notices).toEqual(['Table « Delais » : lignes incomplètes ou illisibles laissées de côté : 2, 3, 4, 5, 6.']);
  });

  test('reads the table of the sample workbooks, where the notice of an extension stands among the days', () => {
    const { leadTimes, notices } = readParameters([
      table([
        ['Procédure', 'À partir de (€ HT)', 'Délai minimal (jours)', 'Délai prévu (jours)', 'Remarque'],
        ['Procédure adaptée (MAPA)', 90_000, 90, 120, 'Publicité'],
        ['Reconduction', null, 90, 120, 'Préavis'],
      ]),
    ]);
    expect(notices).toEqual([]);
    expect(
      leadTimes.map((line) => [line.procedure, line.floor, line.launchToAward, line.planned, line.notice]),
    ).toEqual([
      ['Procédure adaptée (MAPA)', 9_000_000, 90, 120, null],
      ['Reconduction', null, null, null, 90],
    ]);
  });

  test('without its days it is not used', () => {
    const { sources, notices } = readParameters([
      table([
        ['Procédure', 'Préavis (jours)'],
        ['Reconduction', 120],
      ]),
    ]);
    expect(sources.leadTimes).toBe('default');
    expect(notices).toEqual([
      'La table « Delais » (feuille « Délais ») est inutilisable : il y manque « Délai minimal (jours) ». Les valeurs par défaut sont utilisées.',
    ]);
  });
});
