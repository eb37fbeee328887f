import { computeIndicatorSeries, computeIndicators, type Census } from '../../../src/census';
import type { CountedRegister } from '../../../src/census/registers/schemas';
import { gridOf, serial } from '../support/census-grid';
import { declaredOf } from '../support/register-grids';
import { censusWith, registerGrid, type Line } from '../support/register-sheets';

const overOne = (name: CountedRegister, lines: Line[]): Census => censusWith(registerGrid(name, lines));

const figure = (census: Census, id: string) => {
  const { value, numerator, denominator, status } = computeIndicators(census).find((result) => result.id === id)!;
  return [value === null ? null : Math.round(value * 100) / 100, numerator, denominator, status];
};

const reason = (census: Census, id: string) => computeIndicators(census).find((result) => result.id === id)!.reason;

describe('contracts', () => {
  const lines: Line[] = [
    { number: '1', notified: serial(2023, 1, 1), amount: 15_000.01, holderDepartment: '44', purchaseType: 'Services' },
    { number: '2', notified: serial(2023, 12, 31), amount: 15_000, holderDepartment: 49, purchaseType: 'F' },
    { number: '3', notified: serial(2023, 6, 1), amount: '90 k€', holderDepartment: '75', purchaseType: 'Travaux' },
    { number: '4', notified: serial(2024, 1, 1), amount: 100_000, holderDepartment: '44', purchaseType: 'Services' },
    { number: '5', notified: 'mars 2023', amount: 40_000.01, holderDepartment: 85, purchaseType: 'Services' },
    { number: '6', notified: serial(2023, 5, 5), amount: 'NC', holderDepartment: '53', purchaseType: 'à voir' },
  ].map((line, place) => ({
    ...line,
    social: ['Pas de considération sociale', null, 'Clause sociale ; Critère social', null, 'Marché réservé', 'x'][
      place
    ]!,
  }));
  const census = overOne('contracts', lines);

  test('are counted strictly above 15 000 €, by the day of their notification', () => {
    expect(figure(census, 'GEN-02')).toEqual([3, 3, null, 'computed']);
    expect(figure(census, 'GEN-03')).toEqual([66.67, 2, 3, 'computed']);
  });

  test('share their amounts by type, lines without a known type left out', () => {
    expect(['GEN-04', 'GEN-05', 'GEN-06', 'GEN-07'].map((id) => figure(census, id))).toEqual([
      [9.37, 15_000, 160_000.02, 'computed'],
      [34.38, 55_000.02, 160_000.02, 'computed'],
      [56.25, 90_000, 160_000.02, 'computed'],
      [0, 0, 160_000.02, 'computed'],
    ]);
  });

  test('have a social consideration or none, above 40 000 €', () => {
    expect(figure(census, 'A27-9')).toEqual([100, 2, 2, 'computed']);
  });

  test('run in a year from their notification to their end', () => {
    const line = (notified: number, lastEnd: number, recycled: string): Line => ({
      number: 'x',
      notified,
      lastEnd,
      recycled,
    });
    const running = overOne('contracts', [
      line(serial(2020, 1, 1), serial(2022, 12, 31), 'Oui'),
      line(serial(2020, 1, 1), serial(2023, 1, 1), 'Oui'),
      line(serial(2023, 12, 31), serial(2027, 1, 1), 'x'),
      line(serial(2024, 1, 1), serial(2027, 1, 1), 'Oui'),
      line(serial(2021, 1, 1), serial(2027, 1, 1), 'Non'),
    ]);
    expect(figure(running, 'A14-1')).toEqual([2, 2, null, 'computed']);
  });

  test('count families with an ecolabel once', () => {
    const families = overOne('contracts', [
      { number: '1', notified: serial(2023, 1, 1), code: '13.03', ecolabel: 'Oui', purchaseType: 'Fournitures' },
      { number: '2', notified: serial(2023, 1, 2), code: 13.03, ecolabel: 'Oui', purchaseType: 'Fournitures' },
      { number: '3', notified: serial(2023, 1, 3), code: '13.01', ecolabel: 'Non', purchaseType: 'Fournitures' },
    ]);
    expect(figure(families, 'A16-1')).toEqual([1, 1, 2, 'computed']);
  });
});

