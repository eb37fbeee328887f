import type { Messages } from '../../i18n';
import { INDICATORS } from '../indicators';
import type { Axis, Indicator } from '../indicators/indicator';

/** Number of an action of the scheme that indicators may measure; those of governance bear none. */
export type ActionNumber = keyof Messages['sheets']['bilan']['actions'];

export interface SchemeAction {
  number: ActionNumber;
  indicators: Indicator[];
}

/** A part of the report: general figures, then the axes as the published report puts them. */
export interface SchemePart {
  axis: Axis;
  /** Indicators that belong to no numbered action. */
  indicators: Indicator[];
  actions: SchemeAction[];
}

/** First and last action of each axis (Schéma, 2022): the numbers run through the axes. */
const PARTS: readonly (readonly [Axis, first: number, last: number])[] = [
  ['general', 1, 0],
  ['governance', 1, 0],
  ['economic', 1, 10],
  ['environmental', 11, 21],
  ['social', 22, 30],
];

const indicatorsOf = (axis: Axis, action: number | null): Indicator[] =>
  INDICATORS.filter((indicator) => indicator.axis === axis && indicator.action === action);

/** The parts of the report in their order, with every indicator in its place. */
export const SCHEME: readonly SchemePart[] = PARTS.map(([axis, first, last]) => ({
  axis,
  indicators: indicatorsOf(axis, null),
  actions: Array.from({ length: last - first + 1 }, (_, place) => {
    const number = (first + place) as ActionNumber;
    return { number, indicators: indicatorsOf(axis, number) };
  }),
}));
