import type { XmlElement } from '../xlsx/xml/element';
import { chartexSeries } from './chartex/chartex-series-part';
import { ChartSeriesPart } from './chart-series-part';
import { CHART_RECIPES } from './chart-types';
import { AXES, GROUPS } from './schema-order';
import { Slot } from './slot';

/** The axes of a chart by what they show; a scatter chart's X axis counts as its category axis. */
export type AxisType = 'Category' | 'Value' | 'Series';
export type AxisGroup = 'Primary' | 'Secondary';

/**
 * What a chart shows: the tree of its part (`<c:chartSpace>`, ECMA-376 part 1, 21.2), read and changed in place. The tree is the
 * model, so that whatever is not understood here stays as it is.
 */
export class ChartDocument {
  readonly space: Slot;
  readonly chart: Slot;
  readonly plotArea: Slot;
  /** The colour scheme, which has a part of its own; null for charts that name none. */
  colorStyle: XmlElement | null = null;

  constructor(
    readonly root: XmlElement,
    /** What stands before the root in the file. */
    readonly prolog = '',
  ) {
    this.space = Slot.of(root);
    this.chart = this.space.child('chart');
    this.plotArea = this.chart.child('plotArea');
  }

  /** The same chart once more, for another sheet. */
  copy(): ChartDocument {
    const twin = new ChartDocument(this.root.copy(), this.prolog);
    twin.colorStyle = this.colorStyle?.copy() ?? null;
    return twin;
  }

  /** Whether it is one of the kinds of chart that came with Excel 2016, which have parts of a form of their own. */
  get isChartex(): boolean {
    return this.root.child('chartData') !== null;
  }

  /** The elements that hold series of one type each. */
  get groups(): XmlElement[] {
    return this.plotArea.element?.elements.filter(({ local }) => GROUPS.includes(local)) ?? [];
  }

  get axes(): XmlElement[] {
    return this.plotArea.element?.elements.filter(({ local }) => AXES.includes(local)) ?? [];
  }

  /** All series in the order in which they are drawn. */
  get series(): ChartSeriesPart[] {
    if (this.isChartex) return chartexSeries(this);
    const all = this.groups.flatMap((group) =>
      group.all('ser').map((element) => new ChartSeriesPart(this, group, element)),
    );
    return all.sort((first, second) => first.order - second.order);
  }

  /** A value of Excel.ChartType: that of the first series. `Invalid` when there is none that can be told. */
  get type(): string {
    const type = this.series[0]?.type ?? this.emptyType;
    // Prices with a volume: columns, and the prices on axes of their own.
    const prices = this.series[1]?.type ?? '';
    return type === 'ColumnClustered' && prices.startsWith('Stock') ? prices.replace('Stock', 'StockV') : type;
  }

  /** True where every point, not every series, has a colour of its own. */
  get isRound(): boolean {
    return CHART_RECIPES[this.type]?.axes === 'none';
  }

  get plotsVisibleOnly(): boolean {
    return this.chart.child('plotVisOnly').flag(true);
  }

  /** An axis, or null when the chart has none of that kind. */
  axis(type: AxisType, group: AxisGroup = 'Primary'): XmlElement | null {
    const axes = this.axesOf(group);
    if (type === 'Series') return axes.find(({ local }) => local === 'serAx') ?? null;
    const horizontal = axes.find(({ local }) => local === 'catAx' || local === 'dateAx');
    const values = axes.filter(({ local }) => local === 'valAx');
    if (type === 'Category') return horizontal ?? (values.length > 1 ? (values[0] as XmlElement) : null);
    return (horizontal ? values[0] : values[1]) ?? null;
  }

  /** The axes of the first group of series, or those of the first group that shares none with it, in the order the group names them. */
  axesOf(group: AxisGroup): XmlElement[] {
    const ids = this.groups.map(axisIds);
    const primary = ids[0] ?? [];
    const secondary = ids.find((own) => own.length > 0 && !own.some((id) => primary.includes(id))) ?? [];
    return (group === 'Primary' ? primary : secondary).flatMap((id) => this.axisById(id) ?? []);
  }

  /** Changes the formulas (without `=`) of all that the chart takes from cells; what stays the same is not touched. */
  mapFormulas(map: (formula: string) => string): void {
    for (const element of formulaElements(this.root)) {
      const before = element.text;
      const after = map(before);
      if (after !== before) element.setText(after);
    }
  }

  private axisById(id: string): XmlElement | null {
    return this.axes.find((axis) => axis.child('axId')?.attr('val') === id) ?? null;
  }

  /** Charts without series still know what they would be. */
  private get emptyType(): string {
    const group = this.groups[0];
    if (!group) return 'Invalid';
    const found = Object.entries(CHART_RECIPES).find(
      ([, { element, settings }]) =>
        element === group.local && settings.every(([local, value]) => group.child(local)?.attr('val') === value),
    );
    return found?.[0] ?? 'Invalid';
  }
}

function* formulaElements(element: XmlElement): Generator<XmlElement> {
  for (const child of element.elements) {
    if ((child.local === 'f' || child.local === 'sqref') && child.elements.length === 0) yield child;
    else yield* formulaElements(child);
  }
}

export const axisIds = (group: XmlElement): string[] => group.all('axId').map((element) => element.attr('val') ?? '');
