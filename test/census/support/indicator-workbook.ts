import { checkCensus, computeIndicators, planReports, type Census } from '../../../src/census';
import { INDICATORS } from '../../../src/census/indicators';
import { computeIndicatorSeries } from '../../../src/census/indicators/compute';
import {
  INDICATOR_COLUMNS,
  indicatorColumn,
  type IndicatorColumn,
} from '../../../src/census/reports/indicator-columns';
import { indicatorProgress } from '../../../src/census/reports/indicator-progress';
import type { SheetPlan } from '../../../src/census/reports/sheet-plan';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { fr } from '../../../src/i18n/fr';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { gridOf } from './census-grid';
import { calculated } from './register-sheets';

/** First row of the table, from 0. */
export const FIRST_ROW = 8;

/** A table of declared values: indicator, year, value, numerator, denominator, unit, source. */
export const declaredGrid = (...lines: CellContent[][]): SheetGrid =>
  gridOf([['Indicateur', 'Année', 'Valeur', 'Numérateur', 'Dénominateur', 'Unité', 'Source'], ...lines], {
    sheet: 'ValeursDeclarees',
  });

/** A table of targets: indicator, target, sense, unit, deadline. */
export const targetGrid = (...lines: CellContent[][]): SheetGrid =>
  gridOf([['Indicateur', 'Cible', 'Sens', 'Unité', 'Échéance'], ...lines], { sheet: 'Cibles' });

export const indicatorsPlan = (census: Census): SheetPlan =>
  planReports(census, checkCensus(census), computeIndicators(census), { generatedOn: '2026-11-23' }).find(
    ({ key }) => key === 'indicateurs',
  )!;

export type IndicatorRow = Record<IndicatorColumn, unknown>;

/** The rows of the written table, by `id year`; percentages as the sheet holds them. */
export const writtenIndicators = (workbook: WorkbookModel): Map<string, IndicatorRow> => {
  const sheet = workbook.sheetByName('Indicateurs')!;
  const [{ bounds } = { bounds: { rowCount: 0 } }] = sheet.tables;
  const rows = Array.from({ length: bounds.rowCount - 1 }, (_, at) => {
    const cells = INDICATOR_COLUMNS.map((key) => [key, sheet.value(FIRST_ROW + at, indicatorColumn(key))]);
    return Object.fromEntries(cells) as IndicatorRow;
  });
  return new Map(rows.map((row) => [`${String(row.id)} ${String(row.year)}`, row]));
};

export const writtenFor = (census: Census, grids: SheetGrid[]): Map<string, IndicatorRow> =>
  writtenIndicators(calculated(census, grids));

const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6);

/** What the engine says of every row, in the words and numbers of the sheet. */
export const expectedIndicators = (census: Census): Map<string, Partial<IndicatorRow>> => {
  const series = computeIndicatorSeries(census);
  const { trends, states } = fr.sheets.indicatorSheet;
  return new Map(
    series.map((result) => {
      const indicator = INDICATORS.find(({ id }) => id === result.id)!;
      const earlier = series.filter(({ id }) => id === result.id);
      const { previous, change, direction, better, target, gap, state } = indicatorProgress(
        indicator,
        result,
        earlier,
        census,
      );
      const share = (value: number | null) =>
        round(value !== null && indicator.kind === 'percent' ? value / 100 : value);
      const judged =
        direction === null || direction === 'same' || better === null ? '' : better === direction ? 'Good' : 'Bad';
      const row: Partial<IndicatorRow> = {
        value: share(result.value),
        numerator: round(result.numerator),
        denominator: round(result.denominator),
        previousYear: previous?.year ?? null,
        previous: share(previous?.value ?? null),
        change: round(change),
        trend: direction === null ? null : trends[`${direction}${judged}` as keyof typeof trends],
        target: share(target?.value ?? null),
        deadline: target?.deadline ?? null,
        gap: round(gap),
        reached: state === null ? null : states[state],
      };
      return [`${result.id} ${result.year}`, row];
    }),
  );
};

/** The same columns as written, rounded; nothing shown is nothing. */
export const comparable = (row: IndicatorRow, like: Partial<IndicatorRow>): Partial<IndicatorRow> =>
  Object.fromEntries(
    Object.keys(like).map((key) => {
      const value = row[key as IndicatorColumn];
      return [key, typeof value === 'number' ? round(value) : value === '' ? null : value];
    }),
  );
