import fc from 'fast-check';
import type { Finding, Severity } from '../../../src/census/finding';
import { groupFindings, groupOf, inListOrder, toLines } from '../../../src/taskpane/view-model/finding-groups';
import {
  countByFilter,
  countBySeverity,
  filterFindings,
  neighbour,
  SEVERITIES,
  usableFilter,
} from '../../../src/taskpane/view-model/findings-view';
import { NeedFacts } from '../../../src/taskpane/view-model/need-facts';
import { censusOf } from '../../census/support/census-grid';

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

const facts = new NeedFacts(
  censusOf([
    { intitule: 'Tables' },
    { direction: 'Direction des transports', intitule: 'Billets' },
    { direction: null },
  ]),
);

const groupByRule = (list: Finding[]) => groupFindings(list, 'rule', facts);

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
  const lines = toLines(groupByRule(findings), new Set(['rule R08', 'rule R11']));
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
  const folded = toLines(groups, new Set(['rule R08'])).map(({ key }) => key);
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

test('groups by row from the top down, those of another sheet apart', () => {
  const list = [
    finding('R11', 'info', 12),
    finding('R08', 'erreur', 4),
    { ...finding('R43', 'avertissement', 3), sheet: 'Valeurs' },
    finding('R05', 'erreur', 12),
  ];
  expect(
    groupFindings(list, 'row', facts).map(({ place: at, severity, findings: of }) => [
      at?.sheet,
      at?.row,
      severity,
      of.map(({ rule }) => rule),
    ]),
  ).toEqual([
    ['Recensement', 4, 'erreur', ['R08']],
    ['Recensement', 12, 'erreur', ['R11', 'R05']],
    ['Valeurs', 3, 'avertissement', ['R43']],
  ]);
});

test('groups by department in alphabetical order, findings of no known department last', () => {
  const list = [
    finding('R08', 'erreur', 4),
    finding('R08', 'erreur', 3),
    finding('R08', 'erreur', 2),
    { ...finding('R43', 'info', 2), sheet: 'Valeurs' },
  ];
  expect(
    groupFindings(list, 'department', facts).map(({ department, findings: of }) => [department, of.map(place)]),
  ).toEqual([
    ['Direction des lycées', ['R08:2']],
    ['Direction des transports', ['R08:3']],
    [null, ['R08:4', 'R43:2']],
  ]);
});

test('the group of a finding is found, also when it is folded', () => {
  const groups = groupByRule(findings);
  expect(groupOf(groups, findings[3]!)).toBe('rule R10');
  expect(groupOf(groups, finding('R10', 'erreur', 8))).toBeNull();
});

describe('accepted findings', () => {
  const list = [finding('R11', 'avertissement', 2), { ...finding('R12', 'avertissement', 3), waived: true }];

  test('count apart and are shown by their own filter only', () => {
    expect(countByFilter(list)).toEqual({ erreur: 0, avertissement: 1, info: 0, all: 1, waived: 1 });
    expect(filterFindings(list, 'all').map(place)).toEqual(['R11:2']);
    expect(filterFindings(list, 'avertissement').map(place)).toEqual(['R11:2']);
    expect(filterFindings(list, 'waived').map(place)).toEqual(['R12:3']);
  });

  test('a filter that shows nothing any more gives way to one that does', () => {
    expect(usableFilter('erreur', countByFilter(list))).toBe('all');
    expect(usableFilter('avertissement', countByFilter(list))).toBe('avertissement');
    expect(usableFilter('all', countByFilter(list.slice(1)))).toBe('waived');
    expect(usableFilter('waived', countByFilter(list.slice(0, 1)))).toBe('all');
    expect(usableFilter('info', countByFilter([]))).toBe('all');
  });
});
