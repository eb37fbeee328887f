import { args, invalidArgument } from '../../protocol';
import type { Slot } from '../../charts/slot';
import type { ChartAxis } from './chart-axis';

/** Where the other axis crosses this one. The file says it of the other axis. */
const CROSSINGS: Record<string, string> = { autoZero: 'Automatic', max: 'Maximum', min: 'Minimum' };

export function axisCrossing({ crossing }: ChartAxis): string {
  if (crossing?.child('crossesAt').exists) return 'Custom';
  return CROSSINGS[crossing?.child('crosses').value ?? 'autoZero'] ?? 'Automatic';
}

export function setAxisCrossing(axis: ChartAxis, value: unknown): void {
  const wanted = args.oneOf(value, [...Object.values(CROSSINGS), 'Custom']);
  const other = otherAxis(axis);
  // A place of one's own is given by setPositionAt.
  if (wanted === 'Custom') return;
  other.child('crossesAt').remove();
  other.child('crosses').set(Object.keys(CROSSINGS).find((key) => CROSSINGS[key] === wanted) as string);
}

export function setCrossingAt(axis: ChartAxis, value: number): void {
  const other = otherAxis(axis);
  other.child('crosses').remove();
  other.child('crossesAt').set(value);
}

function otherAxis(axis: ChartAxis): Slot {
  void axis.editable;
  if (!axis.crossing) throw invalidArgument('No other axis crosses this one.');
  return axis.crossing;
}
