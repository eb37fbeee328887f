import { planCompletions } from '../census/completions';
import type { ExcelSession } from '../excel/session';
import { messages, type Locale } from '../i18n';
import { applyChanges } from './fix-apply';
import type { ApplyResult, By, CellChange, Change } from './fix-change';
import { ChangeMaker } from './fix-preview';
import type { CheckResult } from './result';

/** What follows from the codes and durations of a census and is not written yet, cell by cell with its reason; pure. */
export const previewCompletions = (result: CheckResult, locale: Locale = 'fr-FR'): CellChange[] => {
  const maker = new ChangeMaker(result.source);
  const changes = planCompletions(result.source, messages(locale).rules).map(({ cell, value, reason }) => ({
    ...maker.cell(null, { cell, value }),
    reason,
  }));
  return maker.anchored(changes);
};

/** Applies what `previewCompletions` shows, in one action that `undoLast` takes back. See `applyChanges`. */
export const applyCompletions = (session: ExcelSession, changes: readonly Change[], by: By): Promise<ApplyResult> =>
  applyChanges(session, changes, { ...by, operation: 'completion' });
