import { asUtcDate } from './calendar';
import type { Contract } from './contract-register';
import { DATE_FORMAT, MONEY_FORMAT, TEXT_FORMAT } from './sheet-style';
import type { TableColumn, TableSheet } from './table-sheet';
import { typographic } from './typography';

const COLUMNS: TableColumn[] = [
  { header: 'N° du marché', width: 12, format: TEXT_FORMAT, centre: true },
  { header: 'Objet', width: 54, wrap: true },
  { header: 'Direction', width: 38, wrap: true },
  { header: 'Code nomenclature', width: 14, format: TEXT_FORMAT, centre: true },
  { header: "Type d'achat", width: 23 },
  { header: 'Procédure', width: 25 },
  { header: 'Titulaire', width: 32, wrap: true },
  { header: 'Département du titulaire', width: 13, format: TEXT_FORMAT, centre: true },
  { header: 'Date de notification', width: 13, format: DATE_FORMAT, centre: true },
  { header: 'Durée initiale (mois)', width: 10, centre: true },
  { header: 'Nombre de reconductions', width: 14, centre: true },
  { header: "Durée d'une reconduction (mois)", width: 14, centre: true },
  { header: 'Fin de la période en cours', width: 13, format: DATE_FORMAT, centre: true },
  { header: 'Fin toutes reconductions', width: 14, format: DATE_FORMAT, centre: true },
  { header: 'Montant HT', width: 15, format: MONEY_FORMAT },
  { header: 'Considérations environnementales', width: 34 },
  { header: 'Considérations sociales', width: 30 },
];

/** The register of notified contracts, in the order of their numbers. */
export function registerSheet(contracts: Contract[]): TableSheet {
  return {
    sheet: 'Marchés notifiés',
    table: 'MarchesNotifies',
    paper: 'A3',
    title: 'Registre des marchés notifiés',
    note: 'Marchés en cours que le recensement renouvelle ou reconduit. Titulaires et numéros de cet exemple sont fictifs.',
    columns: COLUMNS,
    rows: contracts.map((contract) => [
      contract.number,
      typographic(contract.title),
      contract.department,
      contract.code,
      contract.purchaseType,
      contract.procedure,
      contract.holder,
      contract.holderDepartment,
      asUtcDate(contract.notified),
      contract.initialMonths,
      contract.extensions,
      contract.extensionMonths,
      asUtcDate(contract.end),
      asUtcDate(contract.lastEnd),
      contract.amount,
      contract.environment,
      contract.social,
    ]),
  };
}