test('people, contracts and companies of clauses are told apart', () => {
  const person = { year: 2023, hours: 100, trainingHours: 5, kind: 'Travaux', reserved: 'Non', firmSize: 'PME' };
  const census = overOne('clauses', [
    { ...person, person: 'P1', sex: 'F', number: 'M1', company: 'Alpha', workContract: 'CDI' },
    { ...person, person: 'p1 ', sex: 'Femme', number: 'M2', company: 'ALPHA', workContract: 'CDD' },
    {
      ...person,
      person: 'P2',
      sex: 'Homme',
      number: 'M1',
      company: 'Bêta',
      workContract: null,
      kind: 'DSP',
      hours: 300,
    },
    { ...person, person: null, sex: null, number: 'M3', company: 'Gamma', hours: 0, firmSize: 'GE', reserved: 'x' },
    { ...person, year: 2022, person: 'P9', sex: 'Femme', number: 'M9', company: 'Delta', workContract: 'CDI' },
  ]);
  const ids = ['A22-1', 'A27-1', 'A27-2', 'A27-3', 'A27-4', 'A27-5', 'A27-6', 'A27-10', 'A27-11'];
  expect(ids.map((id) => figure(census, id))).toEqual([
    [50, 1, 2, 'computed'],
    [500, 500, null, 'computed'],
    [2, 2, null, 'computed'],
    [50, 1, 2, 'computed'],
    [2, 2, null, 'computed'],
    [40, 200, 500, 'computed'],
    [60, 300, 500, 'computed'],
    [2, 2, null, 'computed'],
    [3, 3, null, 'computed'],
  ]);
  expect(['A28-1', 'A28-2', 'A28-3', 'A28-6', 'A28-7'].map((id) => figure(census, id))).toEqual([
    [3, 3, null, 'computed'],
    [33.33, 1, 3, 'computed'],
    [33.33, 1, 3, 'computed'],
    [4, 20, 500, 'computed'],
    [0, 0, null, 'computed'],
  ]);
});

test('the ratio of insertion is told for 10 000 € invoiced', () => {
  const census = overOne('clauses', [
    { year: 2023, title: 'Gilets haute visibilité', askedHours: 150, invoiced: 150_000, offeredHours: 200 },
    { year: 2023, title: 'Nettoyage', askedHours: 50, invoiced: null, offeredHours: null },
  ]);
  expect(figure(census, 'A26-1')).toEqual([150, 150, null, 'computed']);
  expect(figure(census, 'A26-2')).toEqual([10, 150, 150_000, 'computed']);
});

test('organic products with a sign of quality count as organic, and once in EGalim', () => {
  const census = overOne('catering', [
    { date: serial(2023, 3, 1), amount: 100, labels: 'BIO', subject: null },
    { date: serial(2023, 3, 1), amount: 50, labels: 'BIO ; LABEL_ROUGE', subject: 'Denrées' },
    { date: serial(2023, 3, 1), amount: 30, labels: 'Label rouge', subject: 'Denrées' },
    { date: serial(2023, 3, 1), amount: 20, labels: 'HVE', subject: 'Denrées' },
    { date: serial(2023, 3, 1), amount: 200, labels: null, subject: 'Denrées' },
    { date: serial(2023, 3, 1), amount: 999, labels: 'BIO', subject: 'Cocktails' },
    { date: serial(2022, 3, 1), amount: 999, labels: 'BIO', subject: 'Denrées' },
  ]);
  expect(['A18-1', 'A18-2', 'A18-3'].map((id) => figure(census, id))).toEqual([
    [7.5, 30, 400, 'computed'],
    [37.5, 150, 400, 'computed'],
    [50, 200, 400, 'computed'],
  ]);
});

test('vehicles, operations, payments and events of the year', () => {
  const census = censusWith(
    registerGrid('fleet', [
      { year: 2023, energy: 'Hybride' },
      { year: 2023, energy: 'Hybride rechargeable' },
      { year: 2023, energy: 'EL' },
      { year: 2023, energy: 'Gazole' },
      { year: 2022, energy: 'Électrique' },
    ]),
    registerGrid('operations', [
      {
        year: 2023,
        name: 'A',
        structuring: 'Oui',
        phase: 'Étude',
        hqeAssistance: 'Oui',
        newSchool: 'Oui',
        certification: 'Certifié',
      },
      {
        year: 2023,
        name: 'B',
        structuring: 'Oui',
        phase: 'Travaux',
        hqeAssistance: 'Non',
        newSchool: 'Oui',
        certification: 'En cours',
      },
      {
        year: 2023,
        name: 'C',
        structuring: 'Oui',
        phase: 'Livrée',
        hqeAssistance: 'Oui',
        newSchool: 'Non',
        certification: 'Non',
      },
    ]),
    registerGrid('payments', [
      { paid: serial(2023, 2, 1), days: 20 },
      { paid: serial(2023, 2, 1), days: 25 },
      { paid: serial(2023, 2, 1), days: null },
      { paid: serial(2022, 2, 1), days: 90 },
    ]),
    registerGrid('events', [
      { date: serial(2023, 11, 16), kind: 'FAIR', companies: 60, participants: 300 },
      { date: serial(2023, 11, 16), kind: 'Atelier', companies: null, participants: 20 },
      { date: serial(2022, 11, 17), kind: 'Atelier', companies: null, participants: 20 },
    ]),
  );
  const ids = [
    'A19-1',
    'A19-2',
    'A19-3',
    'A11-1',
    'A11-2',
    'A11-3',
    'A11-4',
    'GEN-08',
    'A02-1',
    'A02-2',
    'A05-1',
    'A25-1',
  ];
  expect(ids.map((id) => figure(census, id))).toEqual([
    [2, 2, 4, 'computed'],
    [1, 1, 4, 'computed'],
    [4, 4, null, 'computed'],
    [50, 1, 2, 'computed'],
    [2, 2, null, 'computed'],
    [50, 1, 2, 'computed'],
    [1, 1, null, 'computed'],
    [22.5, 45, 2, 'computed'],
    [60, 60, null, 'computed'],
    [300, 300, null, 'computed'],
    [1, 1, null, 'computed'],
    [0, 0, null, 'computed'],
  ]);
});

