import { groupBy } from '../../table/group-by';
import type { Census } from '../census';
import type { Finding } from '../finding';
import { Fingerprints } from './fingerprint';
import type { WaiverRecord } from './waiver-record';

/** Errors must be settled: no waiver silences them, however it came into the sheet. */
export const canBeWaived = ({ severity }: Pick<Finding, 'severity'>): boolean => severity !== 'erreur';

/** A waiver without a reason or an author is none. */
export const isComplete = ({ reason, author }: Pick<WaiverRecord, 'reason' | 'author'>): boolean =>
  reason.trim() !== '' && author.trim() !== '';

const keyOf = (rule: string, fingerprint: string): string => `${rule} ${fingerprint}`;

/**
 * Marks the findings that a waiver silences. Each waiver silences one finding: a copy of a waived row is looked at anew.
 * Findings keep their order.
 */
export const applyWaivers = (
  census: Census,
  findings: readonly Finding[],
  waivers: readonly WaiverRecord[],
): Finding[] => {
  const complete = waivers.filter(isComplete);
  const left = groupBy(complete, ({ rule, fingerprint }) => keyOf(rule, fingerprint));
  const rules = new Set(complete.map(({ rule }) => rule));
  if (left.size === 0) return [...findings];
  const fingerprints = new Fingerprints(census);
  return findings.map((finding) => {
    if (!rules.has(finding.rule) || !canBeWaived(finding)) return finding;
    const waiver = left.get(keyOf(finding.rule, fingerprints.of(finding)))?.shift();
    if (!waiver) return finding;
    const { reason, author, date } = waiver;
    return { ...finding, waived: true, waiver: { reason, author, date } };
  });
};
