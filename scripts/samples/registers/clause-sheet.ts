import { MONEY_FORMAT, QUANTITY_FORMAT, TEXT_FORMAT } from '../sheet-style';
import type { TableCell, TableSheet } from '../table-sheet';
import { typographic } from '../typography';
import type { ClauseLine } from './clause-line';

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'Oui' : 'Non');

const cellsOf = (line: ClauseLine): TableCell[] => [
  ...[line.year, line.number, line.title === null ? null : typographic(line.title), line.kind],
  ...[line.company, line.siret, line.firmSize, line.person, line.sex, line.workContract],
  ...[line.hours, line.trainingHours, yesNo(line.reserved)],
  ...[line.askedHours, line.offeredHours, line.invoiced, line.localHours],
];

/** The register of social clauses, one line per work contract and year. */
export function clauseSheet(lines: readonly ClauseLine[]): TableSheet {
  const hours = { format: QUANTITY_FORMAT, width: 11 };
  return {
    sheet: "Clauses d'insertion",
    table: 'ClausesInsertion',
    paper: 'A3',
    title: "Clauses d'insertion",
    note: 'Une ligne par contrat de travail et année ; les personnes ne sont que des identifiants. Lignes fictives, totaux du bilan publié.',
    remark:
      "Formation : 3 043 h sur 68 978 h font 4,4 % et non les 4,5 % publiés. Le site de la Région affiche 74 695 h et 304 bénéficiaires, sur une autre assiette. Les 440 h des marchés réservés sont ici comprises dans le total, les 20 TPE et PME dans les 225 entreprises. Les transports sont des délégations de service public, que le bilan compte parmi ses 136 marchés. Gilets haute visibilité : 150 h demandées par an, 200 h offertes ; les 8 500 h sont de la production en France, non de l'insertion. De 2020 à 2022, seules les cases qui portent un chiffre publié sont remplies ; ces chiffres sont des parts ou des heures, les effectifs d'alors ne sont pas publiés.",
    columns: [
      { header: 'Année', width: 8, centre: true },
      { header: 'N° du marché', width: 12, format: TEXT_FORMAT, centre: true },
      { header: 'Objet du marché', width: 54, wrap: true },
      { header: 'Type de marché', width: 24 },
      { header: 'Entreprise', width: 40, wrap: true },
      { header: "SIRET de l'entreprise", width: 17, format: TEXT_FORMAT, centre: true },
      { header: "Taille de l'entreprise", width: 11, centre: true },
      { header: 'Identifiant du bénéficiaire', width: 13, format: TEXT_FORMAT, centre: true },
      { header: 'Sexe', width: 10, centre: true },
      { header: 'Type de contrat de travail', width: 18 },
      { header: 'Heures réalisées', ...hours },
      { header: 'Heures de formation', ...hours },
      { header: 'Marché réservé', width: 10, centre: true },
      { header: 'Heures demandées', ...hours },
      { header: 'Heures offertes', ...hours },
      { header: 'Montant HT facturé', width: 14, format: MONEY_FORMAT },
      { header: 'Heures de production en France', ...hours, width: 13 },
    ],
    rows: lines.map(cellsOf),
  };
}
