import type { IndicatorRows } from '../state/pane-state';
import type { PaneTexts } from './texts';

/** Which rows are shown alone, and for which figure: « La feuille Marchés ne montre que les 740 lignes comptées… ». */
export function shownRowsText({ label, rows }: IndicatorRows, { indicators }: PaneTexts): string {
  if (rows.kind === 'data') return indicators.shown(label, rows.criteria);
  if (rows.shown === null) return indicators.shownInPart(rows.sheet);
  return [
    indicators.shownRows(label, rows.sheet, rows.shown),
    rows.names !== null && indicators.namesOnce(rows.names),
    rows.left > 0 && indicators.rowsLeft(rows.left),
  ]
    .filter(Boolean)
    .join(' ');
}
