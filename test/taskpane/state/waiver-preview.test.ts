import type { CheckResult } from '../../../src/app/result';
import { initialState, isOfWaivers, type PaneState, type WaiverPreview } from '../../../src/taskpane/state/pane-state';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { reduce } from '../../../src/taskpane/state/reduce';
import { censusOf } from '../../census/support/census-grid';

const result = (): CheckResult => ({
  census: { sheet: 'Recensement', table: null, headerRow: 1, rows: 1, year: 2024, columns: [], unknownColumns: [] },
  ...{ findings: [], summary: { erreur: 0, avertissement: 0, info: 0 }, indicators: [], notices: [], waivers: [] },
  source: censusOf([{}]),
});
const shown = result();
const preview: WaiverPreview = { kind: 'waive', group: 'R11', result: shown, findings: [], errors: 0 };
const open: PaneState = { ...initialState, page: 'checks', result: shown, preview };
const failure = { code: 'EXCEL_BUSY', message: '', choices: [], detail: '', step: null, during: 'waive' as const };

test.each<[string, PaneEvent, boolean]>([
  ['the findings follow an edit', { type: 'followed', result: result(), settled: true }, true],
  ['the whole is checked again by itself', { type: 'checked', result: result(), follow: true }, true],
  ['the recording fails', { type: 'failed', failure }, true],
  ['a check is asked for', { type: 'checked', result: result(), follow: false }, false],
  ['it is done', { type: 'acted', outcome: { kind: 'waive', done: 2, refused: [], notices: [] } }, false],
  ['it is closed', { type: 'previewClosed' }, false],
  ['another page is chosen', { type: 'navigated', page: 'home' }, false],
  ['there is no census any more', { type: 'failed', failure: { ...failure, code: 'CENSUS_NOT_FOUND' } }, false],
])('of a group shown, %s', (_, event, stays) => {
  expect(reduce(open, event).preview).toBe(stays ? preview : null);
});

test('closed or done, the list is to take the focus back', () => {
  expect(reduce(open, { type: 'previewClosed' }).refocus).toBe(open.refocus + 1);
});

test('previews of waivers are told from those of changes', () => {
  expect(isOfWaivers(preview)).toBe(true);
  expect(isOfWaivers({ ...preview, kind: 'unwaive' })).toBe(true);
  expect(isOfWaivers({ kind: 'fix', rule: 'R08', changes: [], refused: [] })).toBe(false);
});
