import type { PaneState } from '../state/pane-state';
import type { PaneTexts } from './texts';

/** What became of a change of the display, in one or two sentences. */
export function displayText({ kind, done, left }: NonNullable<PaneState['displayed']>, t: PaneTexts): string {
  const { display } = t.findings;
  if (kind === 'hideRows' && done === 0) return display.tooScattered;
  return [display.done[kind](done), left > 0 && display.left(left)].filter(Boolean).join(' ');
}
