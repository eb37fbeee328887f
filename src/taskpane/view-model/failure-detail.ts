import type { HostFacts } from '../office';
import type { Outcome, PaneFailure } from '../state/pane-state';

const excelLine = (host: HostFacts): string =>
  `excel: ${host.platform || '?'} ${host.version || '?'}, ExcelApi ${host.excelApi ?? '?'}, ${host.excelLocale}`;

const lines = (version: string, told: readonly string[], host: HostFacts): string =>
  [`recensement-achats ${version}`, ...told, excelLine(host)].join('\n');

/** What support needs to know of a failure, as plain lines. Holds the
 * sentence shown, the step and what Excel answered, nothing else of the workbook. */
export function failureDetail(failure: PaneFailure, host: HostFacts, version: string): string {
  const { code, during, step, message, detail } = failure;
  return lines(
    version,
    [
      `code: ${code} (${during})`,
      ...(step ? [`step: ${Math.min(step.done + 1, step.total)}/${step.total} ${step.label}`] : []),
      `message: ${message}`,
      ...(detail ? [`detail: ${detail}`] : []),
    ],
    host,
  );
}

/** What became of an action, with the code of every refusal: cells and reasons, never what the cells hold. */
export const refusalsDetail = ({ kind, done, refused }: Outcome, host: HostFacts, version: string): string =>
  lines(
    version,
    [
      `${kind}: ${done} done, ${refused.length} refused`,
      ...refused.map(({ code, message, change }) => `${code} (${change.rule ?? '-'}): ${message}`),
    ],
    host,
  );

/** Why the pane cannot show a page, or cannot work at all: a code and what is missing. */
export const stateDetail = (code: string, detail: string, host: HostFacts, version: string): string =>
  lines(version, [`code: ${code}`, `detail: ${detail}`], host);
