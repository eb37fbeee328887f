import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

const QUALIFYING = 'Formations qualifiantes';
const ENTRY = 'Accès à la qualification';
const GUIDANCE = 'Orientation et évaluation';

/** Needs of the Direction de l'emploi et de la formation professionnelle. */
export const trainingNeeds: NeedSeed[] = [
  fresh(
    "Formations aux métiers de l'éolien en mer et de l'hydrogène, bassin de Saint-Nazaire",
    '33.01',
    lump(1_250_000, 24),
    {
      unit: QUALIFYING,
      lots: 2,
      launch: '03-19',
      social: 'Critère social',
    },
  ),
  fresh('Parcours de remobilisation des jeunes décrocheurs, agglomération du Mans', '33.02', lump(640_000, 24), {
    unit: ENTRY,
    launch: '04-30',
    social: 'Critère social',
  }),
  fresh('Plateforme de positionnement en ligne des stagiaires', '33.05', lump(190_000, 36), {
    unit: GUIDANCE,
    launch: '09-12',
  }),
  renew(
    'VISA Métiers : industrie, métallurgie et chaudronnerie',
    '33.01',
    yearly(1_200_000, 24, 1),
    'Pôle Formation Industries',
    {
      unit: QUALIFYING,
      lots: 12,
      launch: '02-07',
      social: 'Critère social',
    },
  ),
  renew('VISA Métiers : bâtiment et travaux publics', '33.01', yearly(950_000, 24, 1), 'Compagnons Formation Loire', {
    unit: QUALIFYING,
    lots: 10,
    launch: '02-14',
    social: 'Critère social',
  }),
  renew(
    'VISA Métiers : conduite routière, transport et logistique',
    '33.01',
    yearly(600_000, 24, 1),
    'Promo Route Ouest',
    {
      unit: QUALIFYING,
      lots: 6,
      launch: '02-21',
    },
  ),
  renew(
    'VISA Métiers : aide à domicile et services à la personne',
    '33.01',
    yearly(700_000, 24, 1),
    'Institut du Soin et du Lien',
    {
      unit: QUALIFYING,
      lots: 8,
      launch: '02-28',
      social: 'Critère social',
    },
  ),
  renew(
    'VISA Métiers : cuisine, service en salle et hébergement',
    '33.01',
    yearly(450_000, 24, 1),
    'École des Saveurs',
    {
      unit: QUALIFYING,
      lots: 5,
      launch: '03-06',
    },
  ),
  renew(
    "PRÉPA Avenir : remobilisation et construction d'un projet professionnel",
    '33.02',
    yearly(650_000, 24, 1),
    'Tremplin Insertion 44',
    {
      unit: ENTRY,
      lots: 9,
      launch: '03-20',
      social: 'Critère social',
    },
  ),
  renew(
    'PRÉPA Clés : savoirs de base et compétences numériques',
    '33.02',
    yearly(500_000, 24, 1),
    'Savoirs en Partage',
    {
      unit: ENTRY,
      lots: 9,
      launch: '03-27',
    },
  ),
  renew(
    "Français langue étrangère à visée professionnelle pour demandeurs d'emploi",
    '33.04',
    yearly(300_000, 24, 1),
    'Parler & Travailler',
    {
      unit: ENTRY,
      lots: 5,
      launch: '05-15',
    },
  ),
  renew(
    "Accès au diplôme d'aide-soignant par la validation des acquis",
    '33.03',
    yearly(400_000, 24, 1),
    'Institut du Soin et du Lien',
    {
      unit: QUALIFYING,
      lots: 3,
      launch: '06-12',
    },
  ),
  renew(
    'Évaluation de la qualité des formations financées par la Région',
    '35.02',
    lump(95_000, 18),
    'Cabinet Évalis',
    {
      unit: GUIDANCE,
      launch: '10-03',
      // With the evaluation of the European programmes, the family comes to more than the formal threshold.
      procedure: "Appel d'offres ouvert",
    },
  ),
  extend('Formations qualifiantes en agriculture, horticulture et viticulture', '33.01', 380_000, 'Campus Vert Anjou', {
    unit: QUALIFYING,
  }),
  extend('Formations qualifiantes aux métiers du numérique', '33.01', 720_000, 'Code Atlantique', { unit: QUALIFYING }),
  extend('Formations aux métiers de la pêche et de la conchyliculture', '33.01', 210_000, 'Centre des Gens de Mer', {
    unit: QUALIFYING,
  }),
  extend("Ateliers de lutte contre l'illettrisme en milieu rural", '33.04', 260_000, 'Savoirs en Partage', {
    unit: ENTRY,
  }),
  extend('Formations de secrétariat, comptabilité et paie', '33.01', 330_000, 'Gestia Formation', { unit: QUALIFYING }),
  extend(
    "Accompagnement des candidats à la validation des acquis de l'expérience",
    '33.05',
    180_000,
    'Parcours VAE Conseil',
    {
      unit: GUIDANCE,
    },
  ),
  extend(
    'Préparation aux concours des écoles sanitaires et sociales',
    '33.03',
    150_000,
    'Institut du Soin et du Lien',
    {
      unit: ENTRY,
    },
  ),
  extend("Location du camion itinérant de l'orientation", '20.06', 48_000, 'Location Industrielle Vendée', {
    unit: GUIDANCE,
    comment: 'Tournée des collèges et lycées de janvier à juin.',
  }),
];
