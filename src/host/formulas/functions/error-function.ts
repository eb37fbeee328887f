import { gammaP, gammaQ } from './special';
import { pure, type FunctionSpec } from './spec';

/** The error function, odd around 0, through the incomplete gamma function. */
const erf = (x: number): number => Math.sign(x) * gammaP(0.5, x * x);

/** What it lacks to 1, exact far out as well. */
const erfc = (x: number): number => (x >= 0 ? gammaQ(0.5, x * x) : 2 - gammaQ(0.5, x * x));

/** The error function, the normal density, and the part of the normal distribution between its mean and a number. */
export const errorFunctions: FunctionSpec[] = [
  pure('ERF', ['number', 'number?'], (from, to) => (to === undefined ? erf(from) : erf(to) - erf(from))),
  pure('ERF.PRECISE', ['number'], erf),
  pure('ERFC', ['number'], erfc),
  pure('ERFC.PRECISE', ['number'], erfc),
  pure('GAUSS', ['number'], (z) => erf(z / Math.SQRT2) / 2),
  pure('PHI', ['number'], (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)),
];
