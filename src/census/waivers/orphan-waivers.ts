import type { Census } from '../census';
import type { Finding } from '../finding';
import { Fingerprints } from './fingerprint';
import type { WaiverRecord } from './waiver-record';

/** A waiver silences a finding by these two; others of the same say nothing more. */
export const waiverKey = ({ rule, fingerprint }: Pick<WaiverRecord, 'rule' | 'fingerprint'>): string =>
  `${rule} ${fingerprint}`;

/**
 * The waivers that silence nothing any more: their row changed, went, or is no finding now. In the order of their sheet.
 * @param findings those of the census, waivers applied
 */
export const orphanWaivers = (
  census: Census,
  findings: readonly Finding[],
  waivers: readonly WaiverRecord[],
): WaiverRecord[] => {
  const fingerprints = new Fingerprints(census);
  const heeded = new Map<string, number>();
  for (const finding of findings) {
    if (!finding.waived) continue;
    const key = waiverKey({ rule: finding.rule, fingerprint: fingerprints.of(finding) });
    heeded.set(key, (heeded.get(key) ?? 0) + 1);
  }
  return waivers.filter((waiver) => {
    const key = waiverKey(waiver);
    const left = heeded.get(key) ?? 0;
    if (left === 0) return true;
    heeded.set(key, left - 1);
    return false;
  });
};
