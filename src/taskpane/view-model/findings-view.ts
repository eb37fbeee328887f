import type { Finding, Severity } from '../../census/finding';

/** From the gravest to the lightest: the order of groups, filters and counts. */
export const SEVERITIES: readonly Severity[] = ['erreur', 'avertissement', 'info'];

export type SeverityFilter = Severity | 'all';

export type SeverityCounts = Record<Severity, number>;

/** Findings of one rule, in the order of the sheet. */
export interface FindingGroup {
  rule: string;
  /** The gravest severity in the group. */
  severity: Severity;
  findings: Finding[];
}

/** A line of the list on screen. `index` is the finding's place among all findings shown, collapsed ones included. */
export type ListLine =
  | { kind: 'group'; key: string; group: FindingGroup; collapsed: boolean }
  | { kind: 'finding'; key: string; finding: Finding; index: number };

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: SeverityCounts = { erreur: 0, avertissement: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

export const filterFindings = (findings: readonly Finding[], filter: SeverityFilter): Finding[] =>
  findings.filter((finding) => filter === 'all' || finding.severity === filter);

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

/** Groups by rule, errors first, then by rule code (`R2` before `R10`); findings keep their order. */
export function groupByRule(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (!group) {
      groups.set(finding.rule, { rule: finding.rule, severity: finding.severity, findings: [finding] });
      continue;
    }
    group.findings.push(finding);
    if (rank(finding.severity) < rank(group.severity)) group.severity = finding.severity;
  }
  return [...groups.values()].sort(
    (a, b) => rank(a.severity) - rank(b.severity) || a.rule.localeCompare(b.rule, 'en', { numeric: true }),
  );
}

/** The findings in the order in which the list shows them: what « previous » and « next » walk through. */
export const inListOrder = (groups: readonly FindingGroup[]): Finding[] => groups.flatMap((group) => group.findings);

/** The lines on screen: a line per group, then its findings unless the group is collapsed. */
export function toLines(groups: readonly FindingGroup[], collapsed: ReadonlySet<string>): ListLine[] {
  const lines: ListLine[] = [];
  let index = 0;
  for (const group of groups) {
    const hidden = collapsed.has(group.rule);
    lines.push({ kind: 'group', key: group.rule, group, collapsed: hidden });
    for (const finding of group.findings) {
      if (!hidden) lines.push({ kind: 'finding', key: `${group.rule}/${index}`, finding, index });
      index += 1;
    }
  }
  return lines;
}

/**
 * The finding before (−1) or after (+1) the current one; from none, the first or the last. `null` at either end, so that
 * the user knows that the list is over.
 */
export function neighbour(ordered: readonly Finding[], current: Finding | null, step: 1 | -1): Finding | null {
  if (ordered.length === 0) return null;
  const at = current ? ordered.indexOf(current) : -1;
  if (at < 0) return (step > 0 ? ordered[0] : ordered.at(-1)) ?? null;
  return ordered[at + step] ?? null;
}
