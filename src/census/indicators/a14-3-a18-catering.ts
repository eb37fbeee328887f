import { EGALIM_LABELS, ORGANIC, QUALITY_SIGNS, type CATERING_SUBJECTS } from '../registers/catering-register';
import { hasAnyOf, isBlankOr, isOneOf, lacks, type Condition } from './condition';
import type { IndicatorId, RegisterIndicator } from './indicator';
import { sum, sumEuros } from './measure';
import { overRegister } from './register-indicator';

const axis = 'environmental' as const;

const on = (subject: (typeof CATERING_SUBJECTS)[number]): Condition => isOneOf('subject', subject);

/** Purchases of food: lines that say so, and lines that say nothing of their subject. */
const FOOD = isBlankOr('subject', 'Denrées');

/** Trays with natural resin (action 14): mass over mass. */
export const trays = overRegister(
  { id: 'A14-3', axis, action: 14, kind: 'percent' },
  { register: 'catering', numerator: sum('biobasedMass', on('Plateaux')), denominator: sum('mass', on('Plateaux')) },
);

const foodShare = (id: IndicatorId, ...labels: Condition[]): RegisterIndicator =>
  overRegister(
    { id, axis, action: 18, kind: 'percent' },
    { register: 'catering', numerator: sumEuros('amount', FOOD, ...labels), denominator: sumEuros('amount', FOOD) },
  );

const vegetarianShare = (id: IndicatorId, subject: (typeof CATERING_SUBJECTS)[number]): RegisterIndicator =>
  overRegister(
    { id, axis, action: 18, kind: 'percent' },
    { register: 'catering', numerator: sum('vegetarian', on(subject)), denominator: sum('served', on(subject)) },
  );

/**
 * Catering (action 18). Signs of quality and organic farming are added up by the report, so that a product with both counts
 * as organic; all EGalim characteristics together make the legal share (50 % by law of 2018, in force in 2022).
 */
export const catering = [
  foodShare('A18-1', hasAnyOf('labels', ...QUALITY_SIGNS), lacks('labels', ORGANIC)),
  foodShare('A18-2', hasAnyOf('labels', ORGANIC)),
  { ...foodShare('A18-3', hasAnyOf('labels', ...EGALIM_LABELS)), target: { value: 50, deadline: 2022 } },
  vegetarianShare('A18-4', 'Plats du jour'),
  vegetarianShare('A18-5', 'Cocktails'),
  overRegister(
    { id: 'A18-6', axis, action: 18, kind: 'decimal' },
    { register: 'catering', numerator: sum('vegetarian', on('Repas')), denominator: sum('weeks', on('Repas')) },
  ),
];
