import type { XmlElement } from '../../xlsx/xml/element';
import type { ChartSeriesPart } from '../chart-series-part';
import type { TextContext } from '../shown-texts';
import { Slot } from '../slot';
import { readPoints } from './read-points';

export interface ErrorLength {
  direction: 'x' | 'y';
  plus: number;
  minus: number;
}

/** How far the error bars of each point of a series reach, in values of the axis (ECMA-376 part 1, 21.2.2.55). */
export function errorLengths(part: ChartSeriesPart, values: (number | null)[], context: TextContext): ErrorLength[][] {
  const bars = part.element.all('errBars').map((bar) => lengthsOf(bar, part, values, context));
  return values.map((_, i) => bars.flatMap((lengths) => lengths[i] ?? []));
}

function lengthsOf(
  bar: XmlElement,
  part: ChartSeriesPart,
  values: (number | null)[],
  context: TextContext,
): (ErrorLength | null)[] {
  const slot = Slot.of(bar, part.slot);
  const direction = slot.child('errDir').value === 'x' ? 'x' : 'y';
  const which = slot.child('errBarType').value ?? 'both';
  const lengths = amounts(slot, part, values, context);
  return values.map((value, i) => {
    const found = lengths(i);
    if (value === null || !found) return null;
    return {
      direction,
      plus: which === 'minus' ? 0 : found.plus,
      minus: which === 'plus' ? 0 : found.minus,
    };
  });
}

type Amounts = (index: number) => { plus: number; minus: number } | null;

function amounts(bar: Slot, part: ChartSeriesPart, values: (number | null)[], context: TextContext): Amounts {
  const own = bar.child('val').number ?? 0;
  const known = values.filter((value): value is number => value !== null);
  const both = (length: number) => ({ plus: length, minus: length });
  switch (bar.child('errValType').value) {
    case 'percentage':
      return (i) => both((Math.abs(values[i] ?? 0) * own) / 100);
    case 'stdDev':
      return () => both(deviation(known) * own);
    case 'stdErr':
      return () => both(known.length > 0 ? deviation(known) / Math.sqrt(known.length) : 0);
    case 'cust': {
      const lengths = (local: string): (number | null)[] =>
        readPoints(part, bar.child(local), context.workbook, context.locale).numbers;
      const [plus, minus] = [lengths('plus'), lengths('minus')];
      const at = (list: (number | null)[], i: number): number => (list.length === 1 ? list[0] : list[i]) ?? 0;
      return (i) => ({ plus: at(plus, i), minus: at(minus, i) });
    }
    default:
      return () => both(own);
  }
}

/** Standard deviation of a sample. */
function deviation(values: number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
