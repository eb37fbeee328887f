import { checkCensus, CensusError, locateCensus, readCensus, readParameters, type Census } from '../../../src/census';
import { unitOfHeader } from '../../../src/census/column-units';
import { columnOf, type ColumnKey } from '../../../src/census/columns';
import { planCompletions } from '../../../src/census/completions/plan-completions';
import { valueOf } from '../../../src/census/parsing/reading';
import type { CellContent } from '../../../src/table/grid';
import { censusGrid, type Row } from '../support/census-grid';

/** A census whose columns stand under other headers than the template's. */
const censusUnder = (headers: Partial<Record<ColumnKey, string>>, rows: Row[]): Census => {
  const grid = censusGrid(rows);
  grid.values[0] = grid.values[0]!.map((header): CellContent => {
    const renamed = Object.entries(headers).find(([key]) => columnOf(key as ColumnKey).label === header);
    return renamed ? renamed[1] : header;
  });
  return readCensus(grid, locateCensus([grid]), readParameters([grid]));
};

const of = (census: Census, rule: string) => checkCensus(census).filter((finding) => finding.rule === rule);

const THOUSANDS = { montant_total_ht: 'Montant total HT (k€)' };

describe('L06 unit of the column', () => {
  test('thousands of euros count as such; the whole column can be converted, header included', () => {
    const rows = [
      { montant_total_ht: 400 },
      { montant_total_ht: '400 000 €' },
      { montant_total_ht: '0,4 M€' },
      { montant_total_ht: '400' },
      { montant_total_ht: 0.00001 },
    ];
    const census = censusUnder(THOUSANDS, rows);
    expect(census.needs.map(({ cells }) => valueOf(cells.montant_total_ht))).toEqual([
      40_000_000, 40_000_000, 40_000_000, 40_000_000, 1,
    ]);
    expect(of(census, 'L06')).toEqual([
      {
        rule: 'L06',
        severity: 'info',
        sheet: 'Recensement',
        cell: 'M1',
        row: 1,
        column: 'montant_total_ht',
        value: 'Montant total HT (k€)',
        message: 'La colonne « Montant total HT (k€) » est lue en milliers d’euros : 1 y vaut 1 000 €.',
        fix: {
          value: 'Montant total HT',
          label: 'Convertir toute la colonne en « Montant total HT »',
          edits: [
            { cell: 'M1', value: 'Montant total HT' },
            ...['M2', 'M3', 'M4', 'M5'].map((cell) => ({ cell, value: 400_000 })),
            { cell: 'M6', value: 0.01 },
          ],
        },
        waived: false,
      },
    ]);
  });

  test('fixes of other rules are written in the unit of the column', () => {
    const census = censusUnder(THOUSANDS, [{ montant_total_ht: '400 000 €' }, { montant_total_ht: null }]);
    expect(of(census, 'R08').map(({ cell, fix }) => [cell, fix?.value])).toEqual([['M2', 400]]);
    expect(of(census, 'R09').map(({ cell, fix }) => [cell, fix?.value])).toEqual([['M3', 400]]);
  });

  test('completions are written in the unit of the column too', () => {
    const census = censusUnder({ duree_totale: 'Durée totale (années)' }, [{ duree_totale: null }]);
    expect(planCompletions(census).filter(({ column }) => column === 'duree_totale')).toMatchObject([
      { cell: 'S2', value: 4, after: '4' },
    ]);
  });

  test('years of a duration', () => {
    const census = censusUnder({ duree_initiale: 'Durée initiale (ans)' }, [
      { duree_initiale: 1 },
      { duree_initiale: 1.5 },
      { duree_initiale: '18 mois' },
    ]);
    expect(census.needs.map(({ cells }) => valueOf(cells.duree_initiale)?.total)).toEqual([12, 18, 18]);
    expect(of(census, 'L06').map(({ cell, message }) => [cell, message])).toEqual([
      ['I1', 'La colonne « Durée initiale (ans) » est lue en années : 1 y vaut 12 mois.'],
    ]);
    expect(of(census, 'L02').map(({ cell, fix }) => [cell, fix?.value])).toEqual([['I4', 1.5]]);
  });

  test.each<[ColumnKey, string, number]>([
    ['montant_total_ht', 'Montant HT en K€', 1_000],
    ['montant_total_ht', "Montant (en milliers d'euros)", 1_000],
    ['montant_annuel_ht', 'Montant annuel M€', 1_000_000],
    ['montant_max_ht', 'Maximum (keur)', 1_000],
    ['montant_total_ht', 'Montant total HT', 1],
    ['montant_total_ht', 'Montant estimé du marché en euros', 1],
    ['montant_max_ht', 'Maximum €', 1],
    ['duree_initiale', 'Durée (années)', 12],
    ['duree_initiale', 'Durée (mois)', 1],
    ['nb_lots', 'Lots (k€)', 1],
  ])('%s under « %s »: %d', (key, header, unit) => {
    expect(unitOfHeader(key, header)).toBe(unit);
  });

  test('an amount including tax is not taken for one without', () => {
    expect(() =>
      censusUnder({ montant_total_ht: 'Montant total (TTC)', montant_annuel_ht: 'Budget TTC' }, [{}]),
    ).toThrow(
      new CensusError(
        'COLUMN_MISSING',
        'Je ne trouve pas la colonne « Montant total HT » dans la feuille « Recensement » (en-tête ligne 1). Ajoutez-la ou corrigez son en-tête, puis recommencez.',
      ),
    );
  });
});
