import type { Finding, Severity } from '../../census/finding';

/** From the gravest to the lightest: the order of groups, filters and counts. */
export const SEVERITIES: readonly Severity[] = ['erreur', 'avertissement', 'info'];

/** What the list shows: everything still open, one severity of it, or what was accepted with a reason. */
export type FindingFilter = Severity | 'all' | 'waived';

export type SeverityCounts = Record<Severity, number>;

export type FilterCounts = Record<FindingFilter, number>;

/** The findings by severity, accepted ones left out. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: SeverityCounts = { erreur: 0, avertissement: 0, info: 0 };
  for (const finding of findings) if (!finding.waived) counts[finding.severity] += 1;
  return counts;
}

/** How many findings each filter shows. */
export function countByFilter(findings: readonly Finding[]): FilterCounts {
  const counts = countBySeverity(findings);
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return { ...counts, all, waived: findings.length - all };
}

export const isShown = (finding: Finding, filter: FindingFilter): boolean =>
  filter === 'waived' ? finding.waived : !finding.waived && (filter === 'all' || finding.severity === filter);

export const filterFindings = (findings: readonly Finding[], filter: FindingFilter): Finding[] =>
  findings.filter((finding) => isShown(finding, filter));

/** A filter that the last check left empty would hide everything without a word: the first of these that shows something. */
export const usableFilter = (filter: FindingFilter, counts: FilterCounts): FindingFilter =>
  [filter, 'all' as const, 'waived' as const].find((wanted) => counts[wanted] > 0) ?? 'all';

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
