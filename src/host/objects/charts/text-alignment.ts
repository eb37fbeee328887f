import { args, type Scalar } from '../../protocol';
import type { Slot } from '../../charts/slot';
import type { ChartElement } from './chart-element';
import { textLook } from './chart-look';

/** Names of Office.js for alignments in a line, and in a box. */
const HORIZONTAL = { ctr: 'Center', l: 'Left', r: 'Right', just: 'Justify', dist: 'Distributed' };
const VERTICAL = { ctr: 'Center', b: 'Bottom', t: 'Top', just: 'Justify', dist: 'Distributed' };

const alignment = <T extends ChartElement>(
  direction: 'algn' | 'anchor',
  names: Record<string, string>,
  targets: (self: T) => Slot[],
): Scalar<T> => ({
  get: (self) => names[textLook(self, self.slot).alignment(direction) ?? 'ctr'] ?? 'Center',
  set: (self, value) => {
    const wanted = args.oneOf(value, Object.values(names));
    const found = Object.keys(names).find((key) => names[key] === wanted) as string;
    for (const slot of targets(self)) textLook(self, slot).setAlignment(direction, found);
  },
});

/** Members for the alignment of texts; `targets` gives what is written to. */
export const alignments = <T extends ChartElement>(
  targets: (self: T) => Slot[] = (self) => [self.editable],
): Record<'HorizontalAlignment' | 'VerticalAlignment', Scalar<T>> => ({
  HorizontalAlignment: alignment('algn', HORIZONTAL, targets),
  VerticalAlignment: alignment('anchor', VERTICAL, targets),
});
