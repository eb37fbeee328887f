import { args, itemNotFound, notImplemented, type Scalar } from '../../protocol';
import type { ChartDocument } from '../../charts/chart-document';
import type { Slot } from '../../charts/slot';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { assertObjectsEditable } from './object-access';

/** Something inside a chart, at its place in the chart's document. */
export abstract class ChartElement extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly model: ChartModel,
    private readonly own: Slot,
  ) {
    super(context);
  }

  /** What is read; it may not be there. */
  get slot(): Slot {
    return this.own;
  }

  /** The chart; refused with `ItemNotFound` once it is gone. */
  get chart(): ChartModel {
    if (!isPresent(this.model)) throw itemNotFound('The chart was deleted.');
    return this.model;
  }

  get document(): ChartDocument {
    return this.chart.document;
  }

  /** The place to write to; refused with `AccessDenied` where objects are locked. */
  get editable(): Slot {
    assertObjectsEditable(this.chart.sheet);
    if (this.document.isChartex && !this.servesChartex) throw notImplemented(this.definition.name, this.document.type);
    return this.slot;
  }

  /** Whether what this class changes stands in charts of the kinds of Excel 2016 as it does in others. */
  protected get servesChartex(): boolean {
    return false;
  }

  /** Where the look is written when it is that of several elements at once, and what they need before they can have one. */
  shared: { slots: Slot[]; prepare: (slot: Slot) => void } | null = null;

  /** Writes to all the elements whose look this is. */
  each(change: (slot: Slot) => void): void {
    const { editable } = this;
    for (const slot of this.shared?.slots ?? [editable]) {
      this.shared?.prepare(slot);
      change(slot);
    }
  }

  /** Lets a part of this look be that of the same elements. */
  sharing<T extends ChartElement>(part: T): T {
    part.shared = this.shared;
    return part;
  }

  /** A child of the place to write to; kinds of elements that cannot have it refuse it. */
  writable(path: string): Slot {
    const { editable } = this;
    if (this.document.isChartex) throw notImplemented(this.definition.name, this.document.type);
    return editable.child(path);
  }
}

export const isPresent = (chart: ChartModel): boolean =>
  chart.sheet.charts.includes(chart) && chart.sheet.workbook.sheets.includes(chart.sheet);

/** A yes or no kept as the element `path`; `absent` is what its absence means. */
export const flagAt = <T extends ChartElement>(path: string, absent: boolean): Scalar<T> => ({
  get: (self) => self.slot.child(path).flag(absent),
  set: (self, value) => self.writable(path).set(args.boolean(value)),
});

/** A whole number kept as the element `path`. */
export const integerAt = <T extends ChartElement>(
  path: string,
  absent: number,
  min: number,
  max: number,
): Scalar<T> => ({
  get: (self) => self.slot.child(path).number ?? absent,
  set: (self, value) => self.writable(path).set(args.integer(value, min, max)),
});

/** One of a few words; `names` gives those of Office.js by those of the file, the first of them what absence means. */
export const choiceAt = <T extends ChartElement>(path: string, names: Record<string, string>): Scalar<T> => ({
  get: (self) => names[self.slot.child(path).value ?? ''] ?? Object.values(names)[0],
  set: (self, value) => {
    const wanted = args.oneOf(value, Object.values(names));
    const found = Object.keys(names).find((key) => names[key] === wanted);
    self.writable(path).set(found as string);
  },
});

/**
 * Scalars of which the present value can always be given again, as scripts do that copy what they loaded: also where the kind of
 * element has no such property.
 */
export function ignoringSame<T extends ChartElement>(scalars: Record<string, Scalar<T>>): Record<string, Scalar<T>> {
  const wrapped = Object.entries(scalars).map(([name, { get, set }]): [string, Scalar<T>] => {
    if (!get || !set) return [name, { ...(get ? { get } : {}), ...(set ? { set } : {}) }];
    const change = (self: T, value: unknown): void => {
      if (get(self) !== value) set(self, value);
    };
    return [name, { get, set: change }];
  });
  return Object.fromEntries(wrapped);
}
