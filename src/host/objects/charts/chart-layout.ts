import { args, invalidArgument, notImplemented, type Scalar } from '../../protocol';
import type { Rect } from '../../charts/layout/rect';
import type { Slot } from '../../charts/slot';
import type { ChartElement } from './chart-element';
import { rectOf } from './chart-geometry';
import { shownChart, type ShownChart } from './chart-shown';

export type Side = keyof Rect;

/** What can be placed by hand: where it stands, and how a place by hand is kept. */
export interface Placed<T extends ChartElement> {
  /** Null where the element does not show. */
  rect: (shown: ShownChart, self: T) => Rect | null;
  /** Where `<c:layout>` stands. */
  owner: (self: T) => Slot;
  /** Whether the size is kept too; texts are as large as they are. */
  sized: boolean;
  /** Told without laying out the chart: false where the element surely does not show. */
  mayShow?: (self: T) => boolean;
  /** For plots: with labels or without. */
  target?: 'outer' | 'inner';
}

/** The element as it stands now, in points of the chart; null where it does not show. */
export const rectNow = <T extends ChartElement>(self: T, { rect, mayShow }: Placed<T>): Rect | null =>
  mayShow?.(self) === false ? null : rect(shownChart(self.context, self.chart), self);

/** A side that can be read only. */
export const readSide = <T extends ChartElement>(side: Side, placed: Placed<T>): Scalar<T> => ({
  get: (self) => points(rectNow(self, placed)?.[side]),
});

/** A side that can be set: the file then says of all sides where they are. */
export const placeSide = <T extends ChartElement>(side: Side, placed: Placed<T>): Scalar<T> => ({
  ...readSide(side, placed),
  set: (self, value) => {
    const whole = rectOf(self.chart.sheet, self.chart.place);
    const most = side === 'left' || side === 'width' ? whole.width : whole.height;
    const wanted = args.number(value, 0, most);
    const now = rectNow(self, placed);
    if (self.document.isChartex) throw notImplemented(`${self.definition.name}.${side}`, self.document.type);
    if (!now) throw invalidArgument('What does not show cannot be placed.');
    void self.editable;
    writeLayout(placed.owner(self), { ...now, [side]: wanted }, whole, placed);
  },
});

/** Points to a ten-thousandth, which is finer than a file of six digits keeps of a chart as large as a screen. */
const points = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10_000) / 10_000;

/** Keeps a place as parts of the size of the chart, counted from its edges. */
export function writeLayout(
  owner: Slot,
  rect: Rect,
  whole: { width: number; height: number },
  { sized, target }: Pick<Placed<ChartElement>, 'sized' | 'target'>,
): void {
  const part = (length: number, of: number): number => Math.round((length / of) * 1e8) / 1e8;
  const layout = owner.at('layout', 'manualLayout');
  if (target) layout.child('layoutTarget').set(target);
  layout.child('xMode').set('edge');
  layout.child('yMode').set('edge');
  layout.child('x').set(part(rect.left, whole.width));
  layout.child('y').set(part(rect.top, whole.height));
  for (const local of ['wMode', 'hMode', 'w', 'h']) layout.child(local).remove();
  if (!sized) return;
  layout.child('w').set(part(rect.width, whole.width));
  layout.child('h').set(part(rect.height, whole.height));
}

/** The four sides, with those that can be set. */
export function sides<T extends ChartElement>(
  placed: Placed<T>,
  settable: readonly Side[],
): Record<'Left' | 'Top' | 'Width' | 'Height', Scalar<T>> {
  const one = (side: Side): Scalar<T> => (settable.includes(side) ? placeSide : readSide)(side, placed);
  return { Left: one('left'), Top: one('top'), Width: one('width'), Height: one('height') };
}
