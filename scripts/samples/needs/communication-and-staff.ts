import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

/** Needs of the Direction de la communication. */
export const communicationNeeds: NeedSeed[] = [
  fresh("Stand régional du salon de l'agriculture 2025 : conception et montage", '30.04', lump(215_000, 8), {
    unit: 'Événementiel',
    launch: '06-13',
    env: 'Clause environnementale',
  }),
  fresh("Campagne d'information sur l'orientation et les métiers qui recrutent", '30.01', lump(130_000, 10), {
    unit: 'Campagnes et numérique',
    launch: '03-14',
    // The family comes to more than the formal threshold with the design of the institutional publications.
    procedure: "Appel d'offres ouvert",
  }),
  renew("Achat d'espaces publicitaires", '30.02', yearly(300_000), 'Média Grand Ouest', {
    unit: 'Campagnes et numérique',
    lots: 2,
    launch: '04-25',
  }),
  renew(
    'Conception graphique et rédaction des supports institutionnels',
    '30.01',
    yearly(160_000),
    'Agence Encre Marine',
    {
      unit: 'Éditions',
      launch: '02-22',
    },
  ),
  renew('Impression et distribution du magazine régional', '14.05', yearly(300_000), 'Imprimerie des Deux Rives', {
    unit: 'Éditions',
    lots: 2,
    launch: '05-30',
    env: 'Clause environnementale ; Critère environnemental',
  }),
  renew('Reportages photographiques et films courts', '19.03', yearly(75_000), 'Studio Erdre', {
    unit: 'Éditions',
    lots: 2,
    launch: '09-26',
  }),
  extend('Objets promotionnels fabriqués en France', '30.05', 60_000, 'Cadeaux Utiles', { unit: 'Événementiel' }),
  extend(
    'Location de structures et de scènes pour les événements régionaux',
    '30.04',
    140_000,
    'Scènes & Structures 49',
    {
      unit: 'Événementiel',
    },
  ),
  extend('Veille des médias et revue de presse', '29.01', 42_000, 'Presse Éclair', { unit: 'Presse' }),
];

/** Needs of the Direction des ressources humaines. */
export const staffNeeds: NeedSeed[] = [
  fresh("Plateforme d'apprentissage en ligne pour les agents", '34.01', lump(120_000, 36), {
    unit: 'Formation et compétences',
    launch: '05-23',
    mistakes: [{ rule: 'R08', column: 'montant_total_ht', value: '120 k€' }],
  }),
  renew('Titres-restaurant des agents', '34.05', yearly(800_000), 'Titres & Repas', {
    unit: 'Action sociale',
    launch: '03-07',
    procedure: "Appel d'offres ouvert",
    comment: 'Valeur faciale comprise dans le montant.',
  }),
  renew(
    'Formation des agents aux gestes professionnels et à la sécurité',
    '34.01',
    yearly(210_000),
    'Prévenir Formation',
    {
      unit: 'Formation et compétences',
      lots: 6,
      launch: '06-06',
    },
  ),
  renew(
    'Médecine de prévention des agents de la Mayenne et de la Sarthe',
    '34.04',
    yearly(95_000, 12, 2),
    'Santé Travail Maine',
    {
      unit: 'Santé au travail',
      launch: '09-10',
    },
  ),
  extend(
    'Mise à disposition de personnel en insertion pour les remplacements dans les lycées',
    '34.03',
    480_000,
    'Relais Emploi Loire',
    {
      unit: 'Agents des lycées',
      social: 'Clause sociale',
    },
  ),
  extend('Cabinets de recrutement pour les postes de direction', '34.02', 70_000, 'Talents Publics Conseil', {
    unit: 'Recrutement',
  }),
  extend('Bilans de compétences et accompagnement des mobilités', '34.01', 55_000, 'Horizons Bilan', {
    unit: 'Formation et compétences',
  }),
];
