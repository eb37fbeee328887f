import { checkCensus, computeIndicators, planReports } from '../census';
import { computeIndicatorSeries } from '../census/indicators/compute';
import { STYLES } from '../census/reports/styles';
import { applyWaivers } from '../census/waivers/apply-waivers';
import { readCapabilities } from '../excel/capabilities';
import { tryActivate } from '../excel/go-to';
import type { ExcelSession } from '../excel/session';
import { writeSheets, type WriteResult } from '../excel/write';
import { messages } from '../i18n';
import { analyse } from './analyse';
import { today } from './clock';
import { indicatorDifferences } from './indicator-differences';
import { readPreviousCensus } from './previous-census';
import type { ReportResult, RunOptions } from './result';
import { withPresentSheets } from './sspaser-read';
import { TaskSteps } from './task-steps';

/** The sheet that is shown when all is written. */
const SHOWN = 'indicateurs';

/**
 * Checks the census and writes every report sheet, then compares the indicators that the workbook computes with ours.
 * Throws as `checkWorkbook` and `readPreviousCensus` do, and `ExcelFailure` `WORKBOOK_PROTECTED` or `SHEET_PROTECTED` before anything is written.
 * Stopping is heeded up to the writing, not in it: half-written sheets help nobody.
 */
export async function writeReports(session: ExcelSession, options: RunOptions = {}): Promise<ReportResult> {
  const steps = new TaskSteps(
    ['structure', 'location', 'cells', 'rules', 'indicators', 'previous', 'plans', 'writing', 'comparison'],
    session.locale,
    options,
  );
  const analysis = await analyse(session, options, steps);
  const { waivers } = analysis;

  await steps.begin('previous');
  const previous = await readPreviousCensus(session, analysis, options);
  await steps.begin('plans');
  const { census, changed } = await withPresentSheets(session, analysis.census);
  // Answers typed while the census was read count at once.
  const indicators = changed ? computeIndicators(census) : analysis.result.indicators;
  const result = { ...analysis.result, indicators, source: census };
  // The workbook is shared: its sheets are in French, whatever the language of the pane.
  const findings = session.locale === 'fr-FR' ? result.findings : applyWaivers(census, checkCensus(census), waivers);
  const series = computeIndicatorSeries(census);
  const plans = planReports(census, findings, result.indicators, {
    generatedOn: today(),
    previous: previous?.census ?? null,
    previousFile: previous?.file ?? null,
    series,
    pivots: readCapabilities(session).features.pivots,
  });
  await steps.begin('writing');
  const written = await writeSheets(session, plans, STYLES);
  await steps.begin('comparison');
  const differences = await indicatorDifferences(session, { plans, written, series });

  const shown = written.sheets.find(({ key }) => key === SHOWN);
  if (shown) await tryActivate(session, shown.id);
  steps.finish();
  return {
    ...result,
    sheets: written.sheets.map(({ name }) => name),
    notices: [...result.notices, ...writtenNotices(session, written), ...differences],
  };
}

/** Names and places that we could not take because the user has them. */
function writtenNotices(session: ExcelSession, { sheets, renamedTables, blockedPivots }: WriteResult): string[] {
  const { notices } = messages(session.locale).app;
  return [
    ...sheets.flatMap(({ name, wished }) => (wished === null ? [] : [notices.nameTaken(wished, name)])),
    ...renamedTables.map(({ wished, actual }) => notices.tableTaken(wished, actual)),
    ...(blockedPivots ? [notices.pivotsBlocked] : []),
  ];
}
