import type { Refusal } from '../../app/fix';
import type { HostFacts } from '../office';
import type { PaneFailure } from '../state/pane-state';

const excelLine = (host: HostFacts): string =>
  `excel: ${host.platform || '?'} ${host.version || '?'}, ExcelApi ${host.excelApi ?? '?'}, ${host.locale}`;

/** What support needs to know of a failure, as plain lines. Holds the
 * sentence shown and what Excel answered, nothing else of the workbook. */
export function failureDetail(failure: PaneFailure, host: HostFacts, version: string): string {
  return [
    `recensement-achats ${version}`,
    `code: ${failure.code} (${failure.during})`,
    `message: ${failure.message}`,
    ...(failure.detail ? [`detail: ${failure.detail}`] : []),
    excelLine(host),
  ].join('\n');
}

/** Every refusal of an action with its code, as plain lines: cells and reasons, never what the cells hold. */
export const refusalsDetail = (refused: readonly Refusal[], host: HostFacts, version: string): string =>
  [
    `recensement-achats ${version}`,
    ...refused.map(({ code, message, change }) => `${code} (${change.rule ?? '-'}): ${message}`),
    excelLine(host),
  ].join('\n');
