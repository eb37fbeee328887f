import { collectRows } from '../census/consolidate/collect-rows';
import type { CollectedFile, FailedFile } from '../census/consolidate/collected-file';
import { planConsolidation, type Consolidation } from '../census/consolidate/plan-consolidation';
import { CensusError } from '../census/census-error';
import { fill } from '../census/fill';
import { locateCensus } from '../census';
import { mappingOf } from '../census/mapping';
import { CampaignError } from '../census/prepare/campaign-error';
import { requireFloor } from '../excel/capabilities';
import { readOverview, type SheetOverview } from '../excel/overview';
import { readGrids } from '../excel/read';
import { readColumnFormats } from '../excel/read-column-formats';
import { readLayout } from '../excel/read-layout';
import type { ExcelSession } from '../excel/session';
import { writeTemplate } from '../excel/write-template';
import { messages } from '../i18n';
import type { SheetGrid } from '../table/grid';
import { today } from './clock';
import { readPreviews } from './mapping';
import { requireFreeNames } from './prepare';
import type { PrepareSource } from './prepare-source';
import type { OnProgress } from './result';
import { TaskSteps } from './task-steps';

export { departmentsIn } from '../census/consolidate/files-sheet';
export type { CollectedFile, FailedFile } from '../census/consolidate/collected-file';
export type { Consolidation } from '../census/consolidate/plan-consolidation';

interface CollectOptions {
  /** Sheet of the census, when several could be it. */
  sheet?: string;
  signal?: AbortSignal;
}

/**
 * Takes the needs of one workbook as they stand; writes nothing. Throws `CensusError` when there is no usable census in it, or no
 * need, `ExcelFailure` when Excel refuses.
 * @param file what the workbook is called
 * @param base gives the nomenclature and the departments by which cells are read
 */
export async function collectCensus(
  session: ExcelSession,
  file: string,
  base: Pick<PrepareSource, 'parameters'>,
  { sheet, signal }: CollectOptions = {},
): Promise<CollectedFile> {
  requireFloor(session);
  const overview = await readOverview(session);
  const previews = await readPreviews(session, overview, signal);
  const { rules, consolidation } = messages(session.locale);
  const mapping = mappingOf(overview.choices) ?? undefined;
  const location = locateCensus(previews, { sheet, mapping, texts: rules });
  const home = overview.sheets.find(({ name }) => name === location.sheet) as SheetOverview;
  const [cells] = await readGrids(session, overview, [{ sheet: home, text: true }], { signal });
  const grid: SheetGrid = { ...(cells as SheetGrid), ...(await readLayout(session, home)) };
  const body = Math.max(grid.row + grid.values.length - location.headerRow, 1);
  const width = Math.max(...grid.values.map(({ length }) => length), 1);
  const area = { row: location.headerRow, column: grid.column, rowCount: body, columnCount: width };
  const [formats = []] = await readColumnFormats(session, [{ sheet: home, area }]);
  const collected = collectRows({ file, grid, location, formats }, base.parameters);
  if (collected.rows.length === 0)
    throw new CensusError('CENSUS_EMPTY', fill(consolidation.failures.FILE_WITHOUT_NEEDS, { feuille: location.sheet }));
  return collected;
}

export interface ConsolidateInput {
  files: readonly CollectedFile[];
  failures: readonly FailedFile[];
  /** The workbook that gives parameters and registers. */
  base: PrepareSource;
  /** Campaign year; default: from the base, else from the rows. */
  year?: number;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/**
 * Writes the common census into an empty workbook: every row with where it comes from, parameters and registers of the base,
 * and what was taken from each file. Throws `CampaignError` `NOTHING_CONSOLIDATED` or `SHEETS_TAKEN` before anything is written,
 * `ExcelFailure` when Excel refuses.
 */
export async function consolidateWorkbook(session: ExcelSession, input: ConsolidateInput): Promise<Consolidation> {
  const steps = new TaskSteps(['structure', 'plans', 'writing'], session.locale, input);
  await steps.begin('structure');
  requireFloor(session);
  const { files, failures, base, year } = input;
  if (files.length === 0) throw new CampaignError('NOTHING_CONSOLIDATED', String(failures.length));
  await steps.begin('plans');
  const { parameters, carried, name } = base;
  const plan = planConsolidation(
    { files, failures, parameters, carried, base: name, campaignYear: year },
    Number(today().slice(0, 4)) + 1,
  );
  await requireFreeNames(session, plan.sheets);
  await steps.begin('writing');
  await writeTemplate(session, plan.sheets);
  steps.finish();
  return plan;
}
