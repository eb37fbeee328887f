import type { XmlElement } from '../../xlsx/xml/element';

/** How a type of Excel.ChartType that came with Excel 2016 stands in its part ([MS-ODRAWXML] 2.24.3). */
export interface ChartexRecipe {
  /** `layoutId` of the series. */
  layout: string;
  /** What the numbers of a series are used for. */
  dimension: 'val' | 'size' | 'colorVal';
  /** Whether series have categories. */
  categories: boolean;
  /** Axes: both, categories only, or none. */
  axes: 'both' | 'category' | 'none';
  /** Feature that a reader must know (`mc:Choice`). */
  requires: 'cx1' | 'cx2' | 'cx4';
}

const recipe = (layout: string, axes: ChartexRecipe['axes'], more: Partial<ChartexRecipe> = {}): ChartexRecipe => ({
  layout,
  dimension: 'val',
  categories: true,
  axes,
  requires: 'cx1',
  ...more,
});

export const CHARTEX_RECIPES: Readonly<Record<string, ChartexRecipe>> = {
  Histogram: recipe('clusteredColumn', 'both', { categories: false }),
  Pareto: recipe('clusteredColumn', 'both'),
  Boxwhisker: recipe('boxWhisker', 'both'),
  Treemap: recipe('treemap', 'none', { dimension: 'size' }),
  Sunburst: recipe('sunburst', 'none', { dimension: 'size' }),
  Waterfall: recipe('waterfall', 'both'),
  Funnel: recipe('funnel', 'category', { requires: 'cx2' }),
  RegionMap: recipe('regionMap', 'none', { dimension: 'colorVal', requires: 'cx4' }),
};

/** The type of a chart by the layouts of its series. */
export function chartexType(series: XmlElement[]): string {
  const layouts = series.map((one) => one.attr('layoutId'));
  if (layouts.includes('paretoLine')) return 'Pareto';
  if (layouts[0] === 'clusteredColumn') return 'Histogram';
  return Object.keys(CHARTEX_RECIPES).find((type) => CHARTEX_RECIPES[type]?.layout === layouts[0]) ?? 'Invalid';
}
