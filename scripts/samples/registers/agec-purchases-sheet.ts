import categories from '../../../src/census/data/agec.json';
import { draw } from '../chance';
import { familyOf } from '../nomenclature';
import type { TableSheet } from '../table-sheet';
import type { Spending } from './spending';

const YEAR = 2023;
const AMOUNT_FORMAT = '#,##0.00\\ "€"';

/** Percent of a category's spend, in tenths: drawn, since the report publishes no rate. */
const REUSED = { from: 10, room: 140 };
const RECYCLED = { from: 60, room: 260 };

/** The spend of a category is that of its families in the register of spend: the two tables agree to the cent. */
const spentOn = (category: number, spending: readonly Spending[]): number =>
  spending.filter(({ code }) => familyOf(code).agec === category).reduce((sum, { cents }) => sum + cents, 0);

const partOf = (cents: number, label: string, question: string, { from, room }: typeof REUSED): number =>
  Math.round((cents * (from + draw(label, question, room))) / 1_000);

/** Purchases of the seventeen categories of article 58, as they are declared to the State. */
export function agecPurchasesSheet(spending: readonly Spending[]): TableSheet {
  return {
    sheet: 'Achats AGEC',
    table: 'AchatsAGEC',
    title: 'Achats soumis à la loi AGEC (article 58)',
    note: 'Dépense annuelle HT par catégorie de la déclaration ; les totaux sont ceux de la feuille « Dépenses ». Parts fictives.',
    remark:
      'Le bilan ne publie aucun taux par catégorie : il cite « 17 familles » et « entre 20 % et 40 % », qui sont ceux du décret de 2021, abrogé depuis. Les onze marchés intégrant du recyclé (action 14) ne sont pas cette obligation.',
    columns: [
      { header: 'Année', width: 9, centre: true },
      { header: 'Raison sociale', width: 30 },
      { header: 'Catégorie de produits', width: 66, wrap: true },
      { header: 'Montant total HT', width: 19, format: AMOUNT_FORMAT },
      { header: 'Montant réemploi et réutilisation', width: 19, format: AMOUNT_FORMAT },
      { header: 'Montant issu de dons', width: 15, format: AMOUNT_FORMAT },
      { header: 'Montant intégrant du recyclé', width: 19, format: AMOUNT_FORMAT },
      { header: 'Commentaires', width: 24, wrap: true },
    ],
    rows: categories.map(({ number, label }) => {
      const total = spentOn(number, spending);
      return [
        ...[YEAR, 'Région des Pays de la Loire', label, total / 100],
        ...[partOf(total, label, 'reused', REUSED) / 100, 0],
        ...[partOf(total, label, 'recycled', RECYCLED) / 100, total === 0 ? "Aucun achat dans l'année" : null],
      ];
    }),
  };
}
