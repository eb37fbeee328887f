import {
  ArrowSortDown16Regular,
  ArrowSortUp16Regular,
  FilterDismiss16Regular,
  Search16Regular,
} from '@fluentui/react-icons';
import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { ColumnCriteria } from '../../../host/workbook/filters/column-criteria';
import type { Locale, Messages } from '../../../i18n';
import { columnChoices, criteriaOf } from '../filters/filter-choices';
import type { FilterHead } from '../filters/filter-heads';
import { PopupFrame, type PopupFrameProps } from './PopupFrame';
import { useTicks, type Ticks } from './use-ticks';
import { VirtualListbox } from './VirtualListbox';

export interface FilterPopupProps extends Pick<PopupFrameProps, 'row' | 'column' | 'frame' | 'onClose'> {
  head: FilterHead;
  locale: Locale;
  texts: Messages['workbench'];
  onSort(descending: boolean): void;
  onFilter(criteria: ColumnCriteria | null): void;
}

/** Pixels. */
const NARROWEST = 260;

/** The menu of a filter button: sort, clear, and the values to show. */
export function FilterPopup({ head, locale, texts, onSort, onFilter, ...frame }: FilterPopupProps): ReactNode {
  const { choices, content } = useMemo(() => columnChoices(head, locale), [head, locale]);
  const ticks = useTicks(choices);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const words = texts.filter;
  const { sheet } = head.target;
  const name = String(sheet.value(head.row, head.column) ?? '').replace(/\s+/g, ' ');
  const apply = (): void => {
    if (ticks.wanted.length > 0) onFilter(criteriaOf(ticks.wanted, choices));
  };
  return (
    <PopupFrame {...frame} className="g-filter-menu" label={words.menu(name)} narrowest={NARROWEST}>
      <button ref={first} type="button" className="g-command" onClick={() => onSort(false)}>
        <ArrowSortUp16Regular aria-hidden />
        {words.ascending[content]}
      </button>
      <button type="button" className="g-command" onClick={() => onSort(true)}>
        <ArrowSortDown16Regular aria-hidden />
        {words.descending[content]}
      </button>
      <button type="button" className="g-command" disabled={!head.filtered} onClick={() => onFilter(null)}>
        <FilterDismiss16Regular aria-hidden />
        {words.clear(name)}
      </button>
      <form
        className="g-filter-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Values ticks={ticks} words={words} onApply={apply} />
        <div className="g-filter-buttons">
          <button type="submit" className="g-primary" disabled={ticks.wanted.length === 0}>
            {words.ok}
          </button>
          <button type="button" onClick={() => frame.onClose(true)}>
            {words.cancel}
          </button>
        </div>
      </form>
    </PopupFrame>
  );
}

interface ValuesProps {
  ticks: Ticks;
  words: Messages['workbench']['filter'];
  onApply(): void;
}

/** Search, the box that ticks everything, and the values. */
function Values({ ticks, words, onApply }: ValuesProps): ReactNode {
  const all = useRef<HTMLInputElement>(null);
  const every = ticks.ticked.length > 0 && ticks.ticked.every(Boolean);
  const some = ticks.ticked.some(Boolean);
  useLayoutEffect(() => {
    if (all.current) all.current.indeterminate = some && !every;
  }, [some, every]);
  return (
    <>
      <label className="g-filter-search">
        <Search16Regular aria-hidden />
        <input
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          value={ticks.sought}
          onChange={(event) => ticks.search(event.target.value)}
        />
      </label>
      <label className="g-filter-all">
        <input
          ref={all}
          type="checkbox"
          checked={every}
          disabled={ticks.found.length === 0}
          onChange={() => ticks.tickAll(!every)}
        />
        {ticks.sought === '' ? words.all : words.allFound}
      </label>
      {ticks.found.length === 0 ? (
        <p className="g-none" role="status">
          {words.none}
        </p>
      ) : (
        <div
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'Enter') onApply();
          }}
        >
          <VirtualListbox
            label={words.values}
            texts={ticks.found.map(({ text }) => text || words.blanks)}
            active={ticks.active}
            ticked={ticks.ticked}
            onActive={ticks.setActive}
            onChoose={ticks.toggle}
          />
        </div>
      )}
    </>
  );
}
