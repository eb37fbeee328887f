import {
  CensusReader,
  checkSteps,
  indicatorSteps,
  locateCensus,
  readParameters,
  readRegisters,
  type Census,
} from '../census';
import type { Beginning } from '../census/read';
import type { ReportKey } from '../census/reports/sheet-plan';
import { applyWaivers } from '../census/waivers/apply-waivers';
import { readWaivers, type StoredWaiver } from '../census/waivers/read-waivers';
import { mappingOf } from '../census/mapping';
import { requireFloor } from '../excel/capabilities';
import { readOverview, type SheetOverview, type WorkbookOverview } from '../excel/overview';
import { MAX_COLUMNS, readGrids } from '../excel/read';
import { readLayout } from '../excel/read-layout';
import type { ExcelSession } from '../excel/session';
import { messages, type Messages } from '../i18n';
import { columnLetters } from '../table/address';
import type { SheetGrid } from '../table/grid';
import { readStoredSheets } from '../census/sspaser/stored-sheets';
import { today } from './clock';
import { foreignSheets, readPreviews } from './mapping';
import type { CheckResult, RunOptions } from './result';
import { runSteps } from './run-steps';
import { isKnownWhole, isTooLarge } from './sheet-sizes';
import { sspaserSheetOf } from './sspaser-read';
import type { TaskSteps } from './task-steps';

export interface Analysis {
  overview: WorkbookOverview;
  /** The first rows of the sheets that are not ours. */
  previews: SheetGrid[];
  census: Census;
  result: CheckResult;
  /** What the sheet « Dérogations » holds. */
  waivers: StoredWaiver[];
}

/** Reads the workbook once and works out everything that can be said of it; writes nothing. */
export async function analyse(session: ExcelSession, options: RunOptions, steps: TaskSteps): Promise<Analysis> {
  requireFloor(session);
  await steps.begin('structure');
  const overview = await readOverview(session);
  const foreign = foreignSheets(overview);

  await steps.begin('location');
  const { signal } = options;
  const previews = await readPreviews(session, overview, signal);
  const { rules } = messages(session.locale);
  const mapping = mappingOf(overview.choices) ?? undefined;
  const location = locateCensus(previews, { sheet: options.sheet, mapping, texts: rules });

  await steps.begin('cells');
  const home = foreign.find((sheet) => sheet.name === location.sheet) as SheetOverview;
  const others = foreign.filter((sheet) => sheet !== home);
  const whole = others.filter((sheet) => !isKnownWhole(sheet) && !isTooLarge(sheet));
  const kept = ownSheets(overview, 'derogations');
  const fiches = sspaserSheetOf(overview);
  const own = [...kept, ...(fiches ? [fiches] : [])];
  const requests = [{ sheet: home, text: true }, ...[...own, ...whole].map((sheet) => ({ sheet }))];
  const [cells, ...more] = await readGrids(session, overview, requests, { signal });
  const waivers = more.slice(0, kept.length).flatMap(readWaivers);
  const considerationSheets = fiches && readStoredSheets(more[kept.length] as SheetGrid);
  const read = more.slice(own.length);
  const grid: SheetGrid = { ...(cells as SheetGrid), ...(await readLayout(session, home)) };
  const readWhole = new Map(read.map((other) => [other.sheet, other]));
  const grids = previews.map((preview) => readWhole.get(preview.sheet) ?? preview);
  const partial = new Set(others.filter(isTooLarge).map(({ name }) => name));
  // A campaign prepares the needs of the year after it.
  const beginning = options.mayBeEmpty ? { year: Number(today().slice(0, 4)) + 1 } : undefined;
  const reading = readSteps(grid, grids, { location, partial, year: options.year, beginning, texts: rules });
  const needs = await runSteps(reading, signal);
  const census = { ...needs, considerationSheets };

  await steps.begin('rules');
  const findings = applyWaivers(census, await runSteps(checkSteps(census, rules), signal), waivers);
  await steps.begin('indicators');
  const indicators = await runSteps(indicatorSteps(census), signal);

  const notices = [
    ...workbookNotices(session, overview, home, others),
    ...(grid.merged ? [] : [messages(session.locale).app.notices.mergedUnknown]),
    ...census.notices,
  ];
  const summary = countBySeverity(findings);
  const result = { census: summarise(census), findings, summary, indicators, notices, source: census, waivers };
  return { overview, previews, census, result, waivers };
}

/** Our sheets of a kind that hold something; a copy of one is marked as ours too. */
const ownSheets = ({ sheets }: WorkbookOverview, key: ReportKey): SheetOverview[] =>
  sheets.filter(({ owner, used }) => owner === key && used !== null).slice(0, 1);

interface Reading {
  location: Census['location'];
  /** Sheets of which only the first rows were read. */
  partial: ReadonlySet<string>;
  year?: number;
  beginning: Beginning | undefined;
  texts: Messages['rules'];
}

function* readSteps(
  grid: SheetGrid,
  grids: SheetGrid[],
  { location, partial, ...options }: Reading,
): Generator<void, Census> {
  const whole = grids.map((other) => (other.sheet === grid.sheet ? grid : other));
  const parameters = readParameters(whole);
  yield;
  // What is unique in the first lines of a register may not be so in all of them.
  const registers = readRegisters(
    whole.filter(({ sheet }) => !partial.has(sheet)),
    parameters,
    options.texts,
  );
  yield;
  return yield* new CensusReader(grid, location, parameters, { ...options, registers }).readSteps(grid, location);
}

function workbookNotices(
  session: ExcelSession,
  overview: WorkbookOverview,
  home: SheetOverview,
  others: SheetOverview[],
): string[] {
  const { notices } = messages(session.locale).app;
  const tooLarge = others.filter(isTooLarge);
  return [
    ...(home.protected ? [notices.sheetProtected(home.name)] : []),
    ...(overview.manualCalculation ? [notices.manualCalculation] : []),
    ...((home.used?.columnCount ?? 0) > MAX_COLUMNS
      ? [notices.columnsBeyond(home.name, columnLetters((home.used?.column ?? 0) + MAX_COLUMNS - 1))]
      : []),
    ...tooLarge.map((sheet) => notices.sheetTooLarge(sheet.name)),
  ];
}

/** What is told of where the census stands. */
export function summarise({ location, needs, year }: Census): CheckResult['census'] {
  return {
    sheet: location.sheet,
    table: location.table,
    headerRow: location.headerRow,
    rows: needs.length,
    year,
    columns: location.columns.map(({ key, header, column }) => ({ key, header, column })),
    unknownColumns: location.unknownColumns,
  };
}

/** Findings by severity; those that a waiver silences do not count. */
export function countBySeverity(findings: CheckResult['findings']): CheckResult['summary'] {
  const summary = { erreur: 0, avertissement: 0, info: 0 };
  for (const { severity, waived } of findings) if (!waived) summary[severity]++;
  return summary;
}
