import type { Finding, Severity } from '../../../src/census/finding';
import type { Outcome } from '../../../src/taskpane/state/pane-state';
import { allKept, groupWaivers, waiverLines } from '../../../src/taskpane/view-model/group-waivers';
import { outcomeNews } from '../../../src/taskpane/view-model/outcome-text';
import { paneTexts } from '../../../src/taskpane/view-model/texts';

const finding = (row: number, severity: Severity, waived = false): Finding => ({
  ...{ rule: 'R11', severity, sheet: 'Recensement', cell: `K${row}`, row, column: 'montant_total_ht' },
  ...{ value: '', message: '', fix: null, waived },
});
const told = (findings: Finding[]) => {
  const found = groupWaivers(findings);
  return found && [found.kind, found.findings.map(({ row }) => row), found.errors];
};

test('of a group, what is no error can be accepted; errors are counted apart', () => {
  expect(told([finding(2, 'avertissement'), finding(3, 'erreur'), finding(4, 'info'), finding(5, 'erreur')])).toEqual([
    ...['waive', [2, 4], 2],
  ]);
});

test('nothing is offered where there is one, or only errors', () => {
  expect(told([])).toBeNull();
  expect(told([finding(2, 'info'), finding(3, 'erreur')])).toBeNull();
  expect(told([finding(2, 'erreur'), finding(3, 'erreur')])).toBeNull();
  expect(told([finding(2, 'info', true)])).toBeNull();
});

test('a group of the waivers has them taken back', () => {
  expect(told([finding(2, 'info', true), finding(3, 'avertissement', true)])).toEqual(['unwaive', [2, 3], 0]);
});

test('the box above the list', () => {
  expect([allKept(3, 0), allKept(3, 1), allKept(3, 3)]).toEqual([true, 'mixed', false]);
});

test('a line per finding, each with a key of its own', () => {
  const lines = waiverLines([finding(7, 'info'), finding(7, 'info')]);
  expect(lines.map(({ key, finding: { row } }) => [key, row])).toEqual([
    ['0', 7],
    ['1', 7],
  ]);
});

test('what became of them is told by number, with what stayed open', () => {
  const outcome = (kind: Outcome['kind'], done: number, notices: string[] = []): Outcome => ({
    ...{ kind, done, refused: [], notices },
  });
  const fr = paneTexts('fr-FR');
  const en = paneTexts('en-US');
  expect(outcomeNews(outcome('waive', 1), fr)).toBe('Dérogation enregistrée.');
  expect(outcomeNews(outcome('waive', 12, ['Reste.']), fr)).toBe('12 dérogations enregistrées. Reste.');
  expect(outcomeNews(outcome('unwaive', 12), en)).toBe('12 waivers withdrawn.');
  expect(outcomeNews(outcome('unwaive', 0), en)).toBe('Nothing has changed.');
});
