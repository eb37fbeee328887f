import { each, over, type ContractSpec } from './contract-spec';
import { OPERATIONS_UNDER_WAY } from './operations';

const on = over('works');
const of = each('works');

const SITES = OPERATIONS_UNDER_WAY.filter(({ phase }) => phase === 'Travaux').map(({ name }) => name);

/** The trades of a building site, one lot each: code, relative amount, name of the lot. */
const LOTS: [code: string, scale: number, lot: string][] = [
  ['39.01', 0.9, 'lot n° 1, VRD et terrassement'],
  ['38.04', 2.6, 'lot n° 2, démolition et gros œuvre'],
  ['38.05', 1.1, 'lot n° 3, charpente, couverture et étanchéité'],
  ['38.06', 1.1, 'lot n° 4, menuiseries extérieures et façades'],
  ['38.07', 0.7, 'lot n° 5, cloisons et faux plafonds'],
  ['38.08', 0.5, 'lot n° 6, peinture et sols'],
  ['38.09', 1.1, 'lot n° 7, électricité'],
  ['38.10', 1.5, 'lot n° 8, chauffage, ventilation et plomberie'],
  ['39.02', 0.3, 'lot n° 9, aménagements paysagers'],
];

/** The lots in which the two new lycées weigh work for people in insertion (action 29). */
export const LARGE_LOTS: readonly string[] = ['39.01', '38.04', '38.10', '38.09'];

const BUILDING_LOTS = LOTS.map(([code, scale, lot]) => on(code, SITES.length, scale, `@ – ${lot}`, SITES));

const OTHER_WORKS: ContractSpec[] = [
  on('38.11', 5, 1.2, "Travaux d'entretien tous corps d'état : @", 'counties'),
  of('39.03', 1.5, ['Aménagement de la halte de Clisson-sud', 'Mise en accessibilité des haltes de la ligne du Loir']),
  of('39.05', 1.2, [
    'Réfection du quai des pêches, port régional',
    "Dragage d'entretien, port régional",
    "Pontons de plaisance, port d'appui",
  ]),
  of('39.06', 0.6, ['Raccordement des lycées à la fibre noire']),
  of('39.07', 0.5, ["Renaturation d'un ruisseau de marais", "Effacement d'un seuil sur un affluent de la Mayenne"]),
  on('39.08', 5, 0.5, 'Tronçon de véloroute : @', 'counties'),
];

/** Works notified in 2023. */
export const WORKS: readonly ContractSpec[] = [...BUILDING_LOTS, ...OTHER_WORKS];
