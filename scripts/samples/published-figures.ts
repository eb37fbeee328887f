import { TABLE_HEADER_ROW, type TableCell, type TableSheet } from './table-sheet';

const DECLARED_SHEET = 'Valeurs déclarées';
const SOURCE = 'Bilan SSPASER 2023';

/** Targets that the published report sets, and only those. */
export function targetsSheet(): TableSheet {
  return {
    sheet: 'Cibles',
    table: 'Cibles',
    title: 'Cibles des indicateurs',
    note: 'Seulement les cibles écrites dans le bilan publié ; complétez avec celles que le comité de pilotage arrête.',
    columns: [
      { header: 'Indicateur', width: 12, centre: true },
      { header: 'Libellé', width: 58, wrap: true },
      { header: 'Cible', width: 10, centre: true },
      { header: 'Unité', width: 14 },
      { header: 'Échéance', width: 11, centre: true },
      { header: 'Source', width: 48, wrap: true },
    ],
    rows: [
      [
        'A13-1',
        'Opérations 100 % thermiques en marché global de performance',
        9,
        'opérations',
        2030,
        `${SOURCE}, action 13`,
      ],
      ['A13-2', 'Rénovations thermiques globales programmées', 10, 'opérations', 2030, `${SOURCE}, action 13`],
      [
        'A18-3',
        'Part de produits bio et sous signe de qualité dans la restauration',
        50,
        '%',
        2022,
        `${SOURCE}, action 18 (loi EGalim, article 24)`,
      ],
      ['A22-1', 'Part des femmes dans les marchés clausés', 20, '%', 2028, `${SOURCE}, action 22`],
    ],
  };
}

/** Training hours over insertion hours: published as 4.5 %, though 3 043 of 68 978 hours are 4.4 %. */
const WRONG_PERCENTAGE = 'A28-6';

/** Indicator, label, year, value, unit, source; numerator and denominator where both are published. */
const DECLARED: TableCell[][] = [
  ['GEN-01', 'Montant annuel des marchés', 2023, 500, 'M€', 'introduction (« environ »)'],
  ['GOU-01', 'Axes du schéma', 2022, 4, 'axes', 'axe gouvernance'],
  ['GOU-02', 'Réunions de travail avec les élus sur les indicateurs', 2023, 3, 'réunions', 'axe gouvernance'],
  ['A02-1', 'Entreprises exposantes au FAIR', 2023, 60, 'entreprises', 'action 2 (« une soixantaine »)'],
  ['A02-2', 'Participants au FAIR', 2023, 300, 'personnes', 'action 2 (« plus de 300 »)'],
  ['A05-1', "Ateliers d'accès à la commande publique", 2023, 1, 'ateliers', 'action 5'],
  ['A14-3', 'Plateaux de restauration biosourcés', 2024, 50, '%', 'action 14 (prévision)'],
  ['A18-6', 'Repas végétarien hebdomadaire à la cafétéria', 2023, 1, 'repas/semaine', 'action 18'],
  ['A20-2', "Achats d'équipements à durée de vie longue", 2023, 2, 'achats', 'action 20'],
  [
    'A23-1',
    'Consultations avec la clause égalité et non-discrimination',
    2023,
    100,
    '%',
    'action 23 (« chaque dossier »)',
  ],
  ['A24-1', 'Consultations avec la clause conditions de travail', 2023, 100, '%', 'action 24 (« chaque dossier »)'],
  ['A25-1', 'Réunions techniques avec les réseaux inclusifs', 2023, 2, 'réunions', 'action 25'],
  ['A26-2', "Ratio d'insertion", 2023, 10, 'h / 10 000 € HT', 'action 26'],
  [WRONG_PERCENTAGE, "Part de la formation dans les heures d'insertion", 2023, 4.5, '%', 'action 28', 3_043, 68_978],
  ['A30-1', "Réunions clause d'insertion et formation professionnelle", 2023, 1, 'réunions', 'action 30'],
];

/** Figures that no table of the workbook can give, with where they were published. */
export function declaredValuesSheet(): TableSheet {
  return {
    sheet: DECLARED_SHEET,
    table: 'ValeursDeclarees',
    title: 'Valeurs déclarées',
    note: "Chiffres qu'aucun tableau du classeur ne donne : saisissez la valeur, l'année et sa source.",
    columns: [
      { header: 'Indicateur', width: 12, centre: true },
      { header: 'Libellé', width: 58, wrap: true },
      { header: 'Année', width: 9, centre: true },
      { header: 'Valeur', width: 10, centre: true },
      { header: 'Unité', width: 16 },
      { header: 'Numérateur', width: 12, format: '#,##0', centre: true },
      { header: 'Dénominateur', width: 13, format: '#,##0', centre: true },
      { header: 'Source', width: 48, wrap: true },
    ],
    rows: DECLARED.map((row) => [...row.slice(0, 5), row[6] ?? null, row[7] ?? null, `${SOURCE}, ${row[5]}`]),
  };
}

/** Where the published percentage stands that does not follow from its two numbers: « Sheet!D5 ». */
export function wrongPercentageCell(): string {
  const row = TABLE_HEADER_ROW + 1 + DECLARED.findIndex(([id]) => id === WRONG_PERCENTAGE);
  return `${DECLARED_SHEET}!D${row}`;
}