describe('what is not known', () => {
  test('is missing with its reason, never 0', () => {
    expect(reason(censusWith(), 'A27-1')).toBe(
      'Le classeur n’a pas de table « ClausesInsertion » : ajoutez-la, ou déclarez la valeur dans ValeursDeclarees.',
    );
    const other = overOne('clauses', [{ year: 2022, hours: 5, person: 'P', sex: 'F' }]);
    expect(reason(other, 'A27-1')).toBe('La table « ClausesInsertion » n’a aucune ligne pour 2023.');
    expect(reason(other, 'A28-6')).toBe(
      'La colonne « Heures de formation » manque dans la table « ClausesInsertion ».',
    );
    const blank = overOne('clauses', [{ year: 2023, hours: null, person: 'P', sex: 'autre' }]);
    expect(reason(blank, 'A27-1')).toBe(
      'La colonne « Heures réalisées » de la table « ClausesInsertion » n’est remplie sur aucune ligne de 2023.',
    );
    expect(reason(blank, 'A22-1')).toContain('« Sexe »');
    const nothing = overOne('contracts', [
      { number: '1', notified: serial(2023, 1, 1), amount: 10, holderDepartment: 44 },
    ]);
    expect(figure(nothing, 'GEN-03')).toEqual([null, null, null, 'missing']);
    expect(reason(nothing, 'GEN-03')).toBe('Le dénominateur est nul : il n’y a rien à compter.');
    expect(reason(censusWith(), 'GOU-01')).toContain('déclarez-la');
  });

  test('an empty register is no register of zeros', () => {
    const empty = gridOf([['Année', 'Énergie', 'Immatriculation']], { sheet: 'Flotte' });
    expect(figure(censusWith(empty), 'A19-3')).toEqual([null, null, null, 'missing']);
  });
});

describe('declared values', () => {
  test('stand in for rows, in the unit of the indicator, and give way to them', () => {
    const declared = declaredOf(
      ['GEN-01', 2023, 500, null, null, 'M€'],
      ['A27-9', 2023, 17.6, 149, 847, '%'],
      ['A28-6', 2023, 0.045, 3043, 68978, '%'],
      ['A22-1', 2023, 0.16, null, null, '%'],
      ['GOU-01', 2022, 4, null, null, 'axes'],
      ['A19-3', 2023, 139, null, null, 'véhicules'],
    );
    const census = censusWith(declared, registerGrid('fleet', [{ year: 2023, energy: 'Gazole' }]));
    expect(['GEN-01', 'A27-9', 'A28-6', 'A22-1', 'GOU-01', 'A19-3'].map((id) => figure(census, id))).toEqual([
      [500_000_000, null, null, 'declared'],
      [17.6, 149, 847, 'declared'],
      [4.5, 3043, 68978, 'declared'],
      [null, null, null, 'missing'],
      [null, null, null, 'missing'],
      [1, 1, null, 'computed'],
    ]);
    expect(reason(census, 'A22-1')).toContain('0,16 peut être une part ou un pourcentage');
    const series = computeIndicatorSeries(census).filter(({ id }) => id === 'GOU-01');
    expect(series.map(({ year, value, status }) => [year, value, status])).toEqual([
      [2022, 4, 'declared'],
      [2023, null, 'missing'],
    ]);
  });
});

test('targets come from the table Cibles, the next deadline first, else from the report', () => {
  const targets = gridOf(
    [
      ['Indicateur', 'Cible', 'Unité', 'Échéance'],
      ['A22-1', 18, '%', 2022],
      ['A22-1', 25, '%', 2026],
      ['A22-1', 40, '%', 2030],
      ['GEN-01', 0.4, 'M€', null],
      ['A19-2', 'beaucoup', null, 2030],
    ],
    { sheet: 'Cibles' },
  );
  const targetOf = (census: Census, id: string) => computeIndicators(census).find((result) => result.id === id)!.target;
  const own = censusWith(targets);
  expect(['A22-1', 'GEN-01', 'A19-2', 'A18-3'].map((id) => targetOf(own, id))).toEqual([25, 400_000, null, 50]);
  expect(['A22-1', 'GEN-08', 'A27-9'].map((id) => targetOf(censusWith(), id))).toEqual([20, null, null]);
});

test('a register of several years gives a series', () => {
  const census = overOne('clauses', [
    { year: 2020, hours: 10 },
    { year: 2022, hours: 36_722 },
    { year: 2023, hours: 68_978 },
  ]);
  const series = computeIndicatorSeries(census).filter(({ id }) => id === 'A27-1');
  expect(series.map(({ year, value }) => [year, value])).toEqual([
    [2020, 10],
    [2022, 36_722],
    [2023, 68_978],
  ]);
});
