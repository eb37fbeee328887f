import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import type { CensusSummary } from '../../app/result';
import type { Finding } from '../../census/finding';
import { usePane, usePaneState } from '../pane-context';
import type { FindingGroup, ListLine } from '../view-model/finding-groups';
import { FindingDetails } from './FindingDetails';
import { FindingItem } from './FindingItem';
import { GroupHeader } from './GroupHeader';
import { isFocusLost } from './focus-lost';
import { useVirtualList, VirtualList } from './VirtualList';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  hint: visuallyHidden,
});

/** Heights before they are measured, in pixels. */
const GROUP_HEIGHT = 44;
const FINDING_HEIGHT = 92;
/** How many lines the page keys move by. */
const PAGE = 10;

interface FindingListProps {
  lines: ListLine[];
  census: CensusSummary;
  current: Finding | null;
  /** The bar that sticks to the top of the page, over the list. */
  bar: RefObject<HTMLElement | null>;
  onGo: (finding: Finding) => void;
  onToggle: (key: string) => void;
  titleOf: (group: FindingGroup) => string;
}

/** The line that a key leads to, or `null` for a key that does not move. */
function lineAfterKey(key: string, at: number, count: number): number | null {
  const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE };
  const wished = key === 'Home' ? 0 : key === 'End' ? count - 1 : moves[key];
  return wished === undefined ? null : Math.max(0, Math.min(count - 1, wished));
}

/**
 * The findings by group, what to do about the current one below it. Only the lines in view are in the page, so that 20 000 stay smooth. One tab stop: arrows move from
 * line to line, Enter acts.
 */
export function FindingList({ lines, census, current, bar, onGo, onToggle, titleOf }: FindingListProps) {
  const styles = useStyles();
  const { t } = usePane();
  const { task, refocus } = usePaneState();
  const hint = useId();
  const [active, setActive] = useState(0);
  const stop = Math.min(active, lines.length - 1);
  const view = useVirtualList(lines, {
    groupHeight: GROUP_HEIGHT,
    lineHeight: FINDING_HEIGHT,
    overscan: 6,
    scrollPaddingStart: (bar.current?.offsetHeight ?? 0) + 4,
    // The tab stop stays in the page even when it is scrolled away, or the focus would be lost with it.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), stop])].filter((i) => i >= 0).sort((a, b) => a - b),
      [stop],
    ),
  });
  const { list, virtualizer } = view;

  const focusNext = useRef(false);
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${stop}"] [data-line]`)?.focus({ preventScroll: true });
    virtualizer.scrollToIndex(stop, { align: 'auto' });
  }, [list, stop, virtualizer]);

  const currentLine = lines.findIndex((line) => line.kind === 'finding' && line.finding === current);
  useEffect(() => {
    if (currentLine < 0) return;
    setActive(currentLine);
    virtualizer.scrollToIndex(currentLine, { align: 'auto' });
  }, [currentLine, virtualizer]);

  // After an action, what held the focus is gone: the list takes it, at the place where it was.
  const seen = useRef(refocus);
  useEffect(() => {
    if (seen.current === refocus) return;
    seen.current = refocus;
    if (!isFocusLost()) return;
    list.current?.querySelector<HTMLElement>(`[data-index="${stop}"] [data-line]`)?.focus({ preventScroll: true });
  }, [list, refocus, stop]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys belong to the fields and buttons of the details when these have the focus.
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-line')) return;
    const target = lineAfterKey(event.key, stop, lines.length);
    if (target === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusNext.current = target !== stop;
    setActive(target);
  };

  return (
    <>
      <span id={hint} className={styles.hint}>
        {t.findings.listHint}
      </span>
      <VirtualList
        view={view}
        aria-label={t.findings.list}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onFocusLine={setActive}
      >
        {(line, index) =>
          line.kind === 'group' ? (
            <GroupHeader
              line={line}
              title={titleOf(line.group)}
              tabStop={index === stop}
              working={task !== null}
              onToggle={onToggle}
            />
          ) : (
            <>
              <FindingItem
                finding={line.finding}
                census={census}
                current={line.finding === current}
                tabStop={index === stop}
                onGo={onGo}
              />
              {line.finding === current && <FindingDetails finding={line.finding} />}
            </>
          )
        }
      </VirtualList>
    </>
  );
}
