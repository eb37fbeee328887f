import type { Messages } from '../../i18n';
import type { Axis, IndicatorId } from '../indicators/indicator';
import type { BilanFigure } from './bilan-figures';
import type { ChartPlan, StyleName } from './sheet-plan';

type Texts = Messages['sheets']['bilan'];
export type BilanChartName = Exclude<keyof Texts['charts'], 'data'>;
/** Where charts stand: under the key figures, or at the head of an axis. */
export type BilanChartPlace = 'glance' | Axis;

/** Where the figure of a point stands: in the row of an indicator, or in the table Indicateurs for a year. */
export type PointSource =
  | { from: 'value' | 'target'; id: IndicatorId }
  /** What is left of the first indicator without the others. */
  | { from: 'rest'; id: IndicatorId; without: readonly IndicatorId[] }
  | { from: 'year'; id: IndicatorId; year: number };

export interface ChartPoint {
  label: string;
  value: number;
  source: PointSource;
}

/** A chart with its points, before it has a place. */
export interface BilanChart {
  name: BilanChartName;
  kind: ChartPlan['kind'];
  /** Of the values in their cells. */
  style: StyleName;
  numberFormat: string;
  points: ChartPoint[];
}

interface Recipe {
  name: Exclude<BilanChartName, 'hours'>;
  place: BilanChartPlace;
  kind: ChartPlan['kind'];
  style: StyleName;
  points: readonly PointSource[];
}

const values = (...ids: IndicatorId[]): PointSource[] => ids.map((id) => ({ from: 'value', id }));

const RECIPES: readonly Recipe[] = [
  {
    name: 'types',
    place: 'glance',
    kind: 'doughnut',
    style: 'percent',
    points: values('GEN-04', 'GEN-05', 'GEN-06', 'GEN-07'),
  },
  { name: 'needs', place: 'glance', kind: 'columns', style: 'integer', points: values('A01-1', 'A01-2', 'A01-3') },
  {
    name: 'food',
    place: 'environmental',
    kind: 'bars',
    style: 'percent',
    points: [...values('A18-1', 'A18-2', 'A18-3'), { from: 'target', id: 'A18-3' }],
  },
  {
    name: 'fleet',
    place: 'environmental',
    kind: 'doughnut',
    style: 'integer',
    points: [...values('A19-1', 'A19-2'), { from: 'rest', id: 'A19-3', without: ['A19-1', 'A19-2'] }],
  },
  {
    name: 'kinds',
    place: 'social',
    kind: 'doughnut',
    style: 'percent',
    points: values('A27-5', 'A27-6', 'A27-7', 'A27-8'),
  },
  { name: 'contracts', place: 'social', kind: 'bars', style: 'percent', points: values('A28-2', 'A28-3', 'A28-4') },
  {
    name: 'women',
    place: 'social',
    kind: 'bars',
    style: 'percent',
    points: [...values('A22-1'), { from: 'target', id: 'A22-1' }],
  },
];

/** Years that a chart over the years shows at most. */
const MOST_YEARS = 6;
const FORMATS = { share: '0\\ %', number: '#,##0' };
/** Labels of a doughnut are shares whatever its values are. */
const formatOf = (kind: ChartPlan['kind'], style: StyleName): string =>
  kind === 'doughnut' || style === 'percent' ? FORMATS.share : FORMATS.number;

type FigureMap = ReadonlyMap<IndicatorId, BilanFigure>;

const pointValue = (source: PointSource, figures: FigureMap): number | null => {
  const of = (id: IndicatorId): number | null => figures.get(id)?.figures.v ?? null;
  switch (source.from) {
    case 'value':
      return of(source.id);
    case 'target':
      return figures.get(source.id)?.figures.c ?? null;
    case 'year':
      return figures.get(source.id)?.years.find(({ year }) => year === source.year)?.value ?? null;
    case 'rest': {
      const parts = [source.id, ...source.without].map(of);
      if (parts.some((part) => part === null)) return null;
      const [whole = 0, ...others] = parts as number[];
      return others.reduce((rest, part) => rest - part, whole);
    }
  }
};

const hoursChart = (figures: FigureMap): BilanChart => {
  const years = figures.get('A27-1')?.years.slice(-MOST_YEARS) ?? [];
  return {
    name: 'hours',
    kind: 'columns',
    style: 'integer',
    numberFormat: FORMATS.number,
    points: years.map(({ year, value }) => ({
      label: String(year),
      value,
      source: { from: 'year', id: 'A27-1', year },
    })),
  };
};

/** A chart of a recipe, with the points whose figures are known; a chart of a whole needs them all. */
const chartOf = ({ name, kind, style, points }: Recipe, figures: FigureMap, { charts }: Texts): BilanChart => {
  const found = points.flatMap((source, place): ChartPoint[] => {
    const value = pointValue(source, figures);
    return value === null ? [] : [{ label: charts[name].labels[place]!, value, source }];
  });
  const whole = kind !== 'doughnut' || found.length === points.length;
  return { name, kind, style, numberFormat: formatOf(kind, style), points: whole ? found : [] };
};

/** The charts that there are figures for, by place: one where all is zero, or one single bar, would show nothing. */
export const bilanCharts = (figures: FigureMap, texts: Texts): Map<BilanChartPlace, BilanChart[]> => {
  const all: [BilanChartPlace, BilanChart][] = [
    ['social', hoursChart(figures)],
    ...RECIPES.map((recipe): [BilanChartPlace, BilanChart] => [recipe.place, chartOf(recipe, figures, texts)]),
  ];
  const shown = all.filter(([, { points }]) => points.length > 1 && points.some(({ value }) => value > 0));
  const places = new Map<BilanChartPlace, BilanChart[]>();
  for (const [place, chart] of shown) places.set(place, [...(places.get(place) ?? []), chart]);
  return places;
};
