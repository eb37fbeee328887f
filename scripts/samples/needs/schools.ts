import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

const EQUIPMENT = 'Équipement des établissements';
const CATERING = 'Restauration et hébergement';
const TEACHING = 'Pédagogie et vie lycéenne';

/** Needs of the Direction des lycées. */
export const schoolNeeds: NeedSeed[] = [
  fresh('Plateaux de restauration biosourcés pour les selfs des lycées publics', '25.05', lump(180_000, 12), {
    unit: CATERING,
    launch: '02-15',
    env: 'Clause environnementale ; Critère environnemental',
    comment: 'Plateaux composés à 50 % de résine naturelle ; livraison étalée sur trois vacances scolaires.',
  }),
  fresh('Tables de tri et pesons connectés pour 25 restaurants scolaires', '27.02', lump(210_000, 10), {
    unit: CATERING,
    launch: '03-12',
  }),
  fresh(
    "Centre d'usinage cinq axes pour l'atelier de productique du lycée Livet à Nantes",
    '24.01',
    lump(640_000, 10),
    {
      unit: TEACHING,
      site: 'Lycée Livet – Nantes (44)',
      launch: '01-23',
      comment: 'À livrer avant la rentrée de septembre 2024.',
    },
  ),
  fresh(
    'Premier équipement en mobilier scolaire du lycée de Saint-Philbert-de-Grand-Lieu',
    '13.03',
    lump(520_000, 12),
    { unit: EQUIPMENT, site: 'Lycée de Saint-Philbert-de-Grand-Lieu (44)', lots: 3, launch: '04-09' },
  ),
  fresh('Armoires de recharge pour les ordinateurs portables des lycéens internes', '13.08', lump(145_000, 8), {
    unit: EQUIPMENT,
    launch: '05-14',
    comment: '40 internats équipés en priorité.',
  }),
  renew(
    'Tables et chaises scolaires pour les lycées publics',
    '13.03',
    yearly(600_000, 24, 1, 24),
    'Atelier du Bocage Mobilier',
    {
      unit: EQUIPMENT,
      lots: 2,
      launch: '01-16',
      env: 'Clause environnementale ; Critère environnemental',
      comment: 'Prévoir un lot réservé à la remise en état de mobilier.',
    },
  ),
  renew('Lits, matelas et armoires pour les internats des lycées', '13.04', yearly(280_000), 'Litex Collectivités', {
    unit: EQUIPMENT,
    lots: 3,
    launch: '02-06',
  }),
  renew(
    'Fours, sauteuses et armoires froides pour les cuisines des lycées',
    '25.01',
    yearly(380_000),
    'Ligérienne de Grande Cuisine',
    { unit: CATERING, lots: 4, launch: '03-05' },
  ),
  renew('Équipements de laverie et de buanderie des lycées', '25.03', yearly(150_000), 'Blanc Azur Équipement', {
    unit: CATERING,
    lots: 2,
    comment: "Consommation d'eau et d'électricité notée au titre du coût global.",
  }),
  renew(
    "Autolaveuses, monobrosses et aspirateurs pour l'entretien ménager des lycées",
    '11.04',
    yearly(120_000),
    'Hygia Ouest',
    { unit: EQUIPMENT, lots: 2, launch: '09-10' },
  ),
  renew(
    'Équipements de laboratoire de physique-chimie et de SVT',
    '24.02',
    yearly(180_000),
    'Sciences Atlantique Didactique',
    { unit: TEACHING, lots: 4, launch: '02-20' },
  ),
  renew(
    'Machines-outils conventionnelles et à commande numérique des sections industrielles',
    '24.01',
    yearly(240_000),
    'Méca-Formation Anjou',
    { unit: TEACHING, lots: 5, launch: '03-19' },
  ),
  renew(
    "Matériels des plateaux techniques d'hôtellerie-restauration (Orvault, La Baule, Saumur)",
    '24.04',
    yearly(90_000),
    'Toques & Métiers',
    { unit: TEACHING, site: "Lycées hôteliers d'Orvault, de La Baule et de Saumur", lots: 2 },
  ),
  renew(
    'Tondeuses, débroussailleuses et souffleurs électriques pour les agents des lycées',
    '26.01',
    yearly(60_000),
    'Motoculture du Layon',
    { unit: EQUIPMENT, launch: '10-08' },
  ),
  renew('Vêtements de travail des agents des lycées', '12.01', yearly(130_000), 'Trame & Métiers', {
    unit: 'Agents des lycées',
    lots: 2,
    env: 'Clause environnementale ; Critère environnemental',
    social: 'Clause sociale ; Critère social',
    comment: 'Coton biologique et fibres recyclées ; essayages sur site à prévoir.',
  }),
  renew(
    'Maintenance préventive et dépannage des équipements de cuisine des lycées',
    '25.07',
    yearly(160_000),
    'Froid Cuisson Services',
    { unit: CATERING, lots: 5, launch: '04-16', comment: 'Un lot par département.' },
  ),
  renew(
    'Premier équipement professionnel des élèves entrant en voie professionnelle',
    '24.07',
    yearly(240_000, 12, 2),
    'Trousse & Outils',
    { unit: TEACHING, lots: 6, launch: '01-09', comment: 'Distribution en septembre, tailles relevées en juin.' },
  ),
  extend("Produits d'entretien écolabellisés pour les lycées", '11.01', 130_000, 'Hygia Ouest', { unit: EQUIPMENT }),
  extend('Mobilier des restaurants scolaires', '13.06', 140_000, 'Atelier du Bocage Mobilier', { unit: CATERING }),
  extend('Linge de lit et couvertures des internats', '12.05', 40_000, 'Litex Collectivités', { unit: EQUIPMENT }),
  extend(
    'Mannequins de simulation et lits médicalisés des filières santé-social',
    '24.03',
    75_000,
    'Médi-Forma Ouest',
    { unit: TEACHING },
  ),
  extend(
    'Enlèvement et traitement des déchets chimiques des laboratoires de lycées',
    '27.05',
    95_000,
    'Tri-Labo Environnement',
    {
      unit: EQUIPMENT,
      comment: 'Deux tournées par an ; bilan des tonnages attendu avant la reconduction.',
    },
  ),
  extend('Buts, panneaux et agrès fixes des gymnases de lycées', '28.02', 65_000, 'Sport Aménagement 85', {
    unit: EQUIPMENT,
  }),
  extend('Rideaux et stores occultants des salles de classe', '12.06', 55_000, 'Voilages de la Sèvre', {
    unit: EQUIPMENT,
    mistakes: [{ rule: 'R02', column: 'direction', value: 'Dir. des lycées' }],
  }),
  extend(
    'Manuels scolaires et ressources numériques remis aux lycéens',
    '24.06',
    1_150_000,
    'Librairies du Val de Loire',
    {
      unit: TEACHING,
    },
  ),
];
