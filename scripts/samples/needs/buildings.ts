import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

const WORKS = 'Opérations structurantes';
const UPKEEP = 'Maintenance et exploitation';
const ENERGY = 'Énergie et performance du bâti';
const STUDIES = 'Études et programmation';

/** Needs of the Direction du patrimoine immobilier. */
export const buildingNeeds: NeedSeed[] = [
  fresh(
    "Reconstruction de l'externat et déconstruction des anciens bâtiments du lycée Pétré",
    '38.02',
    lump(6_900_000, 26),
    {
      unit: WORKS,
      site: 'Lycée Pétré – Sainte-Gemme-la-Plaine (85)',
      lots: 14,
      launch: '03-14',
      env: 'Clause environnementale ; Critère environnemental',
      social: 'Clause sociale ; Critère social',
      comment: 'Niveau 2 du label Bâtiment biosourcé : ossature et bardage bois, isolants chanvre et lin.',
    },
  ),
  fresh('Réfection des façades et des toitures des lycées Réaumur et Robert-Buron', '38.06', lump(2_900_000, 18), {
    unit: WORKS,
    site: 'Lycées Réaumur et Robert-Buron – Laval (53)',
    lots: 4,
    launch: '02-13',
    comment: 'Réemploi sur place du bardage en pierre mince.',
  }),
  fresh('Rénovation thermique des internats du lycée Estournelles-de-Constant', '38.02', lump(3_800_000, 20), {
    unit: WORKS,
    site: 'Lycée Estournelles-de-Constant – La Flèche (72)',
    lots: 9,
    launch: '05-21',
    comment: 'Lits et armoires donnés à des associations en fin de chantier.',
  }),
  fresh(
    'Marché global de performance énergétique de trois lycées du Choletais et des Mauges',
    '38.03',
    lump(8_200_000, 96),
    {
      unit: ENERGY,
      site: 'Lycées de Cholet et de Beaupréau (49)',
      launch: '01-30',
      procedure: 'Dialogue compétitif',
      form: 'Marché global (MGP, conception-réalisation)',
      legalNote: 'Groupement conception-réalisation-maintenance : prévoir les primes.',
      comment: 'Objectif : 40 % de consommation en moins en 2030.',
    },
  ),
  fresh("Maîtrise d'œuvre de la restructuration de la demi-pension du lycée Chevrollier", '36.02', lump(680_000, 48), {
    unit: STUDIES,
    site: 'Lycée Chevrollier – Angers (49)',
    procedure: 'Concours',
    launch: '04-04',
  }),
  fresh("Programmation de l'extension du lycée Galilée", '36.04', lump(75_000, 12), {
    unit: STUDIES,
    site: 'Lycée Galilée – Guérande (44)',
    launch: '09-17',
  }),
  fresh("Assistance à maîtrise d'ouvrage HQE pour dix rénovations énergétiques globales", '36.05', lump(320_000, 48), {
    unit: ENERGY,
    launch: '02-27',
  }),
  fresh('Diagnostics amiante et plomb avant travaux dans les lycées de la Sarthe', '37.03', lump(160_000, 24), {
    unit: STUDIES,
    launch: '03-26',
  }),
  fresh('Mise en accessibilité de douze lycées de Loire-Atlantique, tranche 2024', '38.02', lump(1_450_000, 14), {
    unit: WORKS,
    lots: 6,
    launch: '01-18',
    comment: 'Travaux pendant les vacances scolaires.',
  }),
  fresh('Panneaux photovoltaïques en autoconsommation sur les toitures de huit lycées', '38.09', lump(1_600_000, 12), {
    unit: ENERGY,
    lots: 3,
    launch: '06-11',
  }),
  fresh(
    'Location de bâtiments modulaires pour le relogement provisoire du lycée Savary-de-Mauléon',
    '23.07',
    lump(520_000, 24),
    { unit: WORKS, site: "Lycée Savary-de-Mauléon – Les Sables-d'Olonne (85)", launch: '02-08' },
  ),
  renew(
    "Travaux d'entretien tous corps d'état dans les lycées de Loire-Atlantique",
    '38.11',
    yearly(1_000_000),
    'Groupement Bâtir 44',
    { unit: UPKEEP, lots: 12, launch: '01-11', social: 'Clause sociale' },
  ),
  renew(
    "Travaux d'entretien tous corps d'état dans les lycées de Maine-et-Loire",
    '38.11',
    yearly(750_000),
    'Angevine de Rénovation',
    {
      unit: UPKEEP,
      lots: 11,
      launch: '02-22',
      social: 'Clause sociale',
    },
  ),
  renew('Petits travaux et réparations dans les lycées de la Vendée', '38.11', yearly(500_000), 'Bocage Construction', {
    unit: UPKEEP,
    lots: 10,
    launch: '04-25',
    social: 'Clause sociale',
  }),
  renew(
    'Petits travaux et réparations dans les lycées de la Mayenne',
    '38.11',
    yearly(300_000),
    'Maçons du Haut-Maine',
    {
      unit: UPKEEP,
      lots: 8,
      launch: '05-28',
    },
  ),
  renew(
    'Conduite et entretien des chaufferies et centrales de ventilation des lycées',
    '40.01',
    yearly(800_000),
    'Thermi-Loire Exploitation',
    { unit: ENERGY, lots: 5, launch: '01-25', comment: 'Intéressement aux économies (P1 suivi, P2 et P3).' },
  ),
  renew(
    'Maintenance des ascenseurs et monte-charges des lycées et du siège',
    '40.02',
    yearly(210_000),
    'Ascenseurs du Maine',
    {
      unit: UPKEEP,
      lots: 2,
      launch: '03-07',
    },
  ),
  renew('Maintenance des alarmes incendie et du désenfumage des lycées', '40.03', yearly(240_000), 'Vigie Feu', {
    unit: UPKEEP,
    lots: 5,
    launch: '06-04',
  }),
  renew(
    'Vérifications périodiques réglementaires des installations des lycées',
    '37.05',
    yearly(180_000),
    'Bureau Ligérien de Vérification',
    {
      unit: UPKEEP,
      lots: 3,
      launch: '04-18',
    },
  ),
  renew(
    'Contrôle technique des opérations de travaux régionales',
    '37.01',
    yearly(180_000),
    'Contrôle & Structure Ouest',
    {
      unit: STUDIES,
      lots: 3,
      launch: '02-29',
    },
  ),
  renew(
    'Coordination en matière de sécurité et de protection de la santé des chantiers',
    '37.02',
    yearly(140_000),
    'Prévention Chantier 49',
    {
      unit: STUDIES,
      lots: 3,
      launch: '05-16',
    },
  ),
  renew(
    "Maîtrise d'œuvre des travaux courants dans les lycées de la façade littorale",
    '36.03',
    yearly(160_000),
    'Atelier Estuaire Architectes',
    {
      unit: STUDIES,
      lots: 4,
      form: 'Accord-cadre à marchés subséquents',
      launch: '03-21',
    },
  ),
  renew('Études de sol et relevés topographiques', '37.04', yearly(110_000), 'Géo-Sols Armor', {
    unit: STUDIES,
    lots: 2,
  }),
  renew('Assurances dommages-ouvrage et tous risques chantier', '44.03', yearly(160_000), 'Mutuelle des Bâtisseurs', {
    unit: WORKS,
    launch: '06-18',
    legalNote: 'Sinistralité à joindre au dossier.',
  }),
  renew("Travaux d'étanchéité et de couverture des lycées", '38.05', yearly(600_000), 'Étanche Ouest', {
    unit: UPKEEP,
    lots: 5,
    launch: '02-01',
  }),
  extend(
    "Travaux d'entretien tous corps d'état dans les lycées de la Sarthe",
    '38.11',
    1_100_000,
    'Sarthe Bâti Services',
    {
      unit: UPKEEP,
    },
  ),
  extend('Dératisation et désinsectisation des cuisines et internats', '40.06', 38_000, 'Nuisibles Info Ouest', {
    unit: UPKEEP,
  }),
  extend('Ordonnancement, pilotage et coordination des chantiers de lycées', '36.06', 160_000, 'Pilotage & Co', {
    unit: WORKS,
  }),
  extend('Maintenance des groupes électrogènes et des postes haute tension', '40.04', 85_000, 'Énergie Secours 44', {
    unit: UPKEEP,
  }),
  extend(
    'Suivi des consommations et déclarations Éco énergie tertiaire des lycées',
    '22.07',
    130_000,
    'Fluides & Données',
    {
      unit: ENERGY,
      comment: 'Déclaration annuelle sur OPERAT comprise.',
    },
  ),
  extend('Diagnostics PEMD avant démolition', '37.06', 70_000, 'Ressources Chantier', { unit: STUDIES }),
  extend('Élagage et abattage dans les parcs des lycées', '26.05', 90_000, 'Cimes et Bocages', { unit: UPKEEP }),
  extend('Maintenance des portails et portes automatiques', '40.02', 62_000, 'Ascenseurs du Maine', { unit: UPKEEP }),
  extend('Peinture et sols souples des salles de classe', '38.08', 450_000, 'Couleurs de Loire', { unit: UPKEEP }),
  extend(
    "Mandats de conduite d'opération pour les lycées agricoles",
    '36.07',
    520_000,
    'Société ligérienne de mandats',
    {
      unit: WORKS,
      mistakes: [{ rule: 'R09', column: 'montant_total_ht', value: null, alsoClear: ['montant_annuel_ht'] }],
      comment: 'Montant à confirmer avec le mandataire.',
    },
  ),
];
