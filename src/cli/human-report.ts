import type { CheckResult } from '../app/result';
import type { Finding, Severity } from '../census/finding';
import type { IndicatorResult } from '../census/indicators/result';
import { messages } from '../i18n';
import { printable } from './printable';

const { cli: words, sheets } = messages('fr-FR');
/** Indicators by id; a catalogue that the command line does not need to know. */
const labels: Partial<Record<string, { label: string }>> = sheets.indicators;
const MAX_LINES_PER_RULE = 15;
const SEVERITIES: Severity[] = ['erreur', 'avertissement', 'info'];

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** What a person reads after a check, line by line. */
export function reportLines(result: CheckResult): string[] {
  const lines = [...censusLines(result), '', ...findingLines(result), '', ...indicatorLines(result.indicators)];
  return lines.map(printable);
}

function censusLines(result: CheckResult): string[] {
  const { census } = result;
  return [
    words.census(census.sheet, census.headerRow),
    `${words.needs(census.rows, census.year)}, ${words.columns(census.columns.length)}`,
    ...asideLines(result),
  ];
}

/** What is worth saying besides the result: columns left alone, notices. */
export function asideLines({ census, notices }: CheckResult): string[] {
  const unknown = census.unknownColumns.map(({ header, column }) => words.unknownColumn(header, column));
  return [...(unknown.length > 0 ? [words.unknownColumns(unknown.join(', '))] : []), ...notices.map(words.notice)];
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
  const lines = shown.map(({ cell, message, fix, waived }) => {
    const remarks = [...(fix ? [words.fix(fix.label)] : []), ...(waived ? [words.waived] : [])];
    return [`    ${cell.padEnd(width)}  ${message}`, ...remarks].join(' · ');
  });
  return group.length > shown.length ? [...lines, `    ${words.moreFindings(group.length - shown.length)}`] : lines;
}

function indicatorLines(indicators: IndicatorResult[]): string[] {
  const [first] = indicators;
  if (!first) return [];
  const { id, value, unit, label } = words.indicatorColumns;
  const rows = indicators.map((indicator) => [
    indicator.id,
    indicator.value === null ? words.missingValue : number.format(indicator.value),
    indicator.value === null ? '' : indicator.unit,
    [labels[indicator.id]?.label ?? '', indicator.reason ?? ''].filter(Boolean).join(' · '),
  ]);
  return [words.indicatorsTitle(first.year), ...table([[id, value, unit, label], ...rows])];
}

/** Columns side by side; the second one holds figures and leans to the right, the last one is as long as it likes. */
function table(rows: string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  const [first, second, third] = [width(0), width(1), width(2)];
  return rows.map(([a = '', b = '', c = '', d = '']) =>
    `  ${a.padEnd(first)}  ${b.padStart(second)}  ${c.padEnd(third)}  ${d}`.trimEnd(),
  );
}
