import type { Messages } from '../../i18n';
import { textConstant } from '../../table/structured-reference';
import { indicatorCell, indicatorReference } from './indicator-columns';
import type { IndicatorLine } from './indicator-line';
import type { PlannedCell } from './sheet-plan';

type Texts = Messages['sheets'];

export interface ProgressCells {
  previous: PlannedCell;
  change: PlannedCell;
  trend: PlannedCell;
  gap: PlannedCell;
  reached: PlannedCell;
}

const NONE: ProgressCells = { previous: null, change: null, trend: null, gap: null, reached: null };

/** Words of a rise or a fall: good, bad, or neither where nobody says which way is the good one. */
const trendWords = ({ progress: { better } }: IndicatorLine, { trends }: Texts['indicatorSheet']) => ({
  up: better === null ? trends.up : better === 'up' ? trends.upGood : trends.upBad,
  down: better === null ? trends.down : better === 'down' ? trends.downGood : trends.downBad,
  same: trends.same,
});

/**
 * The earlier value by indicator and year, not by address: the table may be sorted. As many rows as there are indicators
 * and years, so that looking through them is nothing.
 */
const previousFormula = ({ row }: IndicatorLine, texts: Texts): string => {
  const criteria = (['id', 'previousYear'] as const).map(
    (key) => `${indicatorReference(texts, key === 'id' ? 'id' : 'year')},${indicatorCell(row, key)}`,
  );
  return `=IFERROR(AVERAGEIFS(${indicatorReference(texts, 'value')},${criteria.join(',')}),"")`;
};

const comparisonCells = (line: IndicatorLine, texts: Texts): Pick<ProgressCells, 'previous' | 'change' | 'trend'> => {
  const { indicator, progress, row } = line;
  if (progress.previous === null) return NONE;
  const [value, before] = [indicatorCell(row, 'value'), indicatorCell(row, 'previous')];
  const both = (formula: string): PlannedCell => ({
    formula: `=IF(AND(ISNUMBER(${value}),ISNUMBER(${before})),${formula},"")`,
  });
  const words = trendWords(line, texts.indicatorSheet);
  const [up, down, same] = [words.up, words.down, words.same].map(textConstant) as [string, string, string];
  const difference = `ROUND(${value}-${before},9)`;
  return {
    previous: { formula: previousFormula(line, texts) },
    change: both(indicator.kind === 'percent' ? `(${value}-${before})*100` : `IF(${before}>0,${value}/${before}-1,"")`),
    trend: both(`IF(${difference}>0,${up},IF(${difference}<0,${down},${same}))`),
  };
};

const targetCells = ({ indicator, result, progress, row }: IndicatorLine, texts: Texts): Partial<ProgressCells> => {
  const { target } = progress;
  if (target === null || result.value === null) return {};
  const [value, aim] = [indicatorCell(row, 'value'), indicatorCell(row, 'target')];
  const { states } = texts.indicatorSheet;
  const [reached, notReached, notYet] = [states.reached, states.notReached, states.notYet].map(textConstant);
  const early = `IF(${indicatorCell(row, 'year')}<${indicatorCell(row, 'deadline')},${notYet},${notReached})`;
  const missed = target.deadline === null ? notReached : early;
  const comparison = `ROUND(${value}-${aim},9)${target.sense === 'atLeast' ? '>' : '<'}=0`;
  const shown = (formula: string): PlannedCell => ({ formula: `=IF(ISNUMBER(${value}),${formula},"")` });
  return {
    gap: shown(indicator.kind === 'percent' ? `(${value}-${aim})*100` : `${value}-${aim}`),
    reached: shown(`IF(${comparison},${reached},${missed})`),
  };
};

/** The live cells that compare a row's value with the earlier one and with its target; empty where there is neither. */
export const progressCells = (line: IndicatorLine, texts: Texts): ProgressCells => ({
  ...NONE,
  ...comparisonCells(line, texts),
  ...targetCells(line, texts),
});
