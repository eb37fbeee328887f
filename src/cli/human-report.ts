import type { CheckResult } from '../app/result';
import type { Finding, Severity } from '../census/finding';
import type { IndicatorResult } from '../census/indicators/result';
import { messages } from '../i18n';

const words = messages('fr-FR').cli;
const MAX_LINES_PER_RULE = 15;
const SEVERITIES: Severity[] = ['erreur', 'avertissement', 'info'];

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** What a person reads after a check, line by line. */
export function reportLines(result: CheckResult): string[] {
  return [...censusLines(result), '', ...findingLines(result), '', ...indicatorLines(result.indicators)];
}

function censusLines({ census, notices }: CheckResult): string[] {
  const unknown = census.unknownColumns.map(({ header, column }) => words.unknownColumn(header, column));
  return [
    words.census(census.sheet, census.headerRow),
    `${words.needs(census.rows, census.year)}, ${words.columns(census.columns.length)}`,
    ...(unknown.length > 0 ? [words.unknownColumns(unknown.join(', '))] : []),
    ...notices.map(words.notice),
  ];
}

function findingLines({ findings, summary }: CheckResult): string[] {
  if (findings.length === 0) return [words.noFinding];
  const lines = [words.findingsTitle(summary.erreur, summary.avertissement, summary.info)];
  for (const severity of SEVERITIES)
    for (const [rule, group] of byRule(findings.filter((finding) => finding.severity === severity)))
      lines.push('', `  ${words.rule(rule, words.severity[severity], group.length)}`, ...groupLines(group));
  return lines;
}

function byRule(findings: Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'fr', { numeric: true }));
}

function groupLines(group: Finding[]): string[] {
  const shown = group.slice(0, MAX_LINES_PER_RULE);
  const width = Math.max(...shown.map(({ cell }) => cell.length));
  const lines = shown.map(({ cell, message, waived }) => {
    const remark = waived ? ` (${words.waived})` : '';
    return `    ${cell.padEnd(width)}  ${message}${remark}`;
  });
  return group.length > shown.length ? [...lines, `    ${words.moreFindings(group.length - shown.length)}`] : lines;
}

function indicatorLines(indicators: IndicatorResult[]): string[] {
  const [first] = indicators;
  if (!first) return [];
  const { id, value, unit } = words.indicatorColumns;
  const rows = indicators.map((indicator) => [
    indicator.id,
    indicator.value === null ? words.missingValue : number.format(indicator.value),
    indicator.value === null ? (indicator.reason ?? '') : indicator.unit,
  ]);
  return [words.indicatorsTitle(first.year), ...table([[id, value, unit], ...rows])];
}

/** Columns side by side; the second one holds figures and leans to the right. */
function table(rows: string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  const [first, second] = [width(0), width(1)];
  return rows.map(([a = '', b = '', c = '']) => `  ${a.padEnd(first)}  ${b.padStart(second)}  ${c}`.trimEnd());
}
