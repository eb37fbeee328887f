import { schemaOf } from '../registers/schemas';
import type { Indicator } from './indicator';
import type { Aggregate } from './measure';
import type { IndicatorResult } from './result';

/** What a numerator or a denominator is measured in; counts of things bear no unit but their name. */
export type PartUnit = 'euros' | 'hours' | 'days' | 'weeks' | 'kilograms';

/** The units of the columns that measures add up, amounts apart. */
const UNITS: Readonly<Record<string, PartUnit>> = {
  hours: 'hours',
  trainingHours: 'hours',
  askedHours: 'hours',
  offeredHours: 'hours',
  localHours: 'hours',
  days: 'days',
  weeks: 'weeks',
  mass: 'kilograms',
  biobasedMass: 'kilograms',
};

const unitOf = ({ kind, keys, euros }: Aggregate): PartUnit | null => {
  if (kind !== 'sum') return null;
  return euros ? 'euros' : (UNITS[keys[0] ?? ''] ?? null);
};

/** The units of the two parts of a figure, `null` for a part that has none. */
export interface PartUnits {
  numerator: PartUnit | null;
  denominator: PartUnit | null;
}

const NONE: PartUnits = { numerator: null, denominator: null };

/**
 * What the parts of a figure are measured in, by the measure that gave it. The parts of a declared figure are as the service
 * typed them, perhaps in thousands: no unit is said of them, but for an amount, whose table says its unit.
 */
export const partUnitsOf = (indicator: Indicator, { status, source }: IndicatorResult): PartUnits => {
  if (indicator.kind === 'amount') return { numerator: 'euros', denominator: 'euros' };
  if (status !== 'computed' || indicator.over === 'census') return NONE;
  const measure = indicator.measures.find(({ register }) => schemaOf(register).names[0] === source);
  if (!measure) return NONE;
  const { numerator, denominator } = measure;
  return { numerator: unitOf(numerator), denominator: denominator ? unitOf(denominator) : null };
};
