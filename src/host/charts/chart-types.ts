import type { XmlElement } from '../xlsx/xml/element';

/** Which axes a chart has: categories and values, values twice (scatter), categories, values and series (depth), or none. */
export type AxisKind = 'category' | 'value' | 'depth' | 'none';

/** How a type of Excel.ChartType stands in the file. */
export interface ChartRecipe {
  /** Element of the group of series. */
  element: string;
  /** Children of the group before its series, in order. */
  settings: [local: string, value: string][];
  axes: AxisKind;
  threeD: boolean;
  /** Shape of columns in three dimensions. */
  shape?: string;
  /** Whether points carry markers, for what has markers at all. */
  markers?: boolean;
  /** Whether points are joined, for scatter charts. */
  lines?: boolean;
  smooth?: boolean;
  /** Percent by which slices are drawn out. */
  explosion?: number;
  bubble3D?: boolean;
  /** How many series the type takes, where it takes no other number; the first of them a volume in columns of its own. */
  takes?: number;
  volume?: boolean;
  /** Whether it is looked at from above. */
  fromAbove?: boolean;
}

type Grouping = 'clustered' | 'standard' | 'stacked' | 'percentStacked';

const bar = (direction: 'col' | 'bar', grouping: Grouping): ChartRecipe => ({
  element: 'barChart',
  settings: [
    ['barDir', direction],
    ['grouping', grouping],
  ],
  axes: 'category',
  threeD: false,
});

const bar3D = (direction: 'col' | 'bar', grouping: Grouping, shape: string): ChartRecipe => ({
  ...bar(direction, grouping),
  element: 'bar3DChart',
  axes: grouping === 'standard' ? 'depth' : 'category',
  threeD: true,
  shape,
});

const flat = (element: string, grouping: Grouping, more: Partial<ChartRecipe> = {}): ChartRecipe => ({
  element,
  settings: [['grouping', grouping]],
  axes: more.threeD && grouping === 'standard' ? 'depth' : 'category',
  threeD: false,
  ...more,
});

const round = (element: string, more: Partial<ChartRecipe> = {}): ChartRecipe => ({
  element,
  settings: [],
  axes: 'none',
  threeD: false,
  ...more,
});

const scatter = (markers: boolean, lines: boolean, smooth: boolean): ChartRecipe => ({
  element: 'scatterChart',
  settings: [['scatterStyle', smooth ? 'smoothMarker' : 'lineMarker']],
  axes: 'value',
  threeD: false,
  markers,
  lines,
  smooth,
});

const radar = (style: string, markers: boolean): ChartRecipe => ({
  element: 'radarChart',
  settings: [['radarStyle', style]],
  axes: 'category',
  threeD: false,
  markers,
});

const bubble = (bubble3D: boolean): ChartRecipe => ({
  element: 'bubbleChart',
  settings: [],
  axes: 'value',
  threeD: false,
  bubble3D,
});

/** Prices of a day: highest, lowest and closing, with opening before and traded volume before that. */
const stock = (takes: number, volume: boolean): ChartRecipe => ({
  element: 'stockChart',
  settings: [],
  axes: 'category',
  threeD: false,
  markers: false,
  takes,
  volume,
});

const surface = (wires: boolean, fromAbove: boolean): ChartRecipe => ({
  element: fromAbove ? 'surfaceChart' : 'surface3DChart',
  settings: [['wireframe', wires ? '1' : '0']],
  axes: 'depth',
  threeD: true,
  fromAbove,
});

const GROUPINGS: [suffix: string, grouping: Grouping][] = [
  ['Clustered', 'clustered'],
  ['Stacked', 'stacked'],
  ['Stacked100', 'percentStacked'],
];

