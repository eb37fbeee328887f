import type { CheckResult } from '../../app/result';
import type { PaneState } from '../state/pane-state';
import { describePlace } from './finding-text';
import { countByFilter, SEVERITIES, type SeverityCounts } from './findings-view';
import { displayText } from './display-text';
import { outcomeNews } from './outcome-text';
import type { PaneTexts } from './texts';
import { shownRowsText } from './shown-rows-text';

/** « 15 anomalies, dont 3 erreurs, 2 avertissements, 10 infos »; severities without a finding are left out. */
export function severityParts(counts: SeverityCounts, t: PaneTexts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => t.severityCount(severity, counts[severity]))
    .join(', ');
}

/** What a check found, in one sentence; accepted findings are not counted. */
function checkText({ findings, census }: CheckResult, t: PaneTexts): string {
  const counts = countByFilter(findings);
  if (census.rows === 0) return t.announce.checkEmpty;
  if (counts.all === 0) return t.announce.checkClean;
  return t.announce.checkDone(t.findings.total(counts.all), severityParts(counts, t));
}

/** What happened last on the page Campagne. */
function campaignText({ campaign, campaignNews }: PaneState, t: PaneTexts): string {
  const { news } = t.campaign;
  if (campaignNews === 'published') return news.published(campaign.published?.files.length ?? 0);
  if (campaignNews === 'prepared') return news.prepared(campaign.prepared?.year ?? 0);
  if (campaignNews === 'consolidated') return news.consolidated(campaign.common?.rows ?? 0);
  return campaignNews ? news[campaignNews] : '';
}

/** What the live region says of the state: the step under way, or what just ended. Empty when there is nothing new. */
export function announcement(state: PaneState, t: PaneTexts): string {
  const { task, result, last, current, outcome } = state;
  if (task?.cancelling) return t.cancelling;
  if (task) return task.progress ? t.announce.step(t.working[task.kind], task.progress.label) : t.working[task.kind];
  switch (last) {
    case 'checkCancelled':
      return t.cancelled.check;
    case 'reportCancelled':
      return t.cancelled.report;
    case 'filesCancelled':
      return t.cancelled.files;
    case 'reported':
      return t.announce.reportDone(t.announce.sheets(state.sheets.length));
    case 'went':
      return current && result ? t.findings.wentTo(describePlace(current, result.census, t)) : '';
    case 'acted':
      return outcome ? outcomeNews(outcome, t) : '';
    case 'displayed':
      return state.displayed ? displayText(state.displayed, t) : '';
    case 'indicatorRowsShown':
      return state.indicatorRows ? shownRowsText(state.indicatorRows, t) : t.indicators.allRowsShown;
    case 'campaign':
      return campaignText(state, t);
    case 'followed':
      return result ? checkText(result, t) : '';
    case 'checked':
      return [outcome && outcomeNews(outcome, t), result && checkText(result, t)].filter(Boolean).join(' ');
    default:
      return '';
  }
}
