import { computeIndicators, computeIndicatorSeries } from '../../../src/census';
import { gridOf, serial } from '../support/census-grid';
import { censusWith, registerGrid } from '../support/register-sheets';

const contracts = registerGrid('contracts', [
  { number: '1', notified: serial(2021, 3, 1), lastEnd: serial(2025, 1, 1), amount: 90_000, recycled: 'Oui' },
  { number: '2', notified: serial(2022, 6, 1), lastEnd: serial(2026, 1, 1), amount: 80_000, recycled: 'Oui' },
  { number: '3', notified: serial(2023, 6, 1), lastEnd: serial(2027, 1, 1), amount: 70_000, recycled: 'Non' },
]);

const campaign = gridOf(
  [
    ['Paramètre', 'Valeur'],
    ['Registre des marchés complet depuis', 2023],
  ],
  { sheet: 'Campagne' },
);

const yearsOf = (id: string, ...grids: Parameters<typeof censusWith>) =>
  computeIndicatorSeries(censusWith(...grids))
    .filter((result) => result.id === id && result.status === 'computed')
    .map(({ year, value }) => [year, value]);

describe('a register of contracts that is whole from a year on', () => {
  test('gives no figure for the years before, of which it holds the running contracts only', () => {
    expect(yearsOf('GEN-02', contracts)).toEqual([
      [2021, 1],
      [2022, 1],
      [2023, 1],
    ]);
    expect(yearsOf('GEN-02', contracts, campaign)).toEqual([[2023, 1]]);
  });

  test('counts what runs in later years all the same', () => {
    expect(yearsOf('A14-1', contracts, campaign)).toEqual([[2023, 2]]);
  });

  test('says nothing of a year to come of which it holds no contract, though another register speaks of it', () => {
    const fleet = registerGrid('fleet', [{ year: 2024, energy: 'Électrique' }]);
    expect(yearsOf('A19-3', contracts, fleet)).toEqual([[2024, 1]]);
    expect(yearsOf('A14-1', contracts, fleet)).toEqual([
      [2021, 1],
      [2022, 2],
      [2023, 2],
    ]);
    const signed = registerGrid('contracts', [
      { number: '4', notified: serial(2024, 1, 9), lastEnd: serial(2027, 1, 1), recycled: 'Oui' },
    ]);
    expect(yearsOf('A14-1', signed)).toEqual([[2024, 1]]);
  });

  test('says from when on, where the year of the campaign is not held', () => {
    const later = gridOf(
      [
        ['Paramètre', 'Valeur'],
        ['Registre des marchés complet depuis', 2024],
      ],
      { sheet: 'Campagne' },
    );
    const found = computeIndicators(censusWith(contracts, later)).find(({ id }) => id === 'GEN-02');
    expect(found).toMatchObject({ year: 2023, status: 'missing', value: null });
    expect(found?.reason?.replace(/\s/g, ' ')).toBe('La table « MarchesNotifies » n’est complète que depuis 2024.');
  });
});
