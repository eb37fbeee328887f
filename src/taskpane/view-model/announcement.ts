import type { PaneState } from '../state/pane-state';
import { describePlace } from './finding-text';
import { countBySeverity, SEVERITIES } from './findings-view';
import type { PaneTexts } from './texts';

/** « 15 anomalies, dont 3 erreurs, 2 avertissements, 10 infos »; severities without a finding are left out. */
export function severityParts(counts: ReturnType<typeof countBySeverity>, t: PaneTexts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => t.severityCount(severity, counts[severity]))
    .join(', ');
}

/** What the live region says of the state: the step under way, or what just ended. Empty when there is nothing new. */
export function announcement(state: PaneState, t: PaneTexts): string {
  const { task, result, last, current } = state;
  if (task?.cancelling) return t.cancelling;
  if (task) return task.progress ? t.announce.step(t.working[task.kind], task.progress.label) : t.working[task.kind];
  if (last === 'checkCancelled') return t.cancelled.check;
  if (last === 'reportCancelled') return t.cancelled.report;
  if (last === 'reported') return t.announce.reportDone(t.announce.sheets(state.sheets.length));
  if (last === 'went' && current && result) return t.findings.wentTo(describePlace(current, result.census, t));
  if (last !== 'checked' || !result) return '';
  const total = result.findings.length;
  if (total === 0) return t.announce.checkClean;
  return t.announce.checkDone(t.findings.total(total), severityParts(countBySeverity(result.findings), t));
}
