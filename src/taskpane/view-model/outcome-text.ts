import type { Outcome } from '../state/pane-state';
import type { PaneTexts } from './texts';

/** What became of an action, in one sentence. */
export const outcomeText = ({ kind, done }: Outcome, { edits }: PaneTexts): string =>
  done > 0 ? edits.outcome.done[kind](done) : edits.outcome.nothing[kind];

/** The same for the ear: with what the user has to look after. */
export const outcomeNews = (outcome: Outcome, t: PaneTexts): string =>
  [outcomeText(outcome, t), ...outcome.notices].join(' ');
