import type { IndicatorCard } from '../../app/indicator-board';
import type { Axis } from '../../census/indicators/indicator';
import { foldText } from './fold-text';

/** Axes in the order of the published report. */
export const AXES: readonly Axis[] = ['general', 'governance', 'economic', 'environmental', 'social'];

export const INDICATOR_FILTERS = ['all', 'known', 'missing', 'behind'] as const;
/** All of them, those with a figure, those without, those that miss their target. */
export type IndicatorFilter = (typeof INDICATOR_FILTERS)[number];

/** How the user set the list of indicators. */
export interface IndicatorViewState {
  query: string;
  filter: IndicatorFilter;
  open: ReadonlySet<Axis>;
}

export const INITIAL_VIEW: IndicatorViewState = { query: '', filter: 'all', open: new Set(['general']) };

/** The indicators of an axis that are to be seen. */
export interface IndicatorGroup {
  axis: Axis;
  cards: IndicatorCard[];
  /** How many of them have a figure. */
  known: number;
  open: boolean;
}

const PASSES: Record<IndicatorFilter, (card: IndicatorCard) => boolean> = {
  all: () => true,
  known: ({ result }) => result.status !== 'missing',
  missing: ({ result }) => result.status === 'missing',
  behind: ({ progress: { state } }) => state === 'notReached' || state === 'notYet',
};

const textOf = ({ id, text, remark }: IndicatorCard): string =>
  foldText([id, text.label, text.unit, text.perimeter, text.source, remark].join(' '));

/** Indicators by axis, those that hold every word searched for; a search or a filter opens what it finds. */
export function indicatorGroups(
  cards: readonly IndicatorCard[],
  { query, filter, open }: IndicatorViewState,
): IndicatorGroup[] {
  const words = foldText(query).split(' ').filter(Boolean);
  const shown = cards.filter(
    (card) => PASSES[filter](card) && (words.length === 0 || words.every((word) => textOf(card).includes(word))),
  );
  const narrowed = words.length > 0 || filter !== 'all';
  return AXES.flatMap((axis) => {
    const own = shown.filter((card) => card.axis === axis);
    if (own.length === 0) return [];
    const known = own.filter(({ result }) => result.status !== 'missing').length;
    return [{ axis, cards: own, known, open: narrowed || open.has(axis) }];
  });
}
