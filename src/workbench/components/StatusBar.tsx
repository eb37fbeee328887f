import { type ReactNode } from 'react';
import type { Locale, Messages } from '../../i18n';
import { cellText } from '../grid/cell-text';
import { foundRecords } from '../grid/filters/filter-heads';
import type { GridController } from '../grid/grid-controller';
import { selectedBounds } from '../grid/selection';
import { statusFigures } from '../status-figures';
import { useStore } from '../use-store';
import type { WorkbookView } from '../workbook-view';

export interface StatusBarProps {
  controller: GridController;
  view: WorkbookView;
  locale: Locale;
  texts: Messages['workbench'];
  message: string;
}

/** State of the entry, what was just done, and the figures of the selection. */
export function StatusBar({ controller, view, locale, texts, message }: StatusBarProps): ReactNode {
  const { sheet, selection, draft } = useStore(controller);
  useStore(view);
  const figures = view.derived(selection, 'figures', () => statusFigures(sheet, selectedBounds(sheet, selection)));
  const { row, column } = selection.active;
  const found = view.derived(selection, 'found', () => foundRecords(sheet, selection.active));
  const format = sheet.workbook.styles.get(sheet.styleAt(row, column)).numberFormat;
  const shown = (value: number): string => cellText(value, format === '@' ? 'General' : format, locale).text;
  const whole = (count: number): string => count.toLocaleString(locale);
  const state = draft === null ? texts.ready : draft.mode === 'enter' ? texts.entering : texts.editing;
  return (
    <footer className="w-status" aria-label={texts.status}>
      <span>{state}</span>
      {found ? (
        <span role="status" data-testid="found">
          {texts.found(whole(found.shown), whole(found.all))}
        </span>
      ) : null}
      <span role="status" className="w-status-message">
        {message}
      </span>
      {figures.count > 1 ? (
        <span className="w-figures" data-testid="figures">
          {figures.average === null ? null : <span>{texts.figure(texts.average, shown(figures.average))}</span>}
          <span>{texts.figure(texts.count, String(figures.count))}</span>
          {figures.numbers === 0 ? null : <span>{texts.figure(texts.sum, shown(figures.sum))}</span>}
        </span>
      ) : null}
    </footer>
  );
}
