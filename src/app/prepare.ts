import { CampaignError } from '../census/prepare/campaign-error';
import { dueContracts, rowOf, type DueContract } from '../census/prepare/due-contracts';
import { planTemplate } from '../census/prepare/plan-template';
import { CARRIED_TABLES } from '../census/prepare/table-place';
import type { TemplateSheet } from '../census/prepare/template-sheet';
import { departmentReader } from '../census/department-names';
import { fill } from '../census/fill';
import { DEFAULT_NOMENCLATURE, FIRST_CAMPAIGN } from '../census/parameters/defaults';
import type { Department } from '../census/parameters/parameters';
import { valueOf } from '../census/parsing/reading';
import type { Contract } from '../census/registers/contracts';
import { requireFloor } from '../excel/capabilities';
import { readOverview } from '../excel/overview';
import type { ExcelSession } from '../excel/session';
import { writeTemplate } from '../excel/write-template';
import { messages, type Messages } from '../i18n';
import type { PrepareSource } from './prepare-source';
import type { OnProgress } from './result';
import { TaskSteps } from './task-steps';

export { CampaignError };

export interface PrepareOptions {
  /** Year of the campaign (N): the needs are those of N+1. */
  year: number;
  /** The department that the workbook is for, by its name, its short name or what stands for it; all of them without. */
  department?: string;
  /** The workbook that gives lists, parameters and contracts. */
  source?: PrepareSource;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

export interface Prepared {
  /** Names of the sheets written, in workbook order. */
  sheets: string[];
  department: Department | null;
  /** Needs already filled in. */
  renewals: number;
  extensions: number;
  notices: string[];
}

/** Free rows below those that are filled in. */
const BLANK_ROWS = { department: 60, all: 300 };

/** The departments that a source knows. Throws `CampaignError` `DEPARTMENTS_MISSING` when it has no list of them. */
export function departmentsOf({ parameters, name }: PrepareSource): Department[] {
  if (!parameters.departments) throw new CampaignError('DEPARTMENTS_MISSING', name);
  return parameters.departments;
}

/** The department asked for; without a list any name will do. */
function departmentOf({ department, source }: PrepareOptions): Department | undefined {
  if (department === undefined) return undefined;
  const list = source?.parameters.departments ?? null;
  if (!list) return { name: department, code: null };
  const name = valueOf(departmentReader(list)(department));
  const known = list.find((one) => one.name === name);
  if (!known) throw new CampaignError('DEPARTMENT_UNKNOWN', department);
  return known;
}

const numbers = (contracts: readonly Contract[]): string => contracts.map(({ number }) => number).join(', ');

/** The contracts that needs follow from, for everyone or for one department, with what is worth saying of the others. */
function dueFor(
  { source, year }: PrepareOptions,
  department: Department | undefined,
  texts: Messages['template']['notices'],
): { due: DueContract[]; notices: string[] } {
  if (!source) return { due: [], notices: [] };
  const contracts = source.registers.contracts;
  if (!contracts) return { due: [], notices: [fill(texts.noContracts, { classeur: source.name })] };
  const { due, undated } = dueContracts(contracts, year + 1, source.parameters);
  const own = department ? due.filter((one) => one.department === department.name) : due;
  const strange = due.filter(({ placed }) => !placed).map(({ contract }) => contract);
  const unplaced = department ? texts.unplaced : texts.unplacedHere;
  return {
    due: own,
    notices: [
      ...(strange.length > 0 ? [fill(unplaced, { numeros: numbers(strange) })] : []),
      ...(undated.length > 0 ? [fill(texts.undated, { numeros: numbers(undated) })] : []),
    ],
  };
}

/** Tables taken along: registers hold everyone's contracts, which a single department does not need. */
const carriedFor = ({ source }: PrepareOptions, department: Department | undefined) =>
  (source?.carried ?? []).filter(
    ({ table }) => !department || !CARRIED_TABLES.find(({ name }) => name === table)?.register,
  );

/**
 * Writes a campaign workbook into an empty workbook: guide, census with its drop-downs and the needs that follow from the
 * contracts in force, lists and parameters. Throws `CampaignError`, before anything is written, when the department is not
 * known or the workbook already has sheets of these names; `ExcelFailure` when Excel refuses.
 */
export async function prepareWorkbook(session: ExcelSession, options: PrepareOptions): Promise<Prepared> {
  const steps = new TaskSteps(['structure', 'plans', 'writing'], session.locale, options);
  await steps.begin('structure');
  requireFloor(session);
  const department = departmentOf(options);
  const { source, year } = options;
  const texts = messages(session.locale).template.notices;
  const { due, notices } = dueFor(options, department, texts);
  const carried = carriedFor(options, department);
  const departments = source?.parameters.departments ?? (department ? [department] : []);
  await steps.begin('plans');
  const plans = planTemplate({
    ...{ campaignYear: year, needsYear: year + 1 },
    firstCampaign: source?.parameters.firstCampaign ?? FIRST_CAMPAIGN,
    department,
    departments,
    nomenclature: source?.parameters.nomenclature ?? DEFAULT_NOMENCLATURE,
    rows: due.map((one) => rowOf(one, year + 1)),
    blankRows: department ? BLANK_ROWS.department : BLANK_ROWS.all,
    toFillIn: true,
    carried,
    source: source?.name ?? '',
  });
  await requireFreeNames(session, plans);
  await steps.begin('writing');
  await writeTemplate(session, plans);
  steps.finish();
  const count = (origin: DueContract['origin']) => due.filter((one) => one.origin === origin).length;
  return {
    sheets: plans.map(({ name }) => name),
    department: department ?? null,
    renewals: count('renewal'),
    extensions: count('extension'),
    notices: [...(source?.notices ?? []), ...(departments.length === 0 ? [texts.noDepartments] : []), ...notices],
  };
}

/** Throws `CampaignError` `SHEETS_TAKEN` when the workbook has a sheet that is to be written. */
export async function requireFreeNames(session: ExcelSession, plans: readonly TemplateSheet[]): Promise<void> {
  const { sheets } = await readOverview(session);
  const wished = new Set(plans.map(({ name }) => name.toLowerCase()));
  const taken = sheets.find(({ name }) => wished.has(name.toLowerCase()));
  if (taken) throw new CampaignError('SHEETS_TAKEN', taken.name);
}
