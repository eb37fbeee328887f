import type { ChartSeriesPart } from './chart-series-part';
import { c, line } from './markup';
import { childOrder } from './schema-order';
import type { Slot } from './slot';

/** Grey of the bars of new charts. */
const GREY = '#595959';

/** The error bars of a series along X or Y; only charts of X and Y values say which direction is meant. */
export function errorBars(part: ChartSeriesPart, direction: 'x' | 'y'): Slot {
  const named = part.isScattered;
  return part.slot.place(
    (series) => series.all('errBars').find((bars) => (bars.child('errDir')?.attr('val') ?? 'y') === direction) ?? null,
    (series) => {
      const bars = c(
        'errBars',
        null,
        named && c('errDir', direction),
        c('errBarType', 'both'),
        c('errValType', 'stdErr'),
        c('noEndCap', 0),
        c('spPr', null, line(GREY, 0.75)),
      );
      return series.insertInOrder(bars, childOrder('ser'));
    },
  );
}

/** Gives error bars another measure; what belongs to the one before goes. */
export function setErrorType(bars: Slot, type: string): void {
  bars.child('errValType').set(type);
  if (type !== 'cust') {
    bars.child('plus').remove();
    bars.child('minus').remove();
  }
  if (type === 'cust' || type === 'stdErr') bars.child('val').remove();
  else if (!bars.child('val').exists) bars.child('val').set(type === 'percentage' ? 5 : 1);
  if (type === 'cust') for (const local of ['plus', 'minus']) if (!bars.child(local).exists) makeOne(bars, local);
}

/** Lengths of one, which Excel begins with, until cells are given. */
function makeOne(bars: Slot, local: string): void {
  const value = c('pt', null, c('v').setText('1')).set('idx', 0);
  const lengths = c(local, null, c('numLit', null, c('formatCode').setText('General'), c('ptCount', 1), value));
  bars.make().insertInOrder(lengths, childOrder('errBars'));
}
