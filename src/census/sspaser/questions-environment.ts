import { ENVIRONMENTAL_CLAUSE, ENVIRONMENTAL_CRITERION } from '../considerations';
import { NO, YES, type PurchaseType } from '../vocabulary';
import { BOTH, RECYCLED, REUSE_ANSWERS, REUSED, YES_NO } from './answers';
import type { NeedFacts } from './need-facts';
import type { Question } from './question';

const isOf =
  (...types: PurchaseType[]) =>
  ({ type }: NeedFacts): boolean =>
    type === null || types.includes(type);

const isSupply = isOf('Fournitures');
const isSupplyOrService = isOf('Fournitures', 'Services');
const isWorks = isOf('Travaux');

const clause = { consideration: ENVIRONMENTAL_CLAUSE };

/** Purchases of buildings: objective 4 (actions 11 to 13). */
const BUILDINGS: readonly Question[] = [
  {
    id: 'building',
    side: 'environment',
    answers: YES_NO,
    actions: [11, 13],
    applies: isWorks,
    clauses: [{ id: 'building', on: [YES], ...clause, lever: 'Qualité environnementale du bâtiment' }],
  },
  {
    id: 'materials',
    side: 'environment',
    answers: YES_NO,
    actions: [12],
    applies: isWorks,
    clauses: [{ id: 'materials', on: [YES], ...clause, lever: 'Biosourcé' }],
  },
];

/** Circular economy: objective 5 (actions 14 to 17). */
const CIRCULAR: readonly Question[] = [
  {
    id: 'reuse',
    side: 'environment',
    answers: REUSE_ANSWERS,
    actions: [14],
    applies: (facts) => facts.agec !== null || isSupply(facts),
    clauses: [
      { id: 'reused', on: [REUSED, BOTH], ...clause, lever: 'Réemploi' },
      { id: 'recycled', on: [RECYCLED, BOTH], ...clause, lever: 'Matière recyclée' },
    ],
  },
  {
    id: 'lifetime',
    side: 'environment',
    answers: YES_NO,
    actions: [15, 20],
    applies: (facts) => facts.index !== null || isSupply(facts),
    clauses: [{ id: 'lifetime', on: [YES], consideration: ENVIRONMENTAL_CRITERION }],
  },
  {
    id: 'ecolabel',
    side: 'environment',
    answers: YES_NO,
    actions: [16],
    applies: isSupplyOrService,
    clauses: [{ id: 'ecolabel', on: [YES], ...clause, lever: 'Écolabel' }],
  },
  {
    id: 'plastic',
    side: 'environment',
    answers: YES_NO,
    actions: [17],
    applies: isSupplyOrService,
    clauses: [{ id: 'plastic', on: [YES], ...clause, lever: 'Sans plastique' }],
  },
];

/** Objectives 4 to 6 of the scheme: reduce, preserve, develop (actions 11 to 21), and the measure of emissions (action 7). */
export const ENVIRONMENT: readonly Question[] = [
  {
    id: 'carbon',
    side: 'environment',
    answers: YES_NO,
    actions: [7, 19, 20],
    applies: () => true,
    clauses: [{ id: 'carbon', on: [YES], ...clause, lever: 'GES' }],
  },
  ...BUILDINGS,
  ...CIRCULAR,
  {
    id: 'food',
    side: 'environment',
    answers: YES_NO,
    actions: [18],
    applies: ({ egalim }) => egalim,
    clauses: [{ id: 'food', on: [NO], ...clause }],
  },
  {
    id: 'digital',
    side: 'environment',
    answers: YES_NO,
    actions: [21],
    applies: ({ digital }) => digital,
    clauses: [{ id: 'digital', on: [NO] }],
  },
];
