import type { CheckResult } from '../app/result';
import type { CliFailure } from './failure';

/** The document of `--json`: the result as it is, with the workbook's base name and the sheets written. */
export const resultDocument = (workbook: string, result: CheckResult, sheets: string[]) => ({
  workbook,
  census: result.census,
  findings: result.findings,
  summary: result.summary,
  indicators: result.indicators,
  sheets,
  notices: result.notices,
});

/** The document of `--json` when there is no result. */
export const failureDocument = (workbook: string | null, { code, message, choices }: CliFailure) => ({
  workbook,
  error: { code, message, ...(choices.length > 0 ? { choices } : {}) },
});
