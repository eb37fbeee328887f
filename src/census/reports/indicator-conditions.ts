import type { Messages } from '../../i18n';
import { textConstant } from '../../table/structured-reference';
import { CAMPAIGN_YEAR, HEADER_ROW, indicatorCell, indicatorColumn, type IndicatorColumn } from './indicator-columns';
import type { ConditionPlan, StyleName } from './sheet-plan';

/** What stands out in the table: the year of the campaign, targets reached and missed, changes for the worse. */
export const indicatorConditions = (
  rowCount: number,
  { states, trends }: Messages['sheets']['indicatorSheet'],
): ConditionPlan[] => {
  const where = (key: IndicatorColumn, style: StyleName, ...values: string[]): ConditionPlan => {
    const cell = `$${indicatorCell(HEADER_ROW + 2, key)}`;
    const tests = values.map((value) => `${cell}=${value}`);
    return {
      ...{ kind: 'where', row: HEADER_ROW + 1, column: indicatorColumn(key), rowCount, columnCount: 1, style },
      formula: tests.length === 1 ? `=${tests[0]}` : `=OR(${tests.join(',')})`,
    };
  };
  return [
    where('year', 'info', CAMPAIGN_YEAR),
    where('reached', 'good', textConstant(states.reached)),
    where('reached', 'warning', textConstant(states.notReached)),
    where('trend', 'warning', textConstant(trends.upBad), textConstant(trends.downBad)),
  ];
};
