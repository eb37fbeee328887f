import { canBeWaived } from '../../app/can-be-waived';
import type { Finding } from '../../census/finding';
import type { WaiverPreview } from '../state/pane-state';

/** What can be done at once with the findings of a group as the list shows it: accept them, or take their waivers back. */
export type GroupWaivers = Pick<WaiverPreview, 'kind' | 'findings' | 'errors'>;

/** `null` where there are not several to do it with. The list never shows open and accepted findings together. */
export function groupWaivers(findings: readonly Finding[]): GroupWaivers | null {
  const given = findings.filter(({ waived }) => waived);
  if (given.length > 1) return { kind: 'unwaive', findings: given, errors: 0 };
  const open = findings.filter((finding) => !finding.waived && canBeWaived(finding));
  if (open.length < 2) return null;
  return { kind: 'waive', findings: open, errors: findings.length - given.length - open.length };
}

/** A finding of the preview on screen. */
export interface WaiverLine {
  kind: 'finding';
  key: string;
  finding: Finding;
}

export const waiverLines = (findings: readonly Finding[]): WaiverLine[] =>
  findings.map((finding, index) => ({ kind: 'finding', key: String(index), finding }));

/** What the box above the list shows: all kept, none, or some. */
export const allKept = (total: number, leftOut: number): boolean | 'mixed' =>
  leftOut === 0 ? true : leftOut === total ? false : 'mixed';
