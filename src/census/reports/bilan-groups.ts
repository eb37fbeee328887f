import type { Messages } from '../../i18n';
import { fill } from '../fill';
import type { Axis, Indicator, IndicatorId } from '../indicators/indicator';
import type { BilanChart, BilanChartPlace } from './bilan-chart-data';
import type { CommentsOf } from './bilan-comments';
import type { BilanFigure } from './bilan-figures';
import type { KeptRows } from './print-pages';
import { SCHEME, type SchemeAction, type SchemePart } from './bilan-scheme';

/** A row of the report, before it has a place. */
export type BilanRow =
  | { kind: 'section' | 'heading' | 'text' | 'aside'; text: string }
  /** An indicator: its sentence, or only its label where the figures are gathered. */
  | { kind: 'figure'; figure: BilanFigure; labelOnly: boolean }
  | { kind: 'gap' }
  /** One of the rows that charts cover; the first one names them. */
  | { kind: 'charts'; charts: BilanChart[] };

/** Rows that stay on one page. */
export interface BilanGroup extends Omit<KeptRows, 'heights'> {
  rows: BilanRow[];
}

export interface GroupContext {
  /** What the service says of an action or an axis this year, paragraph by paragraph. */
  comments: CommentsOf;
  figures: ReadonlyMap<IndicatorId, BilanFigure>;
  charts: ReadonlyMap<BilanChartPlace, BilanChart[]>;
  texts: Messages['sheets'];
}

/** What a reader wants to know first. */
const GLANCE: readonly IndicatorId[] = [
  ...(['GEN-01', 'GEN-02', 'GEN-03', 'GEN-08'] as const),
  ...(['A01-4', 'A01-5', 'A18-3', 'A22-1', 'A27-1', 'A27-9'] as const),
];

/** Rows under a line of charts, each as tall as a row of text. */
export const CHART_ROWS = 13;
const CHARTS_ABREAST = 2;

const chartRows = (charts: readonly BilanChart[]): BilanRow[] => {
  const rows: BilanRow[] = [];
  for (let first = 0; first < charts.length; first += CHARTS_ABREAST) {
    rows.push({ kind: 'charts', charts: charts.slice(first, first + CHARTS_ABREAST) });
    for (let row = 1; row < CHART_ROWS; row++) rows.push({ kind: 'charts', charts: [] });
    rows.push({ kind: 'gap' });
  }
  return rows;
};

/** The rows of indicators; why some are missing is said once below them. */
const figureRows = (indicators: readonly Indicator[], { figures, texts }: GroupContext): BilanRow[] => {
  const shown = indicators.map(({ id }) => figures.get(id)!);
  const reasons = [...new Set(shown.flatMap(({ reason }) => (reason ? [reason] : [])))];
  return [
    ...shown.map((figure): BilanRow => ({ kind: 'figure', figure, labelOnly: false })),
    ...(reasons.length === 0
      ? []
      : [{ kind: 'aside' as const, text: fill(texts.bilan.toComplete, { raisons: reasons.join(' ') }) }]),
  ];
};

const commentRows = (paragraphs: readonly string[]): BilanRow[] => paragraphs.map((text) => ({ kind: 'text', text }));

const actionGroup = ({ number, indicators }: SchemeAction, context: GroupContext): BilanGroup => {
  const { bilan } = context.texts;
  const { title, context: about } = bilan.actions[number];
  const comments = commentRows(context.comments(number));
  const silent = indicators.length === 0 && comments.length === 0;
  const nothing: BilanRow[] = silent ? [{ kind: 'aside', text: bilan.noIndicator }] : [];
  return {
    rows: [
      { kind: 'heading', text: fill(bilan.action, { numero: number, titre: title }) },
      { kind: 'text', text: about },
      ...comments,
      ...figureRows(indicators, context),
      ...nothing,
      { kind: 'gap' },
    ],
  };
};

const sectionTitle = (axis: Axis, { bilan }: Messages['sheets']): string => {
  if (axis === 'general') return bilan.axes.general.title;
  const title = fill(bilan.axis, { axe: bilan.axes[axis].title.toLowerCase() });
  return title.charAt(0).toUpperCase() + title.slice(1);
};

const partGroups = ({ axis, indicators, actions }: SchemePart, context: GroupContext): BilanGroup[] => {
  const { axes } = context.texts.bilan;
  const listed = axis === 'governance' ? axes.governance.actions : [];
  const charts = context.charts.get(axis) ?? [];
  return [
    {
      chapter: axis !== 'general',
      // The name of an axis at the foot of a page, its actions on the next one, would be read twice.
      withNext: actions.length > 0 && indicators.length === 0 && charts.length === 0,
      rows: [
        { kind: 'section', text: sectionTitle(axis, context.texts) },
        { kind: 'text', text: axes[axis].intro },
        ...listed.map((text): BilanRow => ({ kind: 'text', text: `• ${text}` })),
        ...commentRows(context.comments(axis)),
        ...figureRows(indicators, context),
        { kind: 'gap' },
        ...chartRows(charts),
      ],
    },
    ...actions.map((action) => actionGroup(action, context)),
  ];
};

/** Everything that the report says below its header, in order. */
export const bilanGroups = (context: GroupContext): BilanGroup[] => [
  {
    rows: [
      { kind: 'section', text: context.texts.bilan.glance },
      ...GLANCE.map((id): BilanRow => ({ kind: 'figure', figure: context.figures.get(id)!, labelOnly: true })),
      { kind: 'gap' },
      ...chartRows(context.charts.get('glance') ?? []),
    ],
  },
  ...SCHEME.flatMap((part) => partGroups(part, context)),
];
