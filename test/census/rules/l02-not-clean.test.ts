import type { CensusSetup, Row } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';

const fixes = (rows: Row[], setup: CensusSetup = {}) =>
  findingsOf('L02', rows, setup).map(({ cell, severity, fix }) => [
    cell,
    severity,
    fix === null ? null : (fix.edits ?? fix.value),
  ]);

describe('L02 value to tidy up', () => {
  test('says what it was read as, with the clean value to write', () => {
    expect(seen(findingsOf('L02', [{ type_achat: 'F' }]))).toEqual([
      {
        row: 2,
        column: 'type_achat',
        value: 'F',
        message: "« F » se lit « Fournitures » (colonne « Type d'achat »). Écrivez-le ainsi.",
        fix: 'Fournitures',
      },
    ]);
  });

  test('text that reads the same as the number to write is said to be text', () => {
    const rows = [{ nb_reconductions: '3' }, { duree_initiale: '12 mois' }, { duree_initiale: '1 an' }];
    expect(findingsOf('L02', rows).map(({ message }) => message)).toEqual([
      '« 3 » est écrit en texte (colonne « Nombre de reconductions »). Enregistrez-le comme un nombre.',
      '« 12 mois » est écrit en texte (colonne « Durée initiale (mois) »). Enregistrez-le comme un nombre.',
      '« 1 an » se lit « 12 mois » (colonne « Durée initiale (mois) »). Écrivez-le ainsi.',
    ]);
  });

  test.each<[Row, unknown]>([
    [{ statut: 'abandon' }, 'Abandonné'],
    [{ annee: 'Campagne 2024' }, 2024],
    [{ alloti: '✓' }, 'Oui'],
    [{ nb_lots: 'lot unique' }, 1],
    [{ procedure: 'MAPA > 90 k€' }, 'Procédure adaptée (MAPA)'],
    [{ forme: 'AC à BC' }, 'Accord-cadre à bons de commande'],
    [{ support: 'UGAP' }, "Centrale d'achat"],
    [{ section: 'I' }, 'Investissement'],
    [{ reserve: 'ESAT' }, 'EA / ESAT (L2113-12)'],
    [{ part_recycle: '20 %' }, 20],
    [{ heures_insertion: '1 200 h' }, 1200],
    [{ cat_agec: 'n° 4 - Textiles' }, 4],
    [{ duree_totale: '4 ans' }, 48],
    [{ consid_env: 'critère env, clause' }, 'Critère environnemental ; Clause environnementale'],
  ])('%p', (row, value) => {
    expect(findingsOf('L02', [row]).map(({ fix }) => fix?.value)).toEqual([value]);
  });

  test('a warning where the column is required, else an information', () => {
    expect(fixes([{ statut: 'valide', alloti: 'x' }])).toEqual([
      ['S2', 'info', 'Oui'],
      ['R2', 'avertissement', 'Validé'],
    ]);
  });

  const FREE = { nb_reconductions: null, duree_reconduction: null };

  test.each(['1 an + 3 recond.', '12+12+12+12', '1 an reconductible 3 fois', '1 an + 3x1 an'])(
    'the duration « %s » goes to its three columns',
    (text) => {
      expect(fixes([{ duree_initiale: text, ...FREE }])).toEqual([
        [
          'I2',
          'info',
          [
            { cell: 'I2', value: 12 },
            { cell: 'J2', value: 3 },
            { cell: 'K2', value: 12 },
          ],
        ],
      ]);
    },
  );

  test('a period that is given already is left alone when it agrees; otherwise nothing is written', () => {
    expect(fixes([{ duree_initiale: '1 an + 3 recond.' }])).toEqual([['I2', 'info', [{ cell: 'I2', value: 12 }]]]);
    expect(fixes([{ duree_initiale: '1 an + 3 recond.', nb_reconductions: 2 }])).toEqual([['I2', 'info', null]]);
    const without: CensusSetup = { without: ['nb_reconductions', 'duree_reconduction'] };
    const [finding] = findingsOf('L02', [{ duree_initiale: '1 an + 3 recond.' }], without);
    expect(finding).toMatchObject({
      fix: null,
      message:
        '« 1 an + 3 recond. » est compris (colonne « Durée initiale (mois) »), mais demande plusieurs colonnes : durée initiale, nombre et durée des reconductions.',
    });
  });

  test('near misses: clean values, and those that other rules put right', () => {
    expect(fixes([{}, { nature_besoin: 'N', code_nomenclature: 13.03, montant_total_ht: '400 k€' }])).toEqual([]);
  });
});
