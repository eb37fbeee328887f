import { asUtcDate } from './calendar';
import type { RegisterLine } from './registers/register-line';
import { DATE_FORMAT, MONEY_FORMAT, TEXT_FORMAT } from './sheet-style';
import type { TableCell, TableColumn, TableSheet } from './table-sheet';
import { familyOf } from './nomenclature';
import { typographic } from './typography';

const IDENTITY: TableColumn[] = [
  { header: 'N° du marché', width: 12, format: TEXT_FORMAT, centre: true },
  { header: 'Objet', width: 66, wrap: true },
  { header: 'Direction', width: 56, wrap: true },
  { header: 'Code nomenclature', width: 14, format: TEXT_FORMAT, centre: true },
  { header: 'Code CPV', width: 12, format: TEXT_FORMAT, centre: true },
  { header: "Type d'achat", width: 23 },
  { header: 'Procédure', width: 36 },
  { header: 'Titulaire', width: 44, wrap: true },
  { header: 'SIRET du titulaire', width: 17, format: TEXT_FORMAT, centre: true },
  { header: 'Département du titulaire', width: 13, format: TEXT_FORMAT, centre: true },
  { header: 'Catégorie du titulaire', width: 11, centre: true },
];

const LIFE: TableColumn[] = [
  { header: 'Date de notification', width: 13, format: DATE_FORMAT, centre: true },
  { header: 'Durée initiale (mois)', width: 10, centre: true },
  { header: 'Nombre de reconductions', width: 14, centre: true },
  { header: "Durée d'une reconduction (mois)", width: 14, centre: true },
  { header: 'Fin de la période en cours', width: 13, format: DATE_FORMAT, centre: true },
  { header: 'Fin toutes reconductions', width: 14, format: DATE_FORMAT, centre: true },
  { header: 'Montant HT', width: 15, format: MONEY_FORMAT },
  { header: "Nombre d'offres reçues", width: 10, centre: true },
];

const RESPONSIBLE: TableColumn[] = [
  { header: 'Considérations environnementales', width: 48 },
  { header: 'Considérations sociales', width: 30 },
  { header: 'Marché réservé', width: 22 },
  { header: 'Matières recyclées', width: 11, centre: true },
  { header: 'Écolabel', width: 9, centre: true },
  { header: 'Réduction de la consommation électrique', width: 17, centre: true },
  { header: 'Durée de vie longue', width: 10, centre: true },
  { header: 'Marché numérique', width: 11, centre: true },
  { header: "Clause d'accessibilité numérique (RGAA)", width: 20, centre: true },
  { header: 'Clause égalité et non-discrimination', width: 16, centre: true },
  { header: 'Clause conditions de travail', width: 12, centre: true },
];

/** « Oui » where it holds; « Non » where the question was asked, else nothing. */
const answer = (holds: boolean | undefined, asked: boolean): string | null => (holds ? 'Oui' : asked ? 'Non' : null);

/** Questions on goods are asked of supplies, that on digital access of everything, from 2023 on. */
function answersOf({ marks, generalClauses, purchaseType }: RegisterLine): TableCell[] {
  const ofGoods = generalClauses && purchaseType === 'Fournitures';
  return [
    answer(marks.recycled, ofGoods),
    answer(marks.ecolabel, ofGoods),
    answer(marks.energySaving, ofGoods),
    answer(marks.longLife, ofGoods),
    answer(marks.digital, generalClauses),
    answer(marks.digital, false),
    answer(generalClauses, false),
    answer(generalClauses, false),
  ];
}

const cellsOf = (line: RegisterLine): TableCell[] => [
  ...[line.number, typographic(line.title), line.department, line.code, familyOf(line.code).cpv, line.purchaseType],
  ...[line.procedure, line.holder, line.siret, line.holderDepartment, line.firmSize],
  ...[asUtcDate(line.notified), line.initialMonths, line.extensions, line.extensionMonths],
  ...[asUtcDate(line.end), asUtcDate(line.lastEnd), line.amount, line.offers],
  ...[line.environment, line.social, line.reserved],
  ...answersOf(line),
];

/** The register of notified contracts, in the order of their numbers. */
export function registerSheet(lines: readonly RegisterLine[]): TableSheet {
  return {
    sheet: 'Marchés notifiés',
    table: 'MarchesNotifies',
    paper: 'A3',
    pagesWide: 2,
    title: 'Registre des marchés notifiés',
    note: "Tous les marchés de plus de 15 000 € HT notifiés en 2023 ; des années d'avant, ceux que le recensement renouvelle ou reconduit et les délégations de service public en cours. Lignes fictives, totaux publiés.",
    remark:
      "Le bilan compte 1 014 marchés de plus de 15 000 € et 847 de plus de 40 000 € : il n'y en aurait que 167 entre les deux, ce qui surprend (marchés, lots ou marchés subséquents ?). Les 73 % sont ici ceux des marchés ; le site de la Région les dit des entreprises. Les parts des types d'achat sont celles des montants notifiés, ce que le bilan ne précise pas. Les onze marchés intégrant du recyclé sont ceux que le bilan cite : le papier recyclé n'en est pas, sa case reste vide.",
    columns: [...IDENTITY, ...LIFE, ...RESPONSIBLE],
    rows: lines.map(cellsOf),
  };
}
