import { asUtcDate } from '../calendar';
import { DATE_FORMAT, QUANTITY_FORMAT } from '../sheet-style';
import type { TableCell, TableSheet } from '../table-sheet';
import { cocktails, dishesByMonth, foodPurchases } from './catering';

const YEAR = 2023;
const AMOUNT_FORMAT = '#,##0.00\\ "€"';

/** Columns of a line that is no purchase: amount, family and labels stay empty. */
const served = (subject: string, description: string, day: string | null, figures: TableCell[]): TableCell[] => [
  ...[YEAR, day === null ? null : asUtcDate(day), subject, description, null, null, null, null],
  ...figures,
];

const foodLines = (): TableCell[][] =>
  foodPurchases().map(({ day, description, supplier, cents, family, labels }) => [
    ...[YEAR, asUtcDate(day), 'Denrées', description, supplier, cents / 100, family, labels],
    ...[null, null, null, null, null],
  ]);

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Working days of a week: one of its five menus is vegetarian. */
const MENUS = 5;

function servedLines(): TableCell[][] {
  const months = dishesByMonth();
  return [
    ...months.map(({ month, weeks, sold, vegetarian }) =>
      served('Plats du jour', `Plats vendus en ${MONTHS[month - 1]!}`, null, [sold, vegetarian, weeks, null, null]),
    ),
    ...months.map(({ month, weeks }) =>
      served('Repas', `Menu végétarien du mercredi, ${MONTHS[month - 1]!}`, null, [
        weeks * MENUS,
        weeks,
        weeks,
        null,
        null,
      ]),
    ),
    ...cocktails().map(({ day, description, pieces, vegetarian }) =>
      served('Cocktails', description, day, [pieces, vegetarian, null, null, null]),
    ),
  ];
}

/** Trays to be ordered in 2024: half of the resin is natural (action 14, a forecast). */
const TRAYS: TableCell[] = [
  ...[2024, null, 'Plateaux', 'Plateaux de restauration à commander (prévision)', null, null, null, null],
  ...[null, null, null, 1_840, 920],
];

/** Purchases of food and what is served. */
export function cateringSheet(): TableSheet {
  return {
    sheet: 'Restauration',
    table: 'Restauration',
    paper: 'A3',
    title: 'Restauration',
    note: 'Achats de denrées de la restauration régionale, plats et cocktails servis. Lignes fictives, parts publiées.',
    remark:
      "Bio 23,4 % et signes de qualité 23,5 % font 46,9 % : sous les 50 % de la loi EGalim, que le bilan dit « bio et SIQO » alors que d'autres caractéristiques comptent (HVE, pêche durable…), non suivies ici. Un produit à la fois bio et sous signe de qualité est compté en bio. Plats végétariens : 70 par semaine et 38 % supposent environ 184 plats vendus, que le bilan ne publie pas.",
    columns: [
      { header: 'Année', width: 9, centre: true },
      { header: 'Date', width: 12, format: DATE_FORMAT, centre: true },
      { header: 'Rubrique', width: 14 },
      { header: 'Description', width: 44, wrap: true },
      { header: 'Fournisseur', width: 30, wrap: true },
      { header: 'Montant HT', width: 15, format: AMOUNT_FORMAT },
      { header: 'Famille de produits', width: 24 },
      { header: 'Caractéristiques', width: 22 },
      { header: 'Quantité servie', width: 11, format: QUANTITY_FORMAT },
      { header: 'Dont végétarien', width: 11, format: QUANTITY_FORMAT },
      { header: 'Semaines de service', width: 11, centre: true },
      { header: 'Masse totale (kg)', width: 11, format: QUANTITY_FORMAT },
      { header: 'Masse biosourcée (kg)', width: 12, format: QUANTITY_FORMAT },
    ],
    rows: [...foodLines(), ...servedLines(), TRAYS],
  };
}
