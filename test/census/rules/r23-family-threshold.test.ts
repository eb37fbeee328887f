import fc from 'fast-check';
import { ESSENTIAL_COLUMNS } from '../../../src/census/columns';
import { familyThreshold } from '../../../src/census/rules/r23-family-threshold';
import { smallLots } from '../../../src/census/rules/r28-small-lots';
import type { Rule } from '../../../src/census/rules/rule';
import type { CensusSetup, Row } from '../support/census-grid';
import { censusGrid, gridOf, serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const NONE = 'Sans publicité ni mise en concurrence';
const ADAPTED = 'Procédure adaptée (MAPA)';
const OPEN = "Appel d'offres ouvert";

/** A small purchase of office supplies; the launch falls under the thresholds of 2024 (40 000 €, then 221 000 €). */
const row = (montant_total_ht: number, more: Row = {}): Row => ({
  intitule: `Fournitures de bureau ${montant_total_ht}`,
  code_nomenclature: '14.03',
  montant_annuel_ht: null,
  montant_total_ht,
  procedure: NONE,
  ...more,
});

const found = (rows: Row[], setup: CensusSetup = {}) =>
  findingsOf('R23', rows, setup).map(({ cell, cells, message, fix }) => ({ cell, cells, message, fix }));

const count = (rows: Row[], setup: CensusSetup = {}) => findingsOf('R23', rows, setup).length;

test('rows of one family that reach the threshold together, over departments', () => {
  const rows = [
    row(30_000),
    row(500_000, { code_nomenclature: '13.03', procedure: OPEN }),
    row(25_000, { direction: 'Direction de la culture', montant_annuel_ht: 6_250 }),
  ];
  expect(found(rows)).toEqual([
    {
      cell: 'S2',
      cells: ['S2', 'S4'],
      message:
        'Famille 14.03 : 2 lignes de 2 directions, 55 000 € HT cumulés, au-dessus du seuil 40 000 €, mais passées en Sans publicité ni mise en concurrence. Regroupez ou relevez la procédure.',
      fix: {
        value: ADAPTED,
        label: '2 ligne(s) : Procédure adaptée (MAPA)',
        edits: [
          { cell: 'S2', value: ADAPTED },
          { cell: 'S4', value: ADAPTED },
        ],
      },
    },
  ]);
});

test('the threshold itself is reached; one euro less is not', () => {
  expect(count([row(20_000), row(20_000)])).toBe(1);
  expect(count([row(20_000), row(19_999)])).toBe(0);
});

test('the thresholds are those of the earliest launch', () => {
  const later = { date_lancement: serial(2026, 4, 2), annee: 2026 };
  const rows = (date_lancement: number) => [row(25_000, later), row(25_000, { ...later, date_lancement })];
  expect(count(rows(serial(2026, 4, 1)))).toBe(0);
  expect(count(rows(serial(2026, 3, 31)))).toBe(1);
});

test('a European threshold asks for a formal procedure, of rows without procedure too', () => {
  const rows = [
    row(150_000, { procedure: ADAPTED }),
    row(90_000, { procedure: null }),
    row(300_000, { procedure: OPEN }),
  ];
  expect(found(rows)).toEqual([
    {
      cell: 'S2',
      cells: ['S2', 'S3', 'S4'],
      message:
        'Famille 14.03 : 3 lignes, 540 000 € HT cumulés, au-dessus du seuil 221 000 €, mais passées en Procédure adaptée (MAPA) pour 1 d’entre elles. Regroupez ou relevez la procédure.',
      fix: {
        value: OPEN,
        label: "2 ligne(s) : Appel d'offres ouvert",
        edits: [
          { cell: 'S2', value: OPEN },
          { cell: 'S3', value: OPEN },
        ],
      },
    },
  ]);
});

test('is silent when each row alone asks for that procedure: the row is told already', () => {
  expect(count([row(50_000), row(60_000)])).toBe(0);
  expect(count([row(50_000), row(30_000)])).toBe(1);
});

test('a family of one row, rows formal enough, or of two families say nothing', () => {
  expect(count([row(39_000)])).toBe(0);
  expect(count([row(39_000, { procedure: ADAPTED }), row(39_000, { procedure: ADAPTED })])).toBe(0);
  expect(count([row(39_000), row(39_000, { code_nomenclature: '14.02' })])).toBe(0);
});

test('counts what is to be launched in the year only', () => {
  const other: [string, Row][] = [
    ['extension', { nature_besoin: 'À reconduire' }],
    ['dropped', { statut: 'Abandonné' }],
    ['postponed', { statut: 'Reporté' }],
    ['another year', { annee: 2025 }],
    ['central purchasing body', { procedure: "Centrale d'achat" }],
    ['order on a contract', { procedure: 'Bon de commande' }],
    ['subsequent contract', { procedure: 'Marché subséquent' }],
    ['contract of a partner', { support: "Marché d'un partenaire" }],
    ['concession', { procedure: 'Concession / DSP' }],
    ['no amount', { montant_total_ht: null }],
  ];
  for (const [, more] of other) expect(count([row(30_000), row(30_000, more)], { year: 2023 })).toBe(0);
  expect(count([row(30_000), row(30_000, { nature_besoin: 'À renouveler' })])).toBe(1);
});

test('what is launched counts, and is not asked to change', () => {
  const launched = row(30_000, { statut: 'Lancé' });
  expect(found([launched, row(30_000)])).toMatchObject([
    { cell: 'S2', cells: ['S2', 'S3'], fix: { edits: [{ cell: 'S3', value: ADAPTED }] } },
  ]);
  expect(count([launched, launched])).toBe(0);
});

test('a framework agreement counts for its maximum', () => {
  const framework = { forme: 'Accord-cadre à bons de commande', montant_max_ht: 30_000 };
  expect(count([row(10_000, framework), row(15_000)])).toBe(1);
  expect(count([row(10_000, { ...framework, forme: 'Marché ordinaire' }), row(15_000)])).toBe(0);
});

describe('functional units and operations', () => {
  test('rows that name their unit are added up there, whatever their families', () => {
    const rows = [
      row(30_000, { operation: 'Salon de l’apprentissage' }),
      row(30_000, { operation: "SALON de l'apprentissage ", code_nomenclature: '30.04', type_achat: 'Services' }),
      row(30_000),
    ];
    expect(found(rows)).toMatchObject([
      {
        cells: ['S2', 'S3'],
        message: expect.stringMatching(
          /^« Salon de l'apprentissage » : 2 lignes, 60 000 € HT .* Si elles forment une unité/,
        ),
      },
    ]);
  });

  const headed = (rows: Row[], name: string): CensusSetup => {
    const grid = censusGrid(rows);
    const headers = grid.values[0]!.map((header) => (header === 'Opération / unité fonctionnelle' ? name : header));
    return { grid: { values: [headers, ...grid.values.slice(1)] } };
  };
  const severities = (operation: string, code_nomenclature: string, header = 'Opération / unité fonctionnelle') => {
    const rows = [row(30_000, { operation }), row(30_000, { operation, code_nomenclature })];
    return findingsOf('R23', rows, headed(rows, header)).map(({ severity }) => severity);
  };

  test.each([
    'Construction du lycée de Nort-sur-Erdre',
    'Extension du lycée Nature',
    'opération 2027-12',
    'Lycée Livet : ateliers',
    'Hôtel de Région, travaux du 3e étage',
    'Parc informatique',
    'Rentrée des lycées (44)  OP 14',
  ])('« %s » names an operation: an error within one family, a warning over several', (operation) => {
    expect(severities(operation, '14.03')).toEqual(['erreur']);
    expect(severities(operation, '13.09')).toEqual(['avertissement']);
  });

  test.each([
    'Hôtel de Région – Nantes (44)',
    "Parking de l'hôtel de Région – Nantes (44)",
    'Lycée Livet',
    'Ancien siège, 44200 Nantes',
    'Clisson (44)',
  ])('« %s » is but a place: its rows are valued by family', (operation) => {
    expect(severities(operation, '14.03')).toEqual(['erreur']);
    expect(severities(operation, '13.09')).toEqual([]);
    const elsewhere = [row(30_000, { operation }), row(30_000)];
    expect(found(elsewhere)).toMatchObject([{ message: expect.stringMatching(/^Famille 14\.03 : 2 lignes/) }]);
  });

  test('under a header that names operations a place is one', () => {
    expect(severities('Lycée Livet', '13.09', 'Opération')).toEqual(['avertissement']);
    expect(severities('Lycée Livet', '13.09', 'Projet')).toEqual(['avertissement']);
  });

  test('a column of sites leaves supplies to their family', () => {
    const rows = [row(30_000, { operation: 'Livet' }), row(30_000, { operation: 'Galilée' })];
    expect(count(rows)).toBe(0);
    const grid = censusGrid(rows);
    const headers = grid.values[0]!.map((header) => (header === 'Opération / unité fonctionnelle' ? 'Site' : header));
    const messages = count(rows, { grid: { values: [headers, ...grid.values.slice(1)] } });
    expect(messages).toBe(1);
  });

  test('works are added up by operation, not by family', () => {
    const works = (operation: string | null): Row => ({
      operation,
      code_nomenclature: '38.08',
      type_achat: 'Travaux',
    });
    expect(count([row(60_000, works('Lycée Livet')), row(60_000, works('Lycée Galilée'))])).toBe(0);
    expect(count([row(60_000, works(null)), row(60_000, works(null))])).toBe(0);
    expect(found([row(60_000, works('Lycée Livet')), row(40_000, works('LYCÉE LIVET'))])).toMatchObject([
      { message: expect.stringMatching(/^Opération de travaux « Lycée Livet » : 2 lignes, 100 000 € HT cumulés/) },
    ]);
  });

  test('studies of an operation do not add to its works', () => {
    const operation = 'Lycée Livet';
    const rows = [
      row(90_000, { operation, code_nomenclature: '38.08', type_achat: 'Travaux' }),
      row(30_000, { operation, code_nomenclature: '36.02', type_achat: 'Prestations intellectuelles' }),
    ];
    expect(count(rows)).toBe(0);
  });
});

test('social and other special services stay in an adapted procedure', () => {
  const training = { code_nomenclature: '33.01', type_achat: 'Services' };
  expect(
    count([row(200_000, { ...training, procedure: ADAPTED }), row(200_000, { ...training, procedure: ADAPTED })]),
  ).toBe(0);
  expect(found([row(30_000, training), row(300_000, { ...training, procedure: ADAPTED })])).toMatchObject([
    { message: expect.stringContaining('au-dessus du seuil 40 000 €'), fix: { value: ADAPTED } },
  ]);
});

test('a small innovative purchase is not blamed', () => {
  expect(count([row(30_000, { innovant: 'Oui' }), row(30_000, { innovant: 'Oui' })])).toBe(0);
  expect(found([row(30_000, { innovant: 'Oui' }), row(30_000)])).toMatchObject([
    { fix: { edits: [{ cell: 'S3', value: ADAPTED }] } },
  ]);
});

test('without the threshold of the day nothing is guessed', () => {
  const thresholds = gridOf(
    [
      ['Id', 'Objet', 'Montant HT', 'Début', 'Fin'],
      ['DISP-FS', 'dispense', 40_000, '01/01/2020', '31/12/2023'],
      ['UE-FS-CT', 'formalisée', 221_000, '01/01/2020', '31/12/2024'],
    ],
    { sheet: 'Seuils' },
  );
  expect(count([row(30_000), row(30_000)], { others: [thresholds] })).toBe(0);
  expect(count([row(30_000, { date_lancement: null }), row(30_000, { date_lancement: null })])).toBe(0);
});

test('splitting a need in any way does not make its procedure lighter', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 39_999 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(parts, (amounts) => {
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      expect(count(amounts.map((amount) => row(amount)))).toBe(sum >= 40_000 ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});

describe('lots of one consultation', () => {
  const lot = (n: number, montant_total_ht: number, procedure: string, more: Row = {}): Row => ({
    annee: 2027,
    intitule: `Nettoyage des lycées – lot ${n} : secteur ${n}`,
    type_achat: 'Services',
    code_nomenclature: '41.01',
    montant_annuel_ht: null,
    montant_total_ht,
    procedure,
    date_lancement: serial(2027, 3, 1),
    ...more,
  });
  /** What R23 and R28 say: rule and cells. */
  const told = (...rows: Row[]) => ['R23', 'R28'].flatMap((rule) => findingsOf(rule, rows).map((f) => [rule, f.cells]));

  test('small lots may be adapted in a formal consultation', () => {
    expect(told(lot(1, 450_000, OPEN), lot(2, 60_000, ADAPTED))).toEqual([]);
    expect(told(lot(1, 319_996, OPEN), lot(2, 79_999, ADAPTED))).toEqual([]);
    const works = { type_achat: 'Travaux', code_nomenclature: '38.05', operation: 'Extension du lycée Nature' };
    expect(told(lot(1, 6_000_000, OPEN, works), lot(2, 900_000, ADAPTED, works))).toEqual([]);
  });

  test('a lot that is not small is told once', () => {
    expect(told(lot(1, 450_000, OPEN), lot(2, 130_000, ADAPTED))).toEqual([['R28', ['S3']]]);
    expect(told(lot(1, 450_000, OPEN), lot(2, 80_000, ADAPTED))).toEqual([['R28', ['S3']]]);
    expect(told(lot(1, 319_995, OPEN), lot(2, 79_999, ADAPTED))).toEqual([['R28', ['S3']]]);
  });

  test('below the dispensation a lot goes without competition up to 20 % of the whole', () => {
    expect(told(lot(1, 160_000, ADAPTED), lot(2, 40_000, NONE))).toEqual([]);
    expect(told(lot(1, 159_999, ADAPTED), lot(2, 40_000, NONE))).toEqual([['R28', ['S3']]]);
  });

  test('lots that are all too light are no small lots: their family tells it, once', () => {
    const all = [lot(1, 116_000, ADAPTED), lot(2, 100_000, ADAPTED)];
    expect(told(...all)).toEqual([['R23', ['S2', 'S3']]]);
    expect(found(all)[0]?.fix?.edits).toEqual([
      { cell: 'S2', value: OPEN },
      { cell: 'S3', value: OPEN },
    ]);
  });

  test('rows beside the consultation answer for themselves', () => {
    const beside = lot(3, 60_000, ADAPTED, { intitule: 'Vitrerie des antennes' });
    const rows = [lot(1, 450_000, OPEN), lot(2, 60_000, ADAPTED), beside];
    expect(told(...rows)).toEqual([['R23', ['S2', 'S3', 'S4']]]);
    expect(found(rows)[0]?.fix?.edits).toEqual([{ cell: 'S4', value: OPEN }]);
  });

  test('the family may ask for the formal procedure where the consultation alone does not', () => {
    const beside = lot(3, 100_000, OPEN, { intitule: 'Vitrerie des antennes' });
    expect(told(lot(1, 150_000, OPEN), lot(2, 37_500, ADAPTED), beside)).toEqual([]);
    expect(told(lot(1, 150_000, OPEN), lot(2, 37_501, ADAPTED), beside)).toEqual([['R23', ['S2', 'S3', 'S4']]]);
  });

  test('the rule on small lots runs wherever this one does', () => {
    const own = (rule: Rule) => rule.columns.filter((key) => !ESSENTIAL_COLUMNS.includes(key));
    expect(own(smallLots)).toEqual(own(familyThreshold));
  });
});
