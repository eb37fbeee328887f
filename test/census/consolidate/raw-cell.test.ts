import fc from 'fast-check';
import { COLUMNS, type ColumnKey } from '../../../src/census';
import { readerOf, type CellReader, type ReaderContext } from '../../../src/census/column-readers';
import { columnOf } from '../../../src/census/columns';
import { rawCell } from '../../../src/census/consolidate/raw-cell';
import { departmentReader } from '../../../src/census/department-names';
import { CodeReader } from '../../../src/census/parsing/code';
import type { PlannedCell } from '../../../src/census/reports/sheet-plan';
import type { CellContent } from '../../../src/table/grid';

const context = (date1904: boolean): ReaderContext => ({
  codes: new CodeReader(['10.01', '10.10', '13.03']),
  department: departmentReader([{ name: 'Direction des lycées', code: 'DLY' }]),
  date1904,
});

interface Case {
  key: ColumnKey;
  header?: string;
  content: CellContent;
  shown?: string | null;
  date1904?: boolean;
}

const take = ({ key, header = columnOf(key).label, content, shown = null, date1904 = false }: Case) => {
  const reading = readerOf(key, header, context(date1904))(content, shown);
  const there: CellReader = readerOf(key, columnOf(key).label, context(false));
  return { reading, there, cell: rawCell({ key, content, shown, reading }, there) };
};

const cellOf = (one: Case): PlannedCell => take(one).cell;

/** What a plan's cell holds once it is written. */
const written = (cell: PlannedCell): CellContent => {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'text' in cell ? cell.text : { error: cell.formula.slice(1) };
};

describe('a cell on its way into the common census', () => {
  test('stays what it is where it means the same there', () => {
    expect([
      cellOf({ key: 'intitule', content: '=SOMME(A1)' }),
      cellOf({ key: 'intitule', content: '10.10' }),
      cellOf({ key: 'montant_total_ht', content: '120 k€' }),
      cellOf({ key: 'montant_total_ht', content: 1234.56 }),
      cellOf({ key: 'date_lancement', content: 45_352, shown: '01/03/2024' }),
      cellOf({ key: 'date_lancement', content: 'T2 2024' }),
      cellOf({ key: 'nature_besoin', content: 'Renouv.' }),
      cellOf({ key: 'direction', content: 'DLY' }),
      cellOf({ key: 'montant_total_ht', content: { error: '#REF!' } }),
      cellOf({ key: 'alloti', content: true }),
      cellOf({ key: 'commentaire', content: null }),
    ]).toEqual([
      { text: '=SOMME(A1)' },
      { text: '10.10' },
      { text: '120 k€' },
      1234.56,
      45_352,
      { text: 'T2 2024' },
      { text: 'Renouv.' },
      { text: 'DLY' },
      { formula: '=#REF!' },
      true,
      null,
    ]);
  });

  test('is written out where only its own sheet tells what it means', () => {
    expect([
      cellOf({ key: 'code_nomenclature', content: 10.1, shown: '10,10' }),
      cellOf({ key: 'code_nomenclature', content: 99.5, shown: '99,50' }),
      cellOf({ key: 'num_marche_actuel', content: 12, shown: '0012' }),
      cellOf({ key: 'num_marche_actuel', content: 20210012, shown: '########' }),
      cellOf({ key: 'montant_total_ht', header: 'Montant HT (k€)', content: 12.345 }),
      cellOf({ key: 'montant_total_ht', header: 'Montant HT (k€)', content: '12,5' }),
      cellOf({ key: 'montant_total_ht', header: 'Montant HT (k€)', content: '15 000 €' }),
      cellOf({ key: 'duree_initiale', header: 'Durée (ans)', content: 4 }),
      cellOf({ key: 'date_lancement', content: 43_890, shown: '01/03/2024', date1904: true }),
      cellOf({ key: 'part_recycle', content: 0.2, shown: '20 %' }),
      cellOf({ key: 'consid_env', header: 'Clause environnementale', content: 'Oui' }),
    ]).toEqual([
      { text: '10.10' },
      { text: '99,50' },
      { text: '0012' },
      20210012,
      12_345,
      12_500,
      { text: '15 000 €' },
      48,
      45_352,
      20,
      { text: 'Clause environnementale' },
    ]);
  });

  test('whatever was understood is understood alike in the common census', () => {
    const content: fc.Arbitrary<CellContent> = fc.oneof(
      fc.integer({ min: -10, max: 60_000 }),
      fc.double({ noNaN: true, min: 0, max: 1e6 }).map((value) => Math.round(value * 100) / 100),
      fc.boolean(),
      fc.constantFrom(
        ...['Oui', 'x', '120 k€', '1,2 M€', '50 000 €/an', 'T2 2027', 'mars 27', '2027', '4 ans', '1 an + 3 recond.'],
        ...[
          '20 %',
          '12',
          '3 lots',
          'DLY',
          '10.10',
          '10,1',
          '1010',
          'Nouveau',
          'R',
          'MAPA',
          'Clause',
          'n° 4',
          'à définir',
        ],
      ),
    );
    const headers: Partial<Record<ColumnKey, string>> = {
      montant_total_ht: 'Montant HT (k€)',
      montant_annuel_ht: 'Montant annuel (M€)',
      duree_initiale: 'Durée (ans)',
      consid_env: 'Critère environnemental',
    };
    const one = fc.record({
      key: fc.constantFrom(...COLUMNS.map(({ key }) => key)),
      renamed: fc.boolean(),
      content,
      shown: fc.constantFrom(null, '20 %', '10,10', '0012', '01/03/2024'),
      date1904: fc.boolean(),
    });
    const essence = (reading: ReturnType<CellReader>): unknown => {
      if (reading.kind !== 'understood') return reading.kind;
      const { value } = reading;
      return typeof value === 'object' && 'cents' in value ? [value.cents, value.perYear] : value;
    };
    fc.assert(
      fc.property(one, ({ key, renamed, ...more }) => {
        const header = (renamed ? headers[key] : undefined) ?? columnOf(key).label;
        const { reading, there, cell } = take({ key, header, ...more });
        if (reading.kind !== 'understood') return;
        expect(essence(there(written(cell), null))).toEqual(essence(reading));
      }),
      { numRuns: 5000 },
    );
  });
});
