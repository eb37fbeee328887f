import { args } from '../../protocol';
import type { ChartElement } from './chart-element';
import { rectOf } from './chart-geometry';

/**
 * Places an element of a chart by hand: `value` in points of the chart, which the file keeps as a part of its size. Where elements
 * stand that Excel lays out is not known here; those members can only be set.
 */
export function layoutSide(
  self: ChartElement,
  side: 'x' | 'y' | 'w' | 'h',
  value: unknown,
  target?: 'outer' | 'inner',
): void {
  const { sheet, place } = self.chart;
  const { width, height } = rectOf(sheet, place);
  const whole = side === 'x' || side === 'w' ? width : height;
  const points = args.number(value, 0, whole);
  const layout = self.editable.at('layout', 'manualLayout');
  if (target) layout.child('layoutTarget').set(target);
  if (side === 'x' || side === 'y') layout.child(`${side}Mode`).set('edge');
  layout.child(side).set(Math.round((points / whole) * 1_000_000) / 1_000_000);
}
