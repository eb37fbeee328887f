import { useRef, useSyncExternalStore, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { isUnsaved } from '../state/entry-state';
import type { PageKey } from '../state/pane-state';
import { countByFilter } from '../view-model/findings-view';
import { useLineStyles } from './line-styles';

/** A pane that is too narrow for all the tabs side by side. */
const NARROW = '@media (max-width: 559px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Six names do not fit on one line of a pane as Excel opens it.
    [NARROW]: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  tab: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '40px',
    [NARROW]: { minHeight: '32px', paddingBlock: tokens.spacingVerticalXXS },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    // Transparent edges are drawn where the system gives the colours.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  dot: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    marginInlineStart: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandForeground1,
    // Backgrounds are the system's there: an edge is drawn in the colour of texts.
    '@media (forced-colors: active)': { border: '4px solid', boxSizing: 'border-box' },
  },
});

const PAGES: readonly PageKey[] = ['home', 'checks', 'entry', 'indicators', 'campaign', 'settings'];

export const tabId = (page: PageKey): string => `tab-${page}`;
export const PANEL_ID = 'page';

/** The tab that a key leads to from another; `null` for a key that does not move. */
function tabAfterKey(key: string, at: number): number | null {
  const moves: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: PAGES.length - 1 };
  const wished = moves[key];
  return wished === undefined ? null : (wished + PAGES.length) % PAGES.length;
}

/**
 * The pages of the pane as tabs; arrows move between them, Enter opens. Fluent's own tabs put focusable dummies into the
 * page that accessibility checkers refuse.
 */
export function PaneNav() {
  const styles = useStyles();
  const lines = useLineStyles();
  const { store, t } = usePane();
  const { page, result } = usePaneState();
  const bar = useRef<HTMLDivElement>(null);
  // Whatever page is shown, something typed in the form waits to be written.
  const waits = useSyncExternalStore(store.entry.subscribe, () => isUnsaved(store.entry.getState()));
  const open = result ? countByFilter(result.findings).all : 0;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    const target = tabAfterKey(event.key, at);
    if (target === null) return;
    event.preventDefault();
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[target]?.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label={t.navigation} className={styles.bar}>
      {PAGES.map((key, index) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={tabId(key)}
          aria-selected={page === key}
          aria-controls={PANEL_ID}
          {...(key === 'entry' && waits ? { 'aria-label': t.entry.tabUnsaved(t.pages.entry) } : {})}
          tabIndex={page === key ? 0 : -1}
          className={mergeClasses(lines.focus, styles.tab, page === key && styles.selected)}
          onKeyDown={(event) => onKeyDown(event, index)}
          onClick={() => store.navigate(key)}
        >
          {t.pages[key]}
          {key === 'checks' && open > 0 && ` ${t.openCount(open)}`}
          {key === 'entry' && waits && <span className={styles.dot} aria-hidden />}
        </button>
      ))}
    </div>
  );
}
