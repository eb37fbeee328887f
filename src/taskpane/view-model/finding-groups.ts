import type { Finding, Severity } from '../../census/finding';
import type { NeedFacts } from './need-facts';
import { SEVERITIES } from './findings-view';

/** By what the list is cut up. */
export type Grouping = 'rule' | 'row' | 'department';

export const GROUPINGS: readonly Grouping[] = ['rule', 'row', 'department'];

/** Findings that have a rule, a row or a department in common, in the order of the sheet. */
export interface FindingGroup {
  key: string;
  /** The rule of all of them; `null` when the group is not by rule. */
  rule: string | null;
  /** Sheet and row of all of them; `null` when the group is not by row. */
  place: { sheet: string; row: number } | null;
  /** The department of all of them; `null` for none, or when the group is not by department. */
  department: string | null;
  /** The gravest severity in the group. */
  severity: Severity;
  findings: Finding[];
}

/** A line of the list on screen. `index` is the finding's place among all findings shown, collapsed ones included. */
export type ListLine =
  | { kind: 'group'; key: string; group: FindingGroup; collapsed: boolean }
  | { kind: 'finding'; key: string; finding: Finding; index: number };

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

type Heading = Pick<FindingGroup, 'key' | 'rule' | 'place' | 'department'>;

const headingOf = (finding: Finding, grouping: Grouping, facts: NeedFacts): Heading => {
  const none = { rule: null, place: null, department: null };
  const { rule, sheet, row } = finding;
  if (grouping === 'rule') return { ...none, key: `rule ${rule}`, rule };
  if (grouping === 'row') return { ...none, key: `row ${sheet} ${row}`, place: { sheet, row } };
  const department = facts.departmentOf(finding);
  return { ...none, key: department === null ? 'none' : `department ${department}`, department };
};

const compareRules = (a: FindingGroup, b: FindingGroup): number =>
  rank(a.severity) - rank(b.severity) || (a.rule ?? '').localeCompare(b.rule ?? '', 'en', { numeric: true });

/** Rows keep the order of sheets in which findings name them. */
const compareRows = (a: FindingGroup, b: FindingGroup): number =>
  a.place && b.place && a.place.sheet === b.place.sheet ? a.place.row - b.place.row : 0;

const compareDepartments = (a: FindingGroup, b: FindingGroup): number =>
  Number(a.department === null) - Number(b.department === null) ||
  (a.department ?? '').localeCompare(b.department ?? '', 'fr');

const COMPARE: Record<Grouping, (a: FindingGroup, b: FindingGroup) => number> = {
  rule: compareRules,
  row: compareRows,
  department: compareDepartments,
};

/** Groups of one sheet stand together, that of the first finding first. */
const bySheet = (groups: FindingGroup[]): FindingGroup[][] => {
  const sheets = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const sheet = group.place?.sheet ?? '';
    const own = sheets.get(sheet);
    if (own) own.push(group);
    else sheets.set(sheet, [group]);
  }
  return [...sheets.values()];
};

/**
 * Groups findings: by rule, gravest first, then by rule code (`R2` before `R10`); by row from the top of the sheet down; by
 * department in alphabetical order, those without one last. Findings keep their order.
 */
export function groupFindings(findings: readonly Finding[], grouping: Grouping, facts: NeedFacts): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const heading = headingOf(finding, grouping, facts);
    const group = groups.get(heading.key);
    if (!group) {
      groups.set(heading.key, { ...heading, severity: finding.severity, findings: [finding] });
      continue;
    }
    group.findings.push(finding);
    if (rank(finding.severity) < rank(group.severity)) group.severity = finding.severity;
  }
  return bySheet([...groups.values()]).flatMap((own) => own.sort(COMPARE[grouping]));
}

/** The findings in the order in which the list shows them: what « previous » and « next » walk through. */
export const inListOrder = (groups: readonly FindingGroup[]): Finding[] => groups.flatMap((group) => group.findings);

/** The lines on screen: a line per group, then its findings unless the group is collapsed. */
export function toLines(groups: readonly FindingGroup[], collapsed: ReadonlySet<string>): ListLine[] {
  const lines: ListLine[] = [];
  let index = 0;
  for (const group of groups) {
    const hidden = collapsed.has(group.key);
    lines.push({ kind: 'group', key: group.key, group, collapsed: hidden });
    for (const finding of group.findings) {
      if (!hidden) lines.push({ kind: 'finding', key: `${group.key}/${index}`, finding, index });
      index += 1;
    }
  }
  return lines;
}

/** The key of the group that holds a finding; `null` when none does. */
export const groupOf = (groups: readonly FindingGroup[], finding: Finding): string | null =>
  groups.find(({ findings }) => findings.includes(finding))?.key ?? null;
