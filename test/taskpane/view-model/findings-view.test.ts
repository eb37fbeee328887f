import fc from 'fast-check';
import type { Finding, Severity } from '../../../src/census/finding';
import {
  countBySeverity,
  filterFindings,
  groupByRule,
  inListOrder,
  neighbour,
  SEVERITIES,
  toLines,
} from '../../../src/taskpane/view-model/findings-view';

const finding = (rule: string, severity: Severity, row: number): Finding => ({
  rule,
  severity,
  sheet: 'Recensement',
  cell: `M${row}`,
  row,
  column: 'montant_total_ht',
  value: '',
  message: `${rule} ${row}`,
  fix: null,
  waived: false,
});

const findings = [
  finding('R29', 'info', 5),
  finding('R11', 'avertissement', 6),
  finding('R08', 'erreur', 7),
  finding('R10', 'erreur', 8),
  finding('R9', 'erreur', 9),
  finding('R08', 'erreur', 10),
];

const place = ({ rule, row }: Finding) => `${rule}:${row}`;

test('counts by severity', () => {
  expect(countBySeverity(findings)).toEqual({ erreur: 4, avertissement: 1, info: 1 });
  expect(countBySeverity([])).toEqual({ erreur: 0, avertissement: 0, info: 0 });
});

test('filters by severity and keeps the order', () => {
  expect(filterFindings(findings, 'erreur').map(place)).toEqual(['R08:7', 'R10:8', 'R9:9', 'R08:10']);
  expect(filterFindings(findings, 'all')).toEqual(findings);
});

test('groups by rule: gravest first, then by number of the rule', () => {
  expect(
    groupByRule(findings).map(({ rule, severity, findings: of }) => [rule, severity, of.map(({ row }) => row)]),
  ).toEqual([
    ['R08', 'erreur', [7, 10]],
    ['R9', 'erreur', [9]],
    ['R10', 'erreur', [8]],
    ['R11', 'avertissement', [6]],
    ['R29', 'info', [5]],
  ]);
});

test('a group is as grave as its gravest finding', () => {
  const mixed = [finding('R17', 'info', 1), finding('R17', 'erreur', 2), finding('R03', 'avertissement', 3)];
  expect(groupByRule(mixed).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['R17', 'erreur'],
    ['R03', 'avertissement'],
  ]);
});

test('lines: a line per group, its findings below unless it is folded; places count folded findings too', () => {
  const lines = toLines(groupByRule(findings), new Set(['R08', 'R11']));
  expect(
    lines.map((line) =>
      line.kind === 'group'
        ? `${line.group.rule}${line.collapsed ? ' folded' : ''}`
        : `${line.index} ${place(line.finding)}`,
    ),
  ).toEqual(['R08 folded', 'R9', '2 R9:9', 'R10', '3 R10:8', 'R11 folded', 'R29', '5 R29:5']);
});

test('keys of lines differ and stay the same when a group folds', () => {
  const groups = groupByRule(findings);
  const keys = toLines(groups, new Set()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const folded = toLines(groups, new Set(['R08'])).map(({ key }) => key);
  expect(folded.filter((key) => !keys.includes(key))).toEqual([]);
});

describe('walk', () => {
  const ordered = inListOrder(groupByRule(findings));

  test('goes through the list in its order and stops at the ends', () => {
    const walked: string[] = [];
    for (let at = neighbour(ordered, null, 1); at; at = neighbour(ordered, at, 1)) walked.push(place(at));
    expect(walked).toEqual(['R08:7', 'R08:10', 'R9:9', 'R10:8', 'R11:6', 'R29:5']);
    expect(neighbour(ordered, ordered[0] ?? null, -1)).toBeNull();
  });

  test('starts at an end when there is no current finding, or one that the filter hides', () => {
    const hidden = finding('R99', 'info', 99);
    expect(neighbour(ordered, null, -1)).toBe(ordered.at(-1));
    expect(neighbour(ordered, hidden, 1)).toBe(ordered[0]);
    expect(neighbour([], null, 1)).toBeNull();
  });
});

test('grouping loses and doubles nothing, whatever the findings', () => {
  const any = fc.array(
    fc.record({
      rule: fc.constantFrom('R01', 'R2', 'R10', 'R29'),
      severity: fc.constantFrom(...SEVERITIES),
      row: fc.nat(50),
    }),
  );
  fc.assert(
    fc.property(any, (drawn) => {
      const list = drawn.map(({ rule, severity, row }) => finding(rule, severity, row));
      const ordered = inListOrder(groupByRule(list));
      expect(new Set(ordered)).toEqual(new Set(list));
      expect(ordered).toHaveLength(list.length);
      const shown = toLines(groupByRule(list), new Set()).filter((line) => line.kind === 'finding');
      expect(shown.map((line) => line.kind === 'finding' && line.index)).toEqual(ordered.map((_, index) => index));
    }),
  );
});
