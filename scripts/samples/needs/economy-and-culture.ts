import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

/** Needs of the Direction de l'économie et de l'innovation. */
export const economyNeeds: NeedSeed[] = [
  fresh('Accompagnement de cinquante PME industrielles à la décarbonation', '47.02', lump(480_000, 24), {
    unit: 'Industrie et innovation',
    launch: '02-15',
    env: 'Critère environnemental',
  }),
  renew("Prospection et accueil d'investisseurs étrangers", '47.01', yearly(160_000), 'Invest Partners Ouest', {
    unit: 'Attractivité',
    lots: 3,
    launch: '05-28',
  }),
  extend("Instruction des aides à la création d'entreprise", '47.03', 165_000, 'Appui Gestion Publique', {
    unit: 'Aides aux entreprises',
  }),
];

/** Needs of the Direction de l'enseignement supérieur et de la recherche. */
export const higherEducationNeeds: NeedSeed[] = [
  fresh(
    'Assistance à la mise en service de la faculté de santé du Quartier hospitalo-universitaire',
    '36.07',
    lump(290_000, 30),
    {
      unit: 'Immobilier universitaire',
      site: 'Île de Nantes (44)',
      launch: '06-20',
    },
  ),
];

/** Needs of the Direction de la culture et du patrimoine. */
export const cultureNeeds: NeedSeed[] = [
  fresh(
    "Restauration des décors peints de la collégiale de l'abbaye royale de Fontevraud",
    '46.01',
    lump(650_000, 20),
    {
      unit: 'Patrimoine',
      site: 'Abbaye royale de Fontevraud (49)',
      lots: 3,
      launch: '03-07',
    },
  ),
  renew(
    "Transport et encadrement des œuvres du fonds régional d'art contemporain",
    '46.02',
    yearly(90_000),
    "Régie d'Art de l'Ouest",
    {
      unit: 'Arts visuels',
      lots: 2,
      launch: '09-03',
    },
  ),
  renew(
    "Photographie et relevés de l'inventaire général du patrimoine",
    '46.01',
    yearly(52_000),
    'Regards sur le Bâti',
    {
      unit: 'Patrimoine',
      launch: '11-07',
    },
  ),
  extend('Mission cinéma au lycée : programmation et copies de films', '46.03', 68_000, 'Toiles Lycéennes', {
    unit: 'Arts vivants et cinéma',
  }),
];

/** Needs of the Direction des sports, de la jeunesse et de la vie associative. */
export const sportNeeds: NeedSeed[] = [
  fresh('Accueil du relais de la flamme : animations dans les lycées', '30.03', lump(88_000, 6), {
    unit: 'Sports',
    launch: '01-16',
    cells: { sourcing: 'Non' },
  }),
  renew(
    'Gestion de la carte e.pass jeunes et du réseau de partenaires',
    '47.03',
    yearly(310_000),
    'Pass Avantages Jeunes',
    {
      unit: 'Jeunesse',
      launch: '04-11',
      mistakes: [{ rule: 'R08', column: 'montant_total_ht', value: '1,24 M€' }],
    },
  ),
  extend('Dotation sportive des associations lycéennes', '28.01', 72_000, 'Sport Aménagement 85', { unit: 'Sports' }),
];

/** Needs of the Direction des affaires européennes et de l'international. */
export const europeNeeds: NeedSeed[] = [
  fresh('Évaluation à mi-parcours du programme FEDER-FSE+ 2021-2027', '35.02', lump(240_000, 18), {
    unit: 'Autorité de gestion',
    launch: '09-26',
  }),
  renew(
    'Contrôle de service fait des opérations cofinancées par le FEDER',
    '47.03',
    yearly(240_000),
    'Contrôle Fonds Europe',
    {
      unit: 'Autorité de gestion',
      lots: 2,
      launch: '03-14',
    },
  ),
  extend('Traduction et interprétariat', '30.06', 35_000, 'Babel Ouest', {
    unit: 'International',
    mistakes: [{ rule: 'R03', column: 'nature_besoin', value: 'Reconduction' }],
  }),
];

/** Needs of the Direction de la santé et des solidarités. */
export const healthNeeds: NeedSeed[] = [
  fresh('Étude des besoins en maisons de santé dans les zones sous-dotées', '35.01', lump(98_000, 12), {
    unit: 'Accès aux soins',
    launch: '02-22',
  }),
  renew('Défibrillateurs des lycées et du siège : location et entretien', '42.05', yearly(64_000), 'Cœur Secours', {
    unit: 'Prévention',
    launch: '05-14',
  }),
];
