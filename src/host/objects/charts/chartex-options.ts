import { args, invalidArgument, type Scalar } from '../../protocol';
import type { Slot } from '../../charts/slot';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartElement } from './chart-element';
import type { ChartSeries } from './chart-series';

/** What kind of chart options belong to, by the layout of its series. */
export type ChartexLayout = 'clusteredColumn' | 'boxWhisker' | 'treemap' | 'waterfall' | 'regionMap';

/** Options of a series that only one kind of chart of Excel 2016 has; on others they read as null and cannot be set. */
export abstract class ChartexOptions extends ChartElement {
  constructor(
    context: ExcelContext,
    chart: ChartModel,
    series: Slot,
    readonly layout: ChartexLayout,
  ) {
    super(context, chart, series);
  }

  protected override get servesChartex(): boolean {
    return true;
  }

  get options(): Slot | null {
    return optionsOf(this.slot, this.layout);
  }

  get editableOptions(): Slot {
    return editableOptions(this, this.layout);
  }
}

/** `<cx:layoutPr>` of a series of that layout. */
export const optionsOf = (series: Slot, layout: ChartexLayout): Slot | null =>
  series.attr('layoutId') === layout ? series.child('layoutPr') : null;

export function editableOptions(self: ChartElement, layout: ChartexLayout): Slot {
  const options = optionsOf(self.slot, layout);
  if (!options) throw invalidArgument(`Only a chart of the kind "${layout}" has that property.`);
  void self.editable;
  return options;
}

/** One of a few words, kept as an attribute of an element of the options; `absent` is what its absence means. */
export const optionChoice = <T extends ChartElement>(
  layout: ChartexLayout,
  local: string,
  attribute: string,
  names: Record<string, string>,
  absent: string,
): Scalar<T> => ({
  get: (self) => {
    const options = optionsOf(self.slot, layout);
    return options && (names[options.child(local).attr(attribute) ?? ''] ?? absent);
  },
  set: (self, value) => {
    const wanted = args.oneOf(value, [...new Set([...Object.values(names), absent])]);
    const found = Object.keys(names).find((key) => names[key] === wanted) ?? null;
    editableOptions(self, layout).child(local).setAttr(attribute, found);
  },
});

/** A yes or no kept as an attribute. */
export const optionFlag = <T extends ChartElement>(
  layout: ChartexLayout,
  local: string,
  attribute: string,
  absent: boolean,
): Scalar<T> => ({
  get: (self) =>
    optionsOf(self.slot, layout)?.child(local).element?.flag(attribute, absent) ??
    (optionsOf(self.slot, layout) ? absent : null),
  set: (self, value) =>
    editableOptions(self, layout)
      .child(local)
      .setAttr(attribute, args.boolean(value) ? 1 : 0),
});

/** Members of series that treemaps and waterfalls have. */
export const layoutScalars: Record<'ParentLabelStrategy' | 'ShowConnectorLines', Scalar<ChartSeries>> = {
  ParentLabelStrategy: optionChoice(
    'treemap',
    'parentLabelLayout',
    'val',
    { none: 'None', banner: 'Banner', overlapping: 'Overlapping' },
    'None',
  ),
  ShowConnectorLines: optionFlag('waterfall', 'visibility', 'connectorLines', true),
};
