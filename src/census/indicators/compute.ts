import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { columnOf } from '../columns';
import { fill } from '../fill';
import { DECLARED_REGISTER } from '../registers/declared-values';
import { schemaOf } from '../registers/schemas';
import { INDICATORS } from '.';
import { declaredFigure, declaredLine, writtenFigure } from './declared';
import { valueFrom, type CensusIndicator, type Indicator, type RegisterIndicator } from './indicator';
import { computeMeasure, type MeasureGap } from './measure-engine';
import type { IndicatorResult } from './result';
import { targetOf } from './targets';
import { indicatorYears, registerYears } from './years';

type Texts = Messages['sheets'];

/** A figure with its parts and the table that gave it, or the reason why there is none. */
type Outcome =
  { value: number; numerator: number | null; denominator: number | null; source: string } | { reason: string };

const overCensus = (indicator: CensusIndicator, census: Census, year: number, { reasons }: Texts): Outcome => {
  if (year !== census.campaignYear) return { reason: fill(reasons.otherCampaign, { annee: year }) };
  const present = new Set(census.location.columns.map(({ key }) => key));
  const absent = indicator.spares?.(census) ? undefined : indicator.columns.find((key) => !present.has(key));
  if (absent !== undefined) return { reason: fill(reasons.columnMissing, { colonne: columnOf(absent).label }) };
  const parts = indicator.compute(census);
  const value = valueFrom(indicator, parts);
  return value === null ? { reason: reasons.nothingToCount } : { value, ...parts, source: census.sheet };
};

const gapReason = (gap: MeasureGap, table: string, annee: number, { reasons }: Texts): string => {
  if (gap.code === 'columnMissing') return fill(reasons.registerColumn, { colonne: gap.column, table });
  if (gap.code === 'columnBlank') return fill(reasons.registerBlank, { colonne: gap.column, table, annee });
  return gap.code === 'noRow' ? fill(reasons.registerYear, { table, annee }) : reasons.nothingInRegister;
};

const overRegisters = (indicator: RegisterIndicator, census: Census, year: number, texts: Texts): Outcome => {
  const failures: string[] = [];
  for (const measure of indicator.measures) {
    const { fields, names } = schemaOf(measure.register);
    const [table] = names;
    const register = census.registers.tables[measure.register];
    if (!register) {
      failures.push(fill(texts.reasons.registerMissing, { table }));
      continue;
    }
    const { contractsFrom } = census.parameters;
    if (measure.register === 'contracts' && contractsFrom !== null && year < contractsFrom) {
      failures.push(fill(texts.reasons.registerPartial, { table, annee: contractsFrom }));
      continue;
    }
    const labelOf = (key: string): string => fields[key]?.label ?? key;
    const figures = computeMeasure(measure, register, year, labelOf);
    const value = 'code' in figures ? null : valueFrom(indicator, figures);
    if ('code' in figures) failures.push(gapReason(figures, table, year, texts));
    else if (value === null) failures.push(gapReason({ code: 'nothingToCount' }, table, year, texts));
    else return { value, ...figures, source: table };
  }
  return { reason: failures[0] ?? texts.reasons.declaredOnly };
};

const declaredOutcome = (indicator: Indicator, census: Census, year: number, { reasons }: Texts): Outcome | null => {
  const line = declaredLine(census.registers.declared, indicator.id, year);
  if (!line) return null;
  const figure = declaredFigure(indicator, line);
  if (!figure) return { reason: fill(reasons.ambiguousShare, { valeur: writtenFigure(line) }) };
  const { value, numerator, denominator } = figure;
  return { value, numerator, denominator, source: DECLARED_REGISTER.names[0] };
};

/**
 * An indicator for a year: computed from rows where they can give it, else as declared in the workbook, else missing with
 * the reason why it could not be computed.
 */
export const computeIndicator = (
  indicator: Indicator,
  census: Census,
  year: number,
  texts: Texts = fr.sheets,
): IndicatorResult => {
  const { id } = indicator;
  const target = targetOf(indicator, census.registers.targets, year)?.value ?? null;
  const head = { id, year, unit: texts.indicators[id].unit, target };
  const computed =
    indicator.over === 'census'
      ? overCensus(indicator, census, year, texts)
      : overRegisters(indicator, census, year, texts);
  if ('value' in computed) return { ...head, ...computed, status: 'computed' };
  const declared = declaredOutcome(indicator, census, year, texts);
  if (declared && 'value' in declared) return { ...head, ...declared, status: 'declared' };
  const { reason } = declared ?? computed;
  return { ...head, value: null, numerator: null, denominator: null, status: 'missing', reason };
};

/**
 * Computes every indicator for the year of the campaign, in the order of the report. Percentages go from 0 to 100, amounts
 * are euros; what cannot be computed is `missing` with a reason, never 0.
 */
export const computeIndicators = (census: Census, texts: Texts = fr.sheets): IndicatorResult[] =>
  INDICATORS.map((indicator) => computeIndicator(indicator, census, census.campaignYear, texts));

/** `computeIndicators` with a pause after each, for a page that is to stay alive meanwhile. */
export function* indicatorSteps(census: Census, texts: Texts = fr.sheets): Generator<void, IndicatorResult[]> {
  const results: IndicatorResult[] = [];
  for (const indicator of INDICATORS) {
    results.push(computeIndicator(indicator, census, census.campaignYear, texts));
    yield;
  }
  return results;
}

/**
 * Whether a figure would only say what is running already in a year to come, of which its register has no row yet: contracts
 * notified until now are not those of that year.
 */
const isToCome = (indicator: Indicator, census: Census, year: number): boolean =>
  year > census.campaignYear &&
  indicator.over === 'registers' &&
  indicator.measures.every(({ period, register }) => period && !registerYears(census, register).has(year));

/**
 * Every indicator for every year that the workbook says something about, by indicator and rising year; years without any
 * figure are left out, but for that of the campaign.
 */
export const computeIndicatorSeries = (census: Census, texts: Texts = fr.sheets): IndicatorResult[] => {
  const years = indicatorYears(census);
  return INDICATORS.flatMap((indicator) =>
    years
      .map((year) => computeIndicator(indicator, census, year, texts))
      .filter(
        ({ status, year }) =>
          year === census.campaignYear ||
          status === 'declared' ||
          (status === 'computed' && !isToCome(indicator, census, year)),
      ),
  );
};
