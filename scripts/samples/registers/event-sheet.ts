import { asUtcDate } from '../calendar';
import { DATE_FORMAT } from '../sheet-style';
import type { TableCell, TableSheet } from '../table-sheet';
import { typographic } from '../typography';

const YEAR = 2023;

/** Day, kind, title, place, companies, participants; a day that the report does not give stays empty. */
const EVENTS: [day: string | null, ...TableCell[]][] = [
  [null, 'Réunion avec les élus', 'Indicateurs du SSPASER, première réunion', null, null, null],
  [null, 'Réunion avec les élus', 'Indicateurs du SSPASER, deuxième réunion', null, null, null],
  [null, 'Réunion avec les élus', 'Indicateurs du SSPASER, troisième réunion', null, null, null],
  ['2023-06-15', 'Réunion des réseaux inclusifs', "Prestations de nettoyage et d'entretien", null, null, null],
  ['2023-10-12', 'Réunion des réseaux inclusifs', 'Collecte et traitement de déchets', null, null, null],
  ['2023-11-16', 'Forum FAIR', 'Forum des achats publics innovants et responsables', 'Locaux de la Région', 60, 300],
  [
    '2023-11-16',
    "Atelier d'accès à la commande publique",
    'Accès à la commande publique : comment faire ?',
    'Locaux de la Région',
    null,
    null,
  ],
  [
    null,
    "Réunion clause d'insertion et formation",
    'Passerelle avec la direction de la formation (second semestre)',
    null,
    null,
    null,
  ],
];

/** Meetings and events of 2023 that the report counts. */
export function eventSheet(): TableSheet {
  return {
    sheet: 'Événements',
    table: 'Evenements',
    title: 'Réunions et événements',
    note: 'Ceux que le bilan cite pour 2023. Une date que le bilan ne donne pas reste vide.',
    remark:
      "Forum : « une soixantaine d'entreprises », « plus de 300 » participants. Le bilan date la première édition du 16 novembre 2022 et un atelier du 17 novembre 2022 : l'année 2022 n'est pas tenue ici, l'atelier figure dans « Valeurs déclarées ».",
    columns: [
      { header: 'Année', width: 9, centre: true },
      { header: 'Date', width: 13, format: DATE_FORMAT, centre: true },
      { header: "Type d'événement", width: 42 },
      { header: 'Intitulé', width: 56, wrap: true },
      { header: 'Lieu', width: 24 },
      { header: 'Entreprises exposantes', width: 13, centre: true },
      { header: 'Participants', width: 13, centre: true },
    ],
    rows: EVENTS.map(([day, kind, title, ...rest]) => [
      ...[YEAR, day === null ? null : asUtcDate(day), kind ?? null, typographic(String(title))],
      ...rest,
    ]),
  };
}
