import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

/** Needs of the Direction de la transition énergétique et de l'environnement. */
export const environmentNeeds: NeedSeed[] = [
  fresh('Renaturation des bords de la Sèvre nantaise à Mortagne : ouvrages et frayères', '39.07', lump(1_350_000, 18), {
    unit: 'Eau et biodiversité',
    site: 'Mortagne-sur-Sèvre (85)',
    lots: 2,
    launch: '04-18',
    social: 'Clause sociale',
    env: 'Clause environnementale ; Critère environnemental',
  }),
  fresh('Bilan des émissions de gaz à effet de serre de la collectivité', '48.01', lump(45_000, 10), {
    unit: 'Transition énergétique',
    launch: '09-19',
    // The family comes to more than the formal threshold with the surveys of the coastline.
    procedure: "Appel d'offres ouvert",
  }),
  renew(
    'Suivis naturalistes des réserves naturelles régionales',
    '48.02',
    yearly(120_000),
    'Bureau Naturaliste du Marais',
    {
      unit: 'Eau et biodiversité',
      lots: 4,
      launch: '02-08',
      env: 'Critère environnemental',
    },
  ),
  extend("Animation du défi des lycéens pour l'énergie et le climat", '35.08', 58_000, 'Collectif Demain Dehors', {
    unit: 'Transition énergétique',
  }),
];

/** Needs of the Direction de la mer et du littoral. */
export const seaNeeds: NeedSeed[] = [
  fresh(
    'Réfection du quai des pêcheurs et mise aux normes électriques du port du Croisic',
    '39.05',
    lump(2_400_000, 15),
    {
      unit: 'Ports régionaux',
      site: 'Port du Croisic (44)',
      lots: 3,
      launch: '05-16',
      env: 'Clause environnementale',
      comment: 'Autorisation environnementale en cours.',
    },
  ),
  renew('Suivi du trait de côte et relevés bathymétriques', '48.01', yearly(85_000), 'Hydro-Relevés Atlantique', {
    unit: 'Littoral',
    launch: '10-17',
  }),
];

/** Needs of the Direction de l'aménagement et des territoires. */
export const territoryNeeds: NeedSeed[] = [
  fresh('Étude prospective sur la sobriété foncière dans les petites villes ligériennes', '35.01', lump(110_000, 14), {
    unit: 'Aménagement',
    launch: '03-12',
  }),
  renew('Enquêtes et tableaux de bord sur les territoires ruraux', '35.03', yearly(47_500), 'Terrain & Mesures', {
    unit: 'Observation des territoires',
    launch: '10-24',
    mistakes: [{ rule: 'R04', column: 'intitule', value: 'TDB' }],
  }),
];

/** Needs of the Direction de l'agriculture, de la pêche et de l'agroalimentaire. */
export const farmingNeeds: NeedSeed[] = [
  renew(
    "Accompagnement des lycées vers l'approvisionnement local et bio",
    '47.02',
    yearly(95_000, 24, 1),
    'Assiettes et Terroirs',
    {
      unit: 'Alimentation et filières',
      launch: '04-02',
      env: 'Clause environnementale ; Critère environnemental',
      mistakes: [{ rule: 'R17', column: 'num_marche_actuel', value: null }],
    },
  ),
];
