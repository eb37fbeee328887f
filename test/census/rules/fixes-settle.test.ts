import { checkCensus } from '../../../src/census';
import type { Finding, Fix } from '../../../src/census/finding';
import { columnIndex } from '../../../src/table/address';
import type { SheetGrid } from '../../../src/table/grid';
import { censusGrid, censusOf, serial, type Row } from '../support/census-grid';

const FORMAL = "Appel d'offres ouvert";
const RENEWAL: Row = { annee: 2027, nature_besoin: 'À renouveler', num_marche_actuel: '2023-045' };

/** Rows that each draw a finding with a fix, by rule. */
const FAULTY: [string, Row[]][] = [
  ['R06', [{ libelle_nomenclature: 'Carburants' }]],
  ['R06', [{ libelle_nomenclature: 'Sièges de bureau' }]],
  ['R07', [{ type_achat: 'Travaux' }]],
  [
    'R12',
    [400_000, 380_000, 410_000, 400_000, 400].map((montant_total_ht) => ({
      montant_total_ht,
      montant_annuel_ht: null,
    })),
  ],
  ['R13', [{ forme: 'Accord-cadre mixte', montant_max_ht: null }]],
  [
    'R18',
    [
      {
        ...RENEWAL,
        date_fin_actuel: serial(2027, 6, 30),
        date_besoin: serial(2027, 9, 1),
        procedure: FORMAL,
        date_lancement: serial(2027, 3, 1),
        date_notification: serial(2027, 6, 1),
      },
    ],
  ],
  [
    'R18',
    [
      {
        ...RENEWAL,
        date_fin_actuel: serial(2027, 6, 30),
        procedure: FORMAL,
        date_lancement: serial(2027, 1, 4),
        date_notification: serial(2027, 9, 1),
      },
    ],
  ],
  ['R19', [{ procedure: FORMAL, date_lancement: serial(2024, 8, 1) }]],
  [
    'R21',
    [
      {
        nature_besoin: 'À reconduire',
        num_marche_actuel: '1',
        date_fin_actuel: serial(2024, 6, 30),
        date_preavis: null,
      },
    ],
  ],
  [
    'R22',
    [
      {
        nature_besoin: 'À reconduire',
        num_marche_actuel: '1',
        date_fin_actuel: serial(2024, 6, 30),
        date_fin_max: serial(2024, 6, 30),
      },
    ],
  ],
  ['R25', [{ procedure: 'Procédure adaptée (MAPA)' }]],
  ['R27', [{ alloti: 'Non', motif_non_alloti: null }]],
];

const written = (grid: SheetGrid, finding: Finding, fix: Fix): SheetGrid => {
  const values = grid.values.map((line) => line.slice());
  for (const { cell, value } of fix.edits ?? [{ cell: finding.cell, value: fix.value }]) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    values[Number(row) - 1]![columnIndex(letters!)] = value;
  }
  return { ...grid, values };
};

const found = (rule: string, rows: Row[], grid: SheetGrid): Finding[] =>
  checkCensus(censusOf(rows, { grid })).filter((finding) => finding.rule === rule);

test.each(FAULTY)('%s: its fix, and each of its choices, settles it', (rule, rows) => {
  const grid = censusGrid(rows);
  const [finding] = found(rule, rows, grid);
  const fixes = [finding?.fix ?? [], rule === 'R12' ? [] : (finding?.choices ?? [])].flat();
  expect(fixes.length).toBeGreaterThan(0);
  for (const fix of fixes) expect(found(rule, rows, written(grid, finding!, fix))).toEqual([]);
});

test.each(FAULTY.filter(([rule]) => rule === 'R18'))(
  '%s: its fix leaves a launch that is not too late',
  (rule, rows) => {
    const grid = censusGrid(rows);
    const [finding] = found(rule, rows, grid);
    const after = checkCensus(censusOf(rows, { grid: written(grid, finding!, finding!.fix!) }));
    expect(after.filter(({ rule: id }) => ['R16', 'R18', 'R19', 'R20'].includes(id))).toEqual([]);
  },
);