function columns(): Record<string, ChartRecipe> {
  const found: Record<string, ChartRecipe> = {};
  for (const [suffix, grouping] of GROUPINGS) {
    found[`Column${suffix}`] = bar('col', grouping);
    found[`Bar${suffix}`] = bar('bar', grouping);
    found[`3DColumn${suffix}`] = bar3D('col', grouping, 'box');
    found[`3DBar${suffix}`] = bar3D('bar', grouping, 'box');
    for (const shape of ['Cylinder', 'Cone', 'Pyramid']) {
      found[`${shape}Col${suffix}`] = bar3D('col', grouping, shape.toLowerCase());
      found[`${shape}Bar${suffix}`] = bar3D('bar', grouping, shape.toLowerCase());
      found[`${shape}Col`] = bar3D('col', 'standard', shape.toLowerCase());
    }
  }
  found['3DColumn'] = bar3D('col', 'standard', 'box');
  return found;
}

function linesAndAreas(): Record<string, ChartRecipe> {
  const found: Record<string, ChartRecipe> = {};
  for (const [suffix, grouping] of [['', 'standard'], ...GROUPINGS.slice(1)] as [string, Grouping][]) {
    found[`Line${suffix}`] = flat('lineChart', grouping, { markers: false });
    found[`LineMarkers${suffix}`] = flat('lineChart', grouping, { markers: true });
    found[`Area${suffix}`] = flat('areaChart', grouping);
    found[`3DArea${suffix}`] = flat('area3DChart', grouping, { threeD: true });
  }
  found['3DLine'] = flat('line3DChart', 'standard', { threeD: true });
  return found;
}

/** Drawn out by as much as Excel does. */
const EXPLODED = { explosion: 25 };

/** The chart types that are made and changed here, by their name in Excel.ChartType. */
export const CHART_RECIPES: Readonly<Record<string, ChartRecipe>> = {
  ...columns(),
  ...linesAndAreas(),
  Pie: round('pieChart'),
  PieExploded: round('pieChart', EXPLODED),
  '3DPie': round('pie3DChart', { threeD: true }),
  '3DPieExploded': round('pie3DChart', { threeD: true, ...EXPLODED }),
  PieOfPie: round('ofPieChart', { settings: [['ofPieType', 'pie']] }),
  BarOfPie: round('ofPieChart', { settings: [['ofPieType', 'bar']] }),
  Doughnut: round('doughnutChart'),
  DoughnutExploded: round('doughnutChart', EXPLODED),
  XYScatter: scatter(true, false, false),
  XYScatterLines: scatter(true, true, false),
  XYScatterLinesNoMarkers: scatter(false, true, false),
  XYScatterSmooth: scatter(true, true, true),
  XYScatterSmoothNoMarkers: scatter(false, true, true),
  Radar: radar('marker', false),
  RadarMarkers: radar('marker', true),
  RadarFilled: radar('filled', false),
  Bubble: bubble(false),
  Bubble3DEffect: bubble(true),
  StockHLC: stock(3, false),
  StockOHLC: stock(4, false),
  StockVHLC: stock(4, true),
  StockVOHLC: stock(5, true),
  Surface: surface(false, false),
  SurfaceWireframe: surface(true, false),
  SurfaceTopView: surface(false, true),
  SurfaceTopViewWireframe: surface(true, true),
};

/** Types of Excel.ChartType that are known by name but not made here. */
export const OTHER_CHART_TYPES: readonly string[] = [
  ...['Histogram', 'Boxwhisker', 'Pareto', 'RegionMap', 'Treemap', 'Waterfall', 'Sunburst', 'Funnel'],
];

export const isStacked = (recipe: ChartRecipe): boolean =>
  recipe.settings.some(([local, value]) => local === 'grouping' && /stacked/i.test(value));

export const isPercent = (recipe: ChartRecipe): boolean =>
  recipe.settings.some(([local, value]) => local === 'grouping' && value === 'percentStacked');

export const isHorizontal = (recipe: ChartRecipe): boolean =>
  recipe.settings.some(([local, value]) => local === 'barDir' && value === 'bar');

/** Slices of one series in colours of their own. */
export const isRound = (recipe: ChartRecipe): boolean => recipe.axes === 'none';

/** X and Y values instead of categories and values. */
export const isScattered = (recipe: ChartRecipe): boolean => recipe.axes === 'value';

/** Whether the values of a group of series share in a whole. */
export const isPercentGroup = (group: XmlElement): boolean => group.child('grouping')?.attr('val') === 'percentStacked';
