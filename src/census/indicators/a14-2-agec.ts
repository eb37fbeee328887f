import { AGEC_CATEGORIES } from '../registers/agec-register';
import { isOneOf } from './condition';
import { sumEuros, type Measure } from './measure';
import { overRegister } from './register-indicator';

/** The two rates of article 58: goods from reuse, goods with recycled material. */
export const AGEC_KINDS = ['reuse', 'recycled'] as const;
export type AgecKind = (typeof AGEC_KINDS)[number];

/**
 * Article 58 of the AGEC law over all categories together: spend on goods from reuse. An overview only, since the law sets
 * two rates for each category: `computeAgecRates` gives those.
 */
export const agecOverview = overRegister(
  { id: 'A14-2', axis: 'environmental', action: 14, kind: 'percent' },
  { register: 'agec', numerator: sumEuros('reuse'), denominator: sumEuros('total') },
);

/** Share of a category's spend (1 to 17) that a kind has. */
export const agecMeasure = (category: number, kind: AgecKind): Measure => {
  const own = isOneOf('category', AGEC_CATEGORIES[category - 1]!);
  return { register: 'agec', numerator: sumEuros(kind, own), denominator: sumEuros('total', own) };
};
