import { TEXT_FORMAT } from '../sheet-style';
import type { TableSheet } from '../table-sheet';
import type { Spending } from './spending';

const YEAR = 2023;
const AMOUNT_FORMAT = '#,##0.00\\ "€"';

/** The register of spend paid, by family and department. */
export function spendingSheet(lines: readonly Spending[]): TableSheet {
  return {
    sheet: 'Dépenses',
    table: 'Depenses',
    title: 'Dépenses mandatées',
    note: "Montants HT payés dans l'année, par code de nomenclature et direction. Répartition fictive, total publié (« environ 500 M€ »).",
    remark:
      "Le bilan parle de « 500 millions d'euros de marchés », le site de la Région de « 500 M€ de dépenses d'achats » : marchés notifiés et dépenses payées ne sont pas la même assiette. Les grands projets (ferroviaire, centres de maintenance) sont hors périmètre, comme dans le bilan.",
    columns: [
      { header: 'Année', width: 9, centre: true },
      { header: 'Code nomenclature', width: 14, format: TEXT_FORMAT, centre: true },
      { header: "Type d'achat", width: 25 },
      { header: 'Direction', width: 52, wrap: true },
      { header: 'Montant HT', width: 19, format: AMOUNT_FORMAT },
      { header: 'Hors périmètre', width: 12, centre: true },
    ],
    rows: lines.map(({ code, purchaseType, department, cents, outside }) => [
      ...[YEAR, code, purchaseType, department, cents / 100],
      outside ? 'Oui' : 'Non',
    ]),
  };
}
