import type { HostFacts } from '../office';
import type { PaneFailure } from '../state/pane-state';

/** What support needs to know of a failure, as plain lines. Holds the
 * sentence shown and what Excel answered, nothing else of the workbook. */
export function failureDetail(failure: PaneFailure, host: HostFacts, version: string): string {
  return [
    `recensement-achats ${version}`,
    `code: ${failure.code} (${failure.during})`,
    `message: ${failure.message}`,
    ...(failure.detail ? [`detail: ${failure.detail}`] : []),
    `excel: ${host.platform || '?'} ${host.version || '?'}, ExcelApi ${host.excelApi ?? '?'}, ${host.locale}`,
  ].join('\n');
}
