import type { Need } from '../census/census';
import type { Department } from '../census/parameters/parameters';
import type { CheckResult } from './result';

/** How far a department is with its needs of the year. */
export interface DepartmentProgress {
  /** `null` gathers the rows whose department is empty or not in the list. */
  name: string | null;
  rows: number;
  /** Rows without an error and without a required cell that is empty. */
  complete: number;
  /** Findings that nobody waived, on its rows. */
  errors: number;
  warnings: number;
  /** Its first row on the census sheet (Excel's number). */
  firstRow: number;
}

export interface CampaignProgress {
  /** In the order of the list of departments, then of the sheet; rows without a known department come last. */
  departments: DepartmentProgress[];
  /** Departments of the list without a row of the year; `null` where the workbook has no list. */
  silent: Department[] | null;
  total: Omit<DepartmentProgress, 'name' | 'firstRow'>;
  /** Rows of other years, which do not count here. */
  otherYears: number;
}

/** Rules that say that a cell which must be filled is empty. */
const EMPTY_CELL_RULES = new Set(['L05', 'R09']);

interface RowFindings {
  errors: number;
  warnings: number;
  empty: boolean;
}

/** Findings of the census by row; those that a waiver silences do not count. */
function findingsByRow({ findings, census }: CheckResult): Map<number, RowFindings> {
  const byRow = new Map<number, RowFindings>();
  for (const { row, sheet, severity, waived, rule } of findings) {
    if (waived || row === null || sheet !== census.sheet) continue;
    const found = byRow.get(row) ?? { errors: 0, warnings: 0, empty: false };
    byRow.set(row, found);
    if (severity === 'erreur') found.errors++;
    if (severity === 'avertissement') found.warnings++;
    if (EMPTY_CELL_RULES.has(rule)) found.empty = true;
  }
  return byRow;
}

const NONE: RowFindings = { errors: 0, warnings: 0, empty: false };

function addRow(progress: DepartmentProgress, { errors, warnings, empty }: RowFindings): void {
  progress.rows++;
  progress.errors += errors;
  progress.warnings += warnings;
  if (errors === 0 && !empty) progress.complete++;
}

const begin = ({ department, row }: Need): DepartmentProgress => ({
  ...{ name: department, rows: 0, complete: 0, errors: 0, warnings: 0 },
  firstRow: row,
});

/** How far each department is with the needs of the year, and which have none yet. */
export function campaignProgress(result: CheckResult): CampaignProgress {
  const { needs, parameters } = result.source;
  const byRow = findingsByRow(result);
  const found = new Map<string | null, DepartmentProgress>();
  const ofYear = needs.filter((need) => need.ofYear);
  for (const need of ofYear) {
    const progress = found.get(need.department) ?? begin(need);
    found.set(need.department, progress);
    addRow(progress, byRow.get(need.row) ?? NONE);
  }
  const list = parameters.departments;
  const places = new Map((list ?? []).map(({ name }, place) => [name, place]));
  const placeOf = ({ name }: DepartmentProgress): number =>
    name === null ? Number.MAX_SAFE_INTEGER : (places.get(name) ?? places.size);
  const departments = [...found.values()].sort((a, b) => placeOf(a) - placeOf(b) || a.firstRow - b.firstRow);
  const sum = (key: 'rows' | 'complete' | 'errors' | 'warnings'): number =>
    departments.reduce((total, progress) => total + progress[key], 0);
  return {
    departments,
    silent: list && list.filter(({ name }) => !found.has(name)),
    total: { rows: sum('rows'), complete: sum('complete'), errors: sum('errors'), warnings: sum('warnings') },
    otherYears: needs.length - ofYear.length,
  };
}
