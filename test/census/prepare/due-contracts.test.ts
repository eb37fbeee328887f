import fc from 'fast-check';
import { readParameters, readRegisters } from '../../../src/census';
import { dueContracts, rowOf } from '../../../src/census/prepare/due-contracts';
import type { SheetGrid } from '../../../src/table/grid';
import { gridOf, serial } from '../support/census-grid';
import { contractsOf, type ContractLine } from '../support/register-grids';

const departments = gridOf(
  [
    ['Sigle', 'Direction'],
    ['DLY', 'Direction des lycées'],
  ],
  { sheet: 'Directions' },
);

const due = (lines: ContractLine[], year = 2025, others: SheetGrid[] = [departments]) => {
  const grids = [contractsOf(...lines), ...others];
  const parameters = readParameters(grids);
  return dueContracts(readRegisters(grids, parameters).contracts ?? [], year, parameters);
};

const found = (lines: ContractLine[], year?: number) =>
  due(lines, year).due.map(({ contract, origin, department, placed }) => [contract.number, origin, department, placed]);

const line = (number: string, more: ContractLine): ContractLine => ({
  number,
  title: 'Entretien',
  department: 'Direction des lycées',
  ...more,
});

describe('the contracts that needs of a year follow from', () => {
  test('those that end for good in the year, and those with a period that ends in it', () => {
    expect(
      found([
        line('A', { lastEnd: serial(2024, 12, 31) }),
        line('B', { lastEnd: serial(2025, 1, 1) }),
        line('C', { lastEnd: serial(2025, 12, 31) }),
        line('D', { lastEnd: serial(2026, 1, 1) }),
        line('E', { end: serial(2025, 6, 30), lastEnd: serial(2027, 6, 30) }),
        line('F', { end: serial(2026, 6, 30), lastEnd: serial(2027, 6, 30) }),
        line('G', { end: serial(2025, 3, 31), lastEnd: serial(2025, 3, 31) }),
      ]),
    ).toEqual([
      ['B', 'renewal', 'Direction des lycées', true],
      ['G', 'renewal', 'Direction des lycées', true],
      ['E', 'extension', 'Direction des lycées', true],
      ['C', 'renewal', 'Direction des lycées', true],
    ]);
  });

  test('those that end later, when their renewal must be launched in the year', () => {
    const formal = { type: 'Services', amount: 900_000 };
    const small = { type: 'Services', amount: 10_000 };
    expect(
      found([
        // A formal procedure is planned with 210 days: launched in 2025 for the end of July 2026, in 2026 after it.
        line('A', { ...formal, lastEnd: serial(2026, 7, 29) }),
        line('B', { ...formal, lastEnd: serial(2026, 7, 30) }),
        line('C', { ...small, lastEnd: serial(2026, 1, 1) }),
        line('D', { type: 'Services', lastEnd: serial(2026, 1, 1) }),
      ]),
    ).toEqual([['A', 'renewal', 'Direction des lycées', true]]);
  });

  test('of several lines with one number the one that ends last counts; without an end they are told', () => {
    const result = due([
      line('A', { lastEnd: serial(2025, 5, 1) }),
      line('a ', { lastEnd: serial(2028, 5, 1) }),
      line('B', {}),
      line('C', { lastEnd: 'jamais' }),
    ]);
    expect(result.due).toEqual([]);
    expect(result.undated.map(({ number }) => number)).toEqual(['B', 'C']);
  });

  test('departments are those of the list, others are told apart', () => {
    expect(
      found([
        line('A', { lastEnd: serial(2025, 5, 1), department: 'dly' }),
        line('B', { lastEnd: serial(2025, 5, 2), department: 'Inconnue' }),
        line('C', { lastEnd: serial(2025, 5, 3), department: null }),
      ]),
    ).toEqual([
      ['A', 'renewal', 'Direction des lycées', true],
      ['B', 'renewal', 'Inconnue', false],
      ['C', 'renewal', null, false],
    ]);
  });

  test('the row holds what the register tells and nothing that has to be estimated', () => {
    const [first] = due([
      line('2021-07', {
        code: '13.03',
        holder: 'Meubles SA',
        end: serial(2025, 6, 30),
        lastEnd: serial(2025, 6, 30),
        amount: 1,
      }),
    ]).due;
    expect(Object.entries(rowOf(first!, 2025).cells).filter(([, cell]) => cell !== null)).toEqual([
      ['annee', 2025],
      ['direction', { text: 'Direction des lycées' }],
      ['nature_besoin', { text: 'À renouveler' }],
      ['intitule', { text: 'Entretien' }],
      ['code_nomenclature', { text: '13.03' }],
      ['type_achat', { text: 'Fournitures' }],
      ['num_marche_actuel', { text: '2021-07' }],
      ['titulaire_actuel', { text: 'Meubles SA' }],
      ['date_fin_actuel', serial(2025, 6, 30)],
      ['date_fin_max', serial(2025, 6, 30)],
      ['statut', { text: 'À instruire' }],
    ]);
  });

  test('each contract makes one need at most in a year, and one renewal over the years without a lead time', () => {
    const day = fc.integer({ min: serial(2024, 1, 1), max: serial(2029, 12, 31) });
    fc.assert(
      fc.property(fc.array(fc.record({ end: day, lastEnd: day }), { minLength: 1, maxLength: 6 }), (ends) => {
        const lines = ends.map((one, i) =>
          line(`N${i}`, { end: Math.min(one.end, one.lastEnd), lastEnd: one.lastEnd }),
        );
        const years = [2024, 2025, 2026, 2027, 2028, 2029].map((year) => due(lines, year).due);
        for (const one of years) expect(new Set(one.map(({ contract }) => contract.number)).size).toBe(one.length);
        const renewals = years.flat().filter(({ origin }) => origin === 'renewal');
        expect(renewals.map(({ contract }) => contract.number).sort()).toEqual(
          lines.map(({ number }) => number).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
