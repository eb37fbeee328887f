import type { Census } from '../census';
import { INDICATORS } from '../census/indicators';
import { computeIndicator } from '../census/indicators/compute';
import type { Axis, Indicator, IndicatorId, IndicatorKind } from '../census/indicators/indicator';
import { partUnitsOf, type PartUnits } from '../census/indicators/part-units';
import type { IndicatorResult } from '../census/indicators/result';
import { indicatorYears } from '../census/indicators/years';
import { indicatorProgress, type IndicatorProgress } from '../census/reports/indicator-progress';
import { figureIndex, remarkOf, type FigureIndex } from '../census/reports/indicator-remarks';
import { messages, type Messages } from '../i18n';
import type { IndicatorText } from '../i18n/indicator-text';
import { indicatorSource, type IndicatorSource } from './indicator-source';
import { Breather } from './live/breather';

/** A year with a figure. Percentages go from 0 to 100, amounts are euros. */
export interface IndicatorPoint {
  year: number;
  value: number;
}

/** An indicator of the campaign with all that is known of it. */
export interface IndicatorCard {
  id: IndicatorId;
  axis: Axis;
  kind: IndicatorKind;
  text: IndicatorText;
  result: IndicatorResult;
  /** What its numerator and its denominator are measured in. */
  partUnits: PartUnits;
  progress: IndicatorProgress;
  /** Why it is missing, who declared it, what contradicts it; empty where there is nothing to say. */
  remark: string;
  /** Every year with a figure, rising. */
  series: IndicatorPoint[];
  source: IndicatorSource | null;
}

type Texts = Messages['sheets'];

const cardOf = (
  indicator: Indicator,
  results: readonly IndicatorResult[],
  { census, texts, figures }: { census: Census; texts: Texts; figures: FigureIndex },
): IndicatorCard => {
  const { id, axis, kind } = indicator;
  const result = results.find(({ year }) => year === census.campaignYear)!;
  const progress = indicatorProgress(indicator, result, results, census);
  const line = { indicator, result, progress, row: 0 };
  return {
    ...{ id, axis, kind, text: texts.indicators[id], result, progress },
    remark: remarkOf(line, { census, figures, bare: false }, texts),
    series: results.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])),
    partUnits: partUnitsOf(indicator, result),
    source: indicatorSource(indicator, result, census),
  };
};

/**
 * Every indicator of the campaign, in the order of the report, with its series over the years; lets the page breathe between
 * indicators. Throws the signal's reason when stopped.
 * @param locale language of labels and remarks
 */
export async function readIndicatorBoard(
  census: Census,
  locale: string,
  signal?: AbortSignal,
): Promise<IndicatorCard[]> {
  const texts = messages(locale).sheets;
  const breather = new Breather();
  const years = [...new Set([...indicatorYears(census), census.campaignYear])].sort((a, b) => a - b);
  const computed: (readonly [Indicator, IndicatorResult[]])[] = [];
  for (const indicator of INDICATORS) {
    signal?.throwIfAborted();
    computed.push([indicator, years.map((year) => computeIndicator(indicator, census, year, texts))]);
    await breather.breathe();
  }
  const figures = figureIndex(computed.flatMap(([, results]) => results));
  const cards: IndicatorCard[] = [];
  for (const [indicator, results] of computed) {
    signal?.throwIfAborted();
    cards.push(cardOf(indicator, results, { census, texts, figures }));
    await breather.breathe();
  }
  return cards;
}
