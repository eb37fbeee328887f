import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

const SCHOOLS = 'Numérique éducatif';
const SYSTEMS = "Systèmes d'information";
const INFRASTRUCTURE = 'Infrastructures et sécurité';
const DATA = 'Données et usages';

/** Needs of the Direction de la transformation numérique. */
export const digitalNeeds: NeedSeed[] = [
  fresh("Étude sur l'économie de la fonctionnalité appliquée aux équipements numériques", '17.08', lump(60_000, 9), {
    unit: DATA,
    launch: '04-16',
    env: 'Critère environnemental',
  }),
  fresh('Refonte du site internet de la Région et mise en conformité RGAA', '17.07', lump(380_000, 24), {
    unit: DATA,
    launch: '02-06',
    social: 'Clause sociale',
    comment: "Audit d'accessibilité confié à une entreprise adaptée.",
  }),
  fresh('Déploiement du Wi-Fi dans les internats des lycées', '16.08', lump(1_200_000, 24), {
    unit: SCHOOLS,
    launch: '03-05',
    lots: 2,
  }),
  fresh('Parapheur électronique et archivage à valeur probante', '17.02', lump(175_000, 36), {
    unit: SYSTEMS,
    launch: '05-14',
  }),
  fresh('Centre externalisé de supervision de la sécurité informatique', '17.06', yearly(210_000), {
    unit: INFRASTRUCTURE,
    launch: '03-26',
    form: 'Accord-cadre mixte',
  }),
  fresh('Ordinateurs reconditionnés pour les salles multimédias des lycées', '16.11', yearly(120_000, 12, 2), {
    unit: SCHOOLS,
    launch: '06-04',
    social: 'Clause sociale',
    mistakes: [{ rule: 'R15', column: 'date_lancement', value: 'T2 2024' }],
  }),
  renew(
    'Ordinateurs portables des lycéens boursiers (MonOrdiAuLycée)',
    '16.02',
    yearly(2_100_000, 24, 0),
    'Portable Éducation Services',
    {
      unit: SCHOOLS,
      launch: '01-10',
      env: 'Clause environnementale ; Critère environnemental',
      social: 'Clause sociale',
      comment: 'Indice de réparabilité demandé ; plastique recyclé dans les coques.',
    },
  ),
  renew('Ordinateurs portables et stations des agents régionaux', '16.01', yearly(240_000), 'UGAP', {
    unit: INFRASTRUCTURE,
    procedure: "Centrale d'achat",
    support: "Centrale d'achat",
    launch: '09-03',
  }),
  renew(
    'Postes fixes, écrans et stations de travail des EPLE',
    '16.10',
    yearly(800_000, 24, 0),
    'Micro Ouest Équipement',
    {
      unit: SCHOOLS,
      lots: 3,
      launch: '02-13',
    },
  ),
  renew(
    'Hébergement des applications régionales et sauvegarde externalisée',
    '17.05',
    yearly(200_000),
    'Nuage Souverain Ouest',
    {
      unit: INFRASTRUCTURE,
      launch: '04-02',
    },
  ),
  renew('Tierce maintenance des applications métiers', '17.04', yearly(260_000), 'Logiciels & Territoires', {
    unit: SYSTEMS,
    lots: 3,
    launch: '03-12',
  }),
  renew('Licences bureautiques et messagerie', '17.01', yearly(420_000, 36, 0), 'UGAP', {
    unit: INFRASTRUCTURE,
    procedure: "Centrale d'achat",
    support: "Centrale d'achat",
    launch: '10-10',
  }),
  renew(
    'Espace numérique de travail des lycées et collèges e-lyco',
    '17.10',
    yearly(420_000, 24, 1, 24),
    'Édu-Web Solutions',
    {
      unit: SCHOOLS,
      launch: '01-31',
      support: 'Groupement de commandes',
      comment: 'Groupement avec les cinq Départements et le rectorat.',
    },
  ),
  renew(
    'Abonnements de téléphonie mobile des agents et des élus',
    '18.02',
    yearly(140_000),
    'Ouest Mobile Entreprises',
    {
      unit: INFRASTRUCTURE,
      launch: '06-25',
    },
  ),
  renew('Location et maintenance des copieurs du siège et des lycées', '15.02', yearly(210_000), 'Repro Val de Loire', {
    unit: INFRASTRUCTURE,
    lots: 2,
    launch: '05-21',
  }),
  renew('Assistance informatique de proximité dans les lycées', '16.12', yearly(450_000), 'Assist Info Pays de Loire', {
    unit: SCHOOLS,
    lots: 5,
    launch: '02-27',
    social: 'Clause sociale',
  }),
  renew('Vidéoprojecteurs et écrans interactifs des salles de classe', '16.06', yearly(240_000), 'Visio Pédagogie', {
    unit: SCHOOLS,
    lots: 2,
    launch: '04-09',
  }),
  renew('Collecte et valorisation des DEEE informatiques', '16.13', yearly(50_000), 'Atelier Recyclé du Maine', {
    unit: INFRASTRUCTURE,
    launch: '09-19',
    social: 'Marché réservé',
    comment: "Réservé aux entreprises adaptées et aux structures d'insertion, comme le marché actuel.",
  }),
  extend("Cartouches d'encre et toners, dont réemployés", '15.04', 95_000, 'Encres du Ponant', {
    unit: INFRASTRUCTURE,
  }),
  extend('Accès internet à très haut débit des lycées', '18.01', 860_000, 'Fibre Ouest Opérateur', { unit: SCHOOLS }),
  extend("Assistance au schéma directeur des systèmes d'information", '17.08', 150_000, 'Cap Numérique Conseil', {
    unit: SYSTEMS,
  }),
  extend('Plateforme régionale de données géographiques', '17.09', 110_000, 'Carto Nantaise', { unit: DATA }),
  extend('Maintenance du progiciel de gestion financière', '17.03', 180_000, 'Finances Publiques Éditeur', {
    unit: SYSTEMS,
  }),
  extend('Serveurs et baies de stockage du centre de données', '16.07', 420_000, 'Baies & Réseaux', {
    unit: INFRASTRUCTURE,
  }),
  extend('Écrans de bureau des agents', '16.04', 75_000, 'Micro Ouest Équipement', { unit: INFRASTRUCTURE }),
  extend('Numérisation des dossiers de bourses et de subventions', '17.11', 45_000, 'ESAT Les Deux Vallées', {
    unit: DATA,
    social: 'Marché réservé',
  }),
  extend("Tests d'intrusion et audits de sécurité", '17.06', 80_000, 'Sentinelle Cyber', { unit: INFRASTRUCTURE }),
];
