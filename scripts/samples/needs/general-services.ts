import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

const BUILDING = 'Vie des bâtiments';
const CATERING = 'Restauration régionale';
const SUPPLIES = 'Achats courants';
const FLEET = 'Parc automobile';

/** Needs of the Direction de la logistique et des moyens généraux. */
export const generalServiceNeeds: NeedSeed[] = [
  fresh("Bornes de recharge pour véhicules électriques du parking de l'hôtel de Région", '13.13', lump(185_000, 6), {
    unit: FLEET,
    site: "Parking de l'hôtel de Région – Nantes (44)",
    launch: '02-20',
  }),
  fresh('Cloisons mobiles et bulles acoustiques pour les espaces de travail partagés', '13.09', lump(95_000, 6), {
    unit: BUILDING,
    site: 'Hôtel de Région – Nantes (44)',
    launch: '04-23',
  }),
  renew(
    "Nettoyage des locaux de l'hôtel de Région et des espaces régionaux",
    '41.01',
    yearly(460_000),
    'Loire Océan Propreté',
    {
      unit: BUILDING,
      lots: 3,
      launch: '02-13',
      social: 'Clause sociale ; Critère social',
      comment: 'Nettoyage en journée ; un lot réservé aux ESAT à étudier.',
    },
  ),
  renew("Gardiennage et surveillance de l'hôtel de Région", '42.01', yearly(280_000), 'Vigilance Ligérienne', {
    unit: BUILDING,
    launch: '03-21',
    social: 'Clause sociale',
  }),
  renew('Fournitures de bureau', '14.03', yearly(70_000), 'Papeterie du Centre-Ouest', {
    unit: SUPPLIES,
    launch: '04-04',
    social: 'Critère social',
  }),
  renew('Papier de reprographie recyclé', '14.01', yearly(45_000), 'Papeterie du Centre-Ouest', {
    unit: SUPPLIES,
    launch: '09-05',
    env: 'Clause environnementale ; Critère environnemental',
  }),
  renew('Sièges de bureau ergonomiques', '13.02', yearly(55_000, 12, 2), 'Posture Mobilier', {
    unit: SUPPLIES,
    launch: '10-01',
    comment: "L'accord-cadre actuel comprend une reprise des anciens sièges.",
  }),
  renew(
    'Fruits et légumes de saison pour le restaurant de la Région',
    '10.03',
    yearly(90_000),
    'Primeurs du Pays Nantais',
    {
      unit: CATERING,
      lots: 2,
      launch: '05-07',
      mistakes: [{ rule: 'R05', column: 'code_nomenclature', value: '1003' }],
      env: 'Clause environnementale ; Critère environnemental',
    },
  ),
  renew(
    'Viandes et charcuteries sous signe de qualité pour le restaurant de la Région',
    '10.01',
    yearly(110_000),
    'Éleveurs de Mayenne Distribution',
    {
      unit: CATERING,
      lots: 3,
      launch: '05-07',
      env: 'Clause environnementale ; Critère environnemental',
    },
  ),
  renew('Cocktails, buffets et plateaux-repas', '10.09', yearly(120_000), 'Traiteur des Trois Rivières', {
    unit: CATERING,
    lots: 4,
    launch: '03-28',
    social: 'Clause sociale',
    comment: 'Vaisselle réemployable et pièces végétariennes dans chaque formule.',
  }),
  renew('Véhicules électriques et hybrides du parc régional', '20.01', yearly(400_000, 24, 0), 'UGAP', {
    unit: FLEET,
    procedure: "Centrale d'achat",
    support: "Centrale d'achat",
    launch: '01-22',
  }),
  extend('Machines à café et fontaines à eau', '10.10', 60_000, 'Pause & Source', {
    unit: CATERING,
    mistakes: [{ rule: 'R05', column: 'code_nomenclature', value: 10.1 }],
  }),
  extend('Cartes de carburant, de recharge et de péage', '21.05', 190_000, 'Mobicarte Flottes', { unit: FLEET }),
  extend('Entretien et réparation des véhicules de service', '21.06', 85_000, 'Garage des Ponts', { unit: FLEET }),
  extend('Déménagements et transferts de bureaux', '43.01', 70_000, "Déménagements de l'Erdre", {
    unit: BUILDING,
    social: 'Clause sociale',
  }),
  extend('Affranchissement et collecte du courrier', '45.01', 140_000, 'Opérateur postal', { unit: SUPPLIES }),
  extend("Entretien des espaces verts de l'hôtel de Région", '26.04', 65_000, 'ESAT du Vignoble', {
    unit: BUILDING,
    social: 'Marché réservé',
  }),
  extend('Lait, yaourts et fromages fermiers pour le restaurant de la Région', '10.04', 38_000, 'Laiterie du Bocage', {
    unit: CATERING,
  }),
];
