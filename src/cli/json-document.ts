import { otherYears } from '../app/other-years';
import type { CheckResult } from '../app/result';
import type { IndicatorResult } from '../census';
import type { Finding } from '../census/finding';
import type { CliFailure } from './failure';

/**
 * The document of `--json`, of exactly the agreed keys. What is worth saying besides (notices, columns left alone) goes to
 * standard error, so that a reader of the document never meets a key it does not know.
 */
export function resultDocument(workbook: string, result: CheckResult, sheets: string[]) {
  return {
    workbook,
    census: censusDocument(result),
    findings: result.findings.map(findingDocument),
    summary: result.summary,
    indicators: [...result.indicators, ...otherYears(result)].map(indicatorDocument),
    sheets,
  };
}

/** What was found of the census, with the agreed keys. */
export const censusDocument = ({ census: { sheet, headerRow, rows, year, columns } }: CheckResult) => ({
  ...{ sheet, headerRow, rows, year, columns },
});

/** An indicator with the agreed keys. */
const indicatorDocument = (indicator: IndicatorResult) => {
  const { id, year, value, numerator, denominator, unit, target, status, reason } = indicator;
  const figures = { value, numerator, denominator, unit, target, status };
  return { id, year, ...figures, ...(reason === undefined ? {} : { reason }) };
};

/** A finding with the agreed keys; what only the add-in needs (edits of a fix, choices, waivers) is left out. */
const findingDocument = (finding: Finding) => {
  const { rule, severity, sheet, cell, row, column, value, message, fix, waived, cells } = finding;
  return {
    ...{ rule, severity, sheet, cell, row, column, value, message },
    fix: fix && { value: fix.value, label: fix.label },
    waived,
    ...(cells ? { cells } : {}),
  };
};

/** The document of `--json` when there is no result. */
export const failureDocument = (workbook: string | null, { code, message, choices }: CliFailure) => ({
  workbook,
  error: { code, message, ...(choices.length > 0 ? { choices } : {}) },
});
