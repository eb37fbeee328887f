import type { DataColumn } from '../reports/data-columns';
import { needSheetsOf } from '../sspaser/need-sheets';
import type { Census } from '../census';
import { ORIGINS, YES } from '../vocabulary';
import type { IndicatorId } from './indicator';

/** A column of the table `Donnees` and what it must show. */
export type DataCriterion = readonly [column: DataColumn, value: string];

/** Which needs an indicator over the census counts, beside that they are retained. As its formula says it. */
const CRITERIA: Partial<Record<IndicatorId, readonly DataCriterion[]>> = {
  'GEN-09': [['departmentRank', '1']],
  'A01-1': [['origin', ORIGINS.new]],
  'A01-2': [['origin', ORIGINS.renewal]],
  'A01-3': [['origin', ORIGINS.extension]],
  'A01-4': [['tender', YES]],
  'A01-5': [['tender', YES]],
  'A06-1': [['sspaserSheet', YES]],
};

/** Once sheets SSPASER are answered, no column of the census tells which needs count: all those asked about are shown. */
const answersCount = (census: Census): boolean =>
  Boolean(census.considerationSheets) && needSheetsOf(census).sheets.some(({ state }) => state !== 'toFill');

/** The rows of `Donnees` behind an indicator, as filters of its columns; `null` where no rows of it are. */
export const dataCriteriaOf = (id: IndicatorId, census: Census): readonly DataCriterion[] | null => {
  const criteria = CRITERIA[id];
  if (!criteria) return null;
  const retained: DataCriterion = ['retained', YES];
  return id === 'A06-1' && answersCount(census) ? [retained] : [retained, ...criteria];
};
