import { TABLE_HEADER_ROW, type TableCell, type TableSheet } from './table-sheet';

const DECLARED_SHEET = 'Valeurs déclarées';
const SOURCE = 'Bilan SSPASER 2023';

/** Targets that the published report sets, and those of the law and of the State that stand beside its figures. */
export function targetsSheet(): TableSheet {
  return {
    sheet: 'Cibles',
    table: 'Cibles',
    title: 'Cibles des indicateurs',
    note: "Cibles du bilan publié, de la loi et de l'État ; complétez avec celles que le comité de pilotage arrête.",
    columns: [
      { header: 'Indicateur', width: 12, centre: true },
      { header: 'Libellé', width: 58, wrap: true },
      { header: 'Cible', width: 10, centre: true },
      { header: 'Sens', width: 11, centre: true },
      { header: 'Unité', width: 14 },
      { header: 'Échéance', width: 11, centre: true },
      { header: 'Source', width: 48, wrap: true },
    ],
    rows: TARGETS,
  };
}

/** Indicator, label, target, sense, unit, year by which it is to be reached, source. */
const TARGETS: [string, string, number, string, string, number | null, string][] = [
  ['GEN-08', 'Délai global de paiement', 30, 'Au plus', 'jours', null, 'Délai légal, rappelé sur le site de la Région'],
  [
    'A13-1',
    'Opérations 100 % thermiques en marché global de performance',
    ...([9, 'Au moins', 'opérations', 2030, `${SOURCE}, action 13`] as const),
  ],
  [
    'A13-2',
    'Rénovations thermiques globales programmées',
    ...([10, 'Au moins', 'opérations', 2030, `${SOURCE}, action 13`] as const),
  ],
  ['A18-2', 'Part de produits bio', 20, 'Au moins', '%', 2022, 'Loi EGalim, article 24'],
  [
    'A18-3',
    'Part de produits bio et sous signe de qualité dans la restauration',
    ...([50, 'Au moins', '%', 2022, `${SOURCE}, action 18 (loi EGalim, article 24)`] as const),
  ],
  ['A22-1', 'Part des femmes dans les marchés clausés', 20, 'Au moins', '%', 2028, `${SOURCE}, action 22`],
  [
    'A27-9',
    'Part des marchés de plus de 40 000 € avec considération sociale',
    ...([30, 'Au moins', '%', 2025, 'Plan national pour des achats durables 2022-2025 (non contraignant)'] as const),
  ],
];

/** Training hours over insertion hours: published as 4.5 %, though 3 043 of 68 978 hours are 4.4 %. */
const WRONG_PERCENTAGE = 'A28-6';

/** Indicator, label, year, value, unit, source; numerator and denominator where both are published. */
const DECLARED: TableCell[][] = [
  ['GOU-01', 'Axes du schéma', 2022, 4, 'axes', 'axe gouvernance (12 objectifs, 35 actions)'],
  ['GOU-01', 'Axes du schéma', 2023, 4, 'axes', 'introduction (schéma en vigueur)'],
  ['A05-1', "Ateliers d'accès à la commande publique", 2022, 1, 'ateliers', 'action 5 (17 novembre 2022)'],
  [WRONG_PERCENTAGE, "Part de la formation dans les heures d'insertion", 2023, 4.5, '%', 'action 28', 3_043, 68_978],
];

/** Figures that no table of the workbook can give, with where they were published. */
export function declaredValuesSheet(): TableSheet {
  return {
    sheet: DECLARED_SHEET,
    table: 'ValeursDeclarees',
    title: 'Valeurs déclarées',
    note: "Chiffres publiés qu'aucun tableau ne donne, ou qu'il contredit : la valeur, l'année et sa source.",
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
