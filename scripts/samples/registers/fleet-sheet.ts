import { addDays, asUtcDate } from '../calendar';
import { officeDay } from './office-day';
import { draw, pick } from '../chance';
import { DATE_FORMAT, TEXT_FORMAT } from '../sheet-style';
import type { TableCell, TableSheet } from '../table-sheet';
import { dealt } from './share-out';

const YEAR = 2023;

/** The 139 vehicles of the report: 36 hybrids of both kinds, 22 electric ones; the others by our choice. */
export const FLEET = {
  Hybride: 22,
  'Hybride rechargeable': 14,
  Électrique: 22,
  Essence: 27,
  Gazole: 52,
  Superéthanol: 2,
} as const;

type Energy = keyof typeof FLEET;

/** Grams of CO2 for a kilometre, least and room above. */
const EMISSIONS: Record<Energy, [number, number]> = {
  Hybride: [88, 24],
  'Hybride rechargeable': [22, 16],
  Électrique: [0, 1],
  Essence: [112, 30],
  Gazole: [104, 62],
  Superéthanol: [118, 12],
};

/** First and last year in which such vehicles entered the fleet. */
const ENTERED: Record<Energy, [number, number]> = {
  Hybride: [2018, 2023],
  'Hybride rechargeable': [2020, 2023],
  Électrique: [2019, 2023],
  Essence: [2015, 2022],
  Gazole: [2012, 2020],
  Superéthanol: [2020, 2022],
};

/** Letters of plates: I, O and U are not used. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ';
/** First letter of the plates of a year, roughly as the national series goes on. */
const SERIES: Record<number, string> = {
  ...{ 2012: 'C', 2013: 'C', 2014: 'D', 2015: 'D', 2016: 'E', 2017: 'E' },
  ...{ 2018: 'F', 2019: 'F', 2020: 'F', 2021: 'G', 2022: 'G', 2023: 'G' },
};

const letter = (key: string, place: string): string => LETTERS[draw(key, place, LETTERS.length)]!;

function plateOf(key: string, year: number): string {
  const digits = String(100 + draw(key, 'digits', 900));
  const left = SERIES[year]! + letter(key, 'second');
  return `${left}-${digits}-${letter(key, 'third')}${letter(key, 'fourth')}`;
}

function vehicle(energy: Energy, rank: number): TableCell[] {
  const key = `vehicle ${rank}`;
  const [first, last] = ENTERED[energy];
  const year = first + draw(key, 'year', last - first + 1);
  const entered = officeDay(addDays(`${year}-01-08`, draw(key, 'day', 330)));
  const [least, room] = EMISSIONS[energy];
  const category =
    energy === 'Gazole' ? pick(key, 'class', ['N1', 'N1', 'VP']) : pick(key, 'class', ['VP', 'VP', 'VP', 'N1']);
  return [
    ...[YEAR, plateOf(key, year), category, energy, asUtcDate(entered), null],
    ...[year === YEAR ? 'Oui' : 'Non', least + draw(key, 'co2', room)],
  ];
}

/** The inventory of vehicles at the end of 2023. */
export function fleetSheet(): TableSheet {
  const energies = dealt<Energy>('fleet', FLEET);
  return {
    sheet: 'Flotte',
    table: 'Flotte',
    title: 'Parc automobile au 31/12/2023',
    note: "Une ligne par véhicule et année d'inventaire. Immatriculations fictives, totaux publiés.",
    remark:
      "Le bilan écrit que le parc « a été alimenté » de 36 hybrides et 22 électriques sur 139 véhicules : stock ou renouvellement de l'année, il ne le dit pas. Ici, le stock. Les quotas de la loi portent sur le renouvellement.",
    columns: [
      { header: 'Année', width: 9, centre: true },
      { header: 'Immatriculation', width: 16, format: TEXT_FORMAT, centre: true },
      { header: 'Catégorie', width: 11, centre: true },
      { header: 'Énergie', width: 22 },
      { header: 'Mise en service', width: 14, format: DATE_FORMAT, centre: true },
      { header: 'Sortie du parc', width: 14, format: DATE_FORMAT, centre: true },
      { header: "Renouvellement de l'année", width: 16, centre: true },
      { header: 'CO2 (g/km)', width: 10, centre: true },
    ],
    rows: energies.map(vehicle),
  };
}
