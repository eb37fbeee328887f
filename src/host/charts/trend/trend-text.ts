import type { TrendCurve } from './trend-curve';

const POWERS = ['', '', '²', '³', '⁴', '⁵', '⁶'];

/** The equation of a trendline as its label shows it: `y = 2,5x + 3`. */
export function trendEquation(type: string, { coefficients }: TrendCurve, format: (value: number) => string): string {
  const [first = 0, second = 0] = coefficients;
  switch (type) {
    case 'log':
      return `y = ${format(second)}ln(x)${signed(first, format)}`;
    case 'exp':
      return `y = ${format(Math.exp(first))}e^${format(second)}x`;
    case 'power':
      return `y = ${format(Math.exp(first))}x^${format(second)}`;
    default:
      return `y = ${polynomialText(coefficients, format)}`;
  }
}

/** The sign stands between spaces. */
function signed(value: number, format: (value: number) => string): string {
  if (value === 0) return '';
  return value < 0 ? ` - ${format(-value)}` : ` + ${format(value)}`;
}

/** The highest power first; what is zero is left out. */
function polynomialText(coefficients: number[], format: (value: number) => string): string {
  const terms = coefficients.map((factor, power) => ({ factor, power })).reverse();
  const texts = terms
    .filter(({ factor }) => factor !== 0)
    .map(({ factor, power }, i) => {
      const unknown = power === 0 ? '' : `x${POWERS[power] ?? ''}`;
      const size = power > 0 && Math.abs(factor) === 1 ? '' : format(Math.abs(factor));
      const sign = i === 0 ? (factor < 0 ? '-' : '') : factor < 0 ? ' - ' : ' + ';
      return sign + size + unknown;
    });
  return texts.join('') || format(0);
}
