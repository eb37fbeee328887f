import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

const ROAD = 'Transports routiers et scolaires';
const RAIL = 'Offre ferroviaire';
const TRAVELLERS = 'Services aux voyageurs';

/** Needs of the Direction des transports et des mobilités. */
export const transportNeeds: NeedSeed[] = [
  fresh("Étude de faisabilité d'un car express entre Nantes, Clisson et Les Herbiers", '35.07', lump(85_000, 9), {
    unit: ROAD,
    launch: '04-11',
  }),
  fresh('Abris vélos sécurisés dans trente gares et haltes TER', '13.11', lump(1_150_000, 18), {
    unit: RAIL,
    launch: '03-28',
    lots: 2,
    support: 'Groupement de commandes',
    comment: "Cofinancement de l'État et de SNCF Gares & Connexions à confirmer.",
  }),
  fresh("Aménagement du pôle d'échanges multimodal de la gare de Sablé-sur-Sarthe", '39.03', lump(1_900_000, 16), {
    unit: RAIL,
    site: 'Gare de Sablé-sur-Sarthe (72)',
    lots: 4,
    launch: '05-23',
    social: 'Clause sociale',
  }),
  fresh('Expertise technique de la rénovation à mi-vie des rames TER', '35.09', lump(390_000, 24), {
    unit: RAIL,
    launch: '02-15',
  }),
  fresh('Six autocars électriques pour les lignes régulières Aléop', '20.04', lump(2_400_000, 18), {
    unit: ROAD,
    launch: '06-06',
    env: 'Clause environnementale ; Critère environnemental',
    comment: 'Bornes de dépôt traitées dans un marché distinct.',
  }),
  renew(
    'Transport scolaire par autocar : secteur de Châteaubriant et Derval',
    '31.01',
    yearly(750_000, 48, 0),
    'Autocars de la Mée',
    {
      unit: ROAD,
      lots: 6,
      launch: '10-15',
      social: 'Clause sociale',
    },
  ),
  renew('Transport scolaire par autocar : secteur du Pays de Retz', '31.01', yearly(950_000, 48, 0), 'Voyages du Lac', {
    unit: ROAD,
    lots: 9,
    launch: '10-22',
    social: 'Clause sociale',
  }),
  renew('Circuits scolaires du Haut-Anjou et du Segréen', '31.01', yearly(550_000, 48, 0), 'Cars du Segréen', {
    unit: ROAD,
    lots: 5,
    launch: '11-05',
    social: 'Clause sociale',
  }),
  renew(
    'Circuits scolaires de la vallée de la Sarthe et du Pays fléchois',
    '31.01',
    yearly(650_000, 48, 0),
    'Transports Huisne et Loir',
    {
      unit: ROAD,
      lots: 7,
      launch: '11-14',
    },
  ),
  renew(
    'Transport scolaire par autocar : Luçon, Fontenay-le-Comte et le Marais poitevin',
    '31.01',
    yearly(850_000, 48, 0),
    'Sud-Vendée Voyages',
    {
      unit: ROAD,
      lots: 8,
      launch: '10-29',
      social: 'Clause sociale',
    },
  ),
  renew(
    'Transport des élèves et étudiants en situation de handicap en Loire-Atlantique',
    '31.03',
    yearly(750_000, 36, 0),
    'Mobilité Plus Atlantique',
    { unit: ROAD, lots: 10, launch: '01-17', social: 'Clause sociale ; Critère social' },
  ),
  renew(
    'Ligne régulière Aléop La Roche-sur-Yon – Luçon – Fontenay-le-Comte',
    '31.02',
    yearly(600_000, 48, 0),
    'Sud-Vendée Voyages',
    {
      unit: ROAD,
      launch: '02-20',
    },
  ),
  renew(
    "Centrale d'appels et information des voyageurs du réseau Aléop",
    '31.06',
    yearly(360_000),
    'Allô Mobilités Services',
    {
      unit: TRAVELLERS,
      launch: '03-13',
      social: 'Clause sociale',
    },
  ),
  renew('Contrôle des titres et médiation à bord des cars Aléop', '31.07', yearly(260_000), 'Présence & Médiation', {
    unit: TRAVELLERS,
    launch: '04-23',
    social: 'Critère social',
  }),
  renew(
    "Affrètement de secours pour la desserte maritime de l'île d'Yeu",
    '31.05',
    yearly(110_000),
    'Armement du Pertuis',
    {
      unit: TRAVELLERS,
      launch: '09-24',
    },
  ),
  renew('Exploitation et maintenance du système billettique routier', '31.06', yearly(260_000), 'Oblitech Systèmes', {
    unit: TRAVELLERS,
    launch: '05-02',
    mistakes: [{ rule: 'R16', column: 'date_notification', value: '2024-02-12' }],
    comment: 'Interopérabilité avec les réseaux urbains à garantir.',
  }),
  renew("Poteaux, abris et totems d'arrêts de cars", '13.12', yearly(230_000), 'Mobilier Urbain de Vilaine', {
    unit: TRAVELLERS,
    lots: 2,
    launch: '06-20',
  }),
  renew(
    'Assistance à la mise en concurrence des services TER',
    '35.09',
    lump(1_200_000, 36),
    'Conseil Ferroviaire Associés',
    {
      unit: RAIL,
      lots: 3,
      launch: '01-24',
      legalNote: 'Lot juridique à coordonner avec la DAJ.',
    },
  ),
  extend('Gilets haute visibilité remis aux élèves transportés', '12.03', 150_000, 'Signal Textile', {
    unit: ROAD,
    social: 'Clause sociale',
    comment: "Le titulaire s'est engagé sur 200 heures d'insertion par an.",
  }),
  extend('Transport scolaire par autocar : secteur du Choletais', '31.01', 1_700_000, 'Autocars des Mauges', {
    unit: ROAD,
  }),
  extend('Circuits scolaires du Marais breton et du Pays de Saint-Gilles', '31.01', 1_200_000, 'Voyages des Monts', {
    unit: ROAD,
  }),
  extend('Transport à la demande en Nord-Mayenne', '31.03', 310_000, 'Taxis et Cars du Bocage', { unit: ROAD }),
  extend('Impression des cartes scolaires et des fiches horaires', '14.05', 65_000, 'Imprimerie des Deux Rives', {
    unit: TRAVELLERS,
  }),
  extend('Enquêtes de fréquentation et de satisfaction sur le réseau Aléop', '35.03', 120_000, 'Terrain & Mesures', {
    unit: TRAVELLERS,
  }),
  extend(
    'Contrôle de la qualité de maintenance du matériel roulant régional',
    '21.08',
    240_000,
    'Rail Expertise Centre-Ouest',
    {
      unit: RAIL,
    },
  ),
  extend('Présence humaine et sûreté dans les gares et haltes TER', '31.07', 380_000, 'Présence & Médiation', {
    unit: TRAVELLERS,
    mistakes: [{ rule: 'R10', column: 'montant_total_ht', value: -380_000, alsoClear: ['montant_annuel_ht'] }],
  }),
  extend('Observatoire régional des déplacements domicile-travail', '35.07', 90_000, 'Cabinet Mobilis', { unit: RAIL }),
];
