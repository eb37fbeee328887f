import { asSituation, type BuildingOperation } from './building-operation';
import { SCHOOLS } from './places';

const school = (place: number): string => SCHOOLS[place]!;

/** The operations that the published report names. */
const NAMED: BuildingOperation[] = [
  asSituation('Construction du lycée de Pontchâteau (44)', 'Travaux', {
    certification: 'En cours',
    insertionCriterion: true,
  }),
  asSituation('Construction du lycée de Saint-Philbert-de-Grand-Lieu (44)', 'Travaux', {
    certification: 'En cours',
    insertionCriterion: true,
  }),
  asSituation('Construction du lycée de Vertou (44)', 'Étude', { certification: 'En cours' }),
  asSituation("Reconstruction de l'externat du lycée Pétré à Sainte-Gemme-la-Plaine (85)", 'Étude', {
    biobased: 'Niveau 2',
  }),
  asSituation('Réfection des façades des lycées Réaumur et Buron à Laval (53)', 'Étude'),
  asSituation('Rénovation des internats du lycée Estournelles de Constant à La Flèche (72)', 'Étude'),
  asSituation('Reconstruction partielle du lycée Europe Robert Schuman à Cholet (49)', 'Travaux'),
];

const WORKS = ['Restructuration', 'Extension', 'Réhabilitation', 'Rénovation énergétique', 'Mise aux normes'];
const STUDIED = ['Restructuration', 'Extension de la demi-pension', "Rénovation de l'internat", 'Réhabilitation'];

/** Structuring operations under way in 2023, as many as the report counts: 42, of which 22 building sites. */
const SITES = 22;
const UNDER_WAY = 42;

const invented = (count: number, from: number, phase: 'Travaux' | 'Étude', kinds: readonly string[]) =>
  Array.from({ length: count }, (_, index) =>
    asSituation(`${kinds[index % kinds.length]!} – ${school(from + index)}`, phase, {
      biobased: index % 9 === 4 ? 'Niveau 1' : 'Non',
    }),
  );

const namedSites = NAMED.filter(({ phase }) => phase === 'Travaux').length;

/** The 42 structuring operations that are being designed or built. */
export const OPERATIONS_UNDER_WAY: readonly BuildingOperation[] = [
  ...NAMED,
  ...invented(SITES - namedSites, 0, 'Travaux', WORKS),
  ...invented(UNDER_WAY - SITES - (NAMED.length - namedSites), SITES - namedSites, 'Étude', STUDIED),
];

/** New lycées that are open, all of them certified. */
export const NEW_SCHOOLS: readonly BuildingOperation[] = [
  'Lycée neuf des Trois-Moulins (44)',
  'Lycée neuf de la Plaine (85)',
  'Lycée neuf des Hauts-de-Vie (85)',
].map((name) => asSituation(name, 'Livrée', { newSchool: true, certification: 'Certifié', structuring: false }));

/** Thermal operations until 2030: 9 in global performance contracts, 10 large renovations (action 13). */
export const THERMAL_OPERATIONS: readonly BuildingOperation[] = [
  ...Array.from({ length: 9 }, (_, index) =>
    asSituation(`Marché global de performance énergétique – ${school(15 + index)}`, 'Programmée', {
      globalPerformance: true,
      thermalOnly: true,
      horizon: 2027 + (index % 4),
    }),
  ),
  ...Array.from({ length: 10 }, (_, index) =>
    asSituation(`Rénovation thermique globale – ${school(25 + index)}`, 'Programmée', {
      globalRenovation: true,
      horizon: 2025 + (index % 6),
    }),
  ),
];
