import fc from 'fast-check';
import { checkCensus } from '../../../src/census';
import { CONTRACT_FIELDS } from '../../../src/census/registers/contract-register';
import type { CellContent } from '../../../src/table/grid';
import { censusOf, gridOf, type Row } from '../support/census-grid';

/** What people, exports and broken formulas put in a cell. */
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom<CellContent>(null, '', ' ', 'à voir', 'NC', 'EESS', '13.03', 13.03, 0, -1, 1e300, true),
  fc.constantFrom<CellContent>('31/12/2024', 45_657, 'T2 2024', '2020-0338', '4,5 %', '%', '-', '12+12', 'SARL'),
  fc.constant<CellContent>({ error: '#REF!' }),
  fc.string().map((text) => text.replace(/[{}]/g, '')),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

const line = (length: number) => fc.array(content, { minLength: length, maxLength: length });

const ROWS: Row[] = [
  { nature_besoin: 'À renouveler', titulaire_actuel: 'Bâtir 44', reserve: 'EESS (L2113-15)', cpv: '4', egalim: null },
  { nature_besoin: 'À reconduire', num_marche_actuel: '2020-0338', consid_soc: 'Clause sociale', sourcing: null },
];

const ids = /^R(17|3[1-8]|4[0-4])$/;

test('whatever registers hold, the rules on them neither throw nor leave a gap in a sentence', () => {
  const labels = Object.values(CONTRACT_FIELDS).map(({ label }) => label);
  const contracts = fc.array(line(labels.length), { maxLength: 6 });
  const declared = fc.array(line(6), { maxLength: 6 });
  fc.assert(
    fc.property(contracts, declared, fc.boolean(), (lines, figures, date1904) => {
      const others = [
        gridOf([labels, ...lines], { sheet: 'MarchesNotifies', date1904 }),
        gridOf([['Indicateur', 'Année', 'Valeur', 'Numérateur', 'Dénominateur', 'Unité'], ...figures], {
          sheet: 'ValeursDeclarees',
        }),
      ];
      const census = censusOf(ROWS, { others });
      const found = checkCensus(census).filter(({ rule }) => ids.test(rule));
      for (const { message, cell } of found) {
        expect(message).not.toMatch(/\{\w+\}|undefined|NaN/);
        expect(cell).toMatch(/^[A-Z]+\d+$/);
      }
      for (const notice of census.registers.notices) expect(notice).not.toMatch(/\{\w+\}|undefined/);
    }),
    { numRuns: 300 },
  );
});

test('whatever the cells of a need hold, the rules do not throw', () => {
  const keys = [
    ...([
      'cat_agec',
      'part_reemploi',
      'part_recycle',
      'heures_insertion',
      'indice',
      'consid_env',
      'consid_soc',
    ] as const),
    ...(['motif_sans_social', 'reserve', 'egalim', 'sourcing', 'cpv', 'section', 'fonction', 'ap_ae'] as const),
    ...(['code_nomenclature', 'type_achat', 'montant_total_ht', 'date_lancement', 'titulaire_actuel'] as const),
    ...(['num_marche_actuel', 'procedure', 'forme', 'duree_initiale', 'statut'] as const),
  ];
  fc.assert(
    fc.property(line(keys.length), fc.constantFrom('Nouveau besoin', 'À renouveler', 'x'), (values, nature_besoin) => {
      const row: Row = { nature_besoin, ...Object.fromEntries(keys.map((key, n) => [key, values[n]])) };
      const found = checkCensus(censusOf([row, {}], { year: 2023 })).filter(({ rule }) => ids.test(rule));
      for (const { message, fix } of found) {
        expect(message).not.toMatch(/\{\w+\}|undefined|NaN/);
        if (fix) expect(fix.label).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
