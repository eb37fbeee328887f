import { useEffect, useId, useRef, type RefObject } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { CensusSummary } from '../../app/result';
import type { Finding } from '../../census/finding';
import { usePane, usePaneState } from '../pane-context';
import type { FindingGroup, ListLine } from '../view-model/finding-groups';
import { FindingDetails } from './FindingDetails';
import { FindingItem } from './FindingItem';
import { GroupHeader } from './GroupHeader';
import { useFocusBack, usePlaceBack } from './use-focus-back';
import { useLineKeys, useTabStop } from './use-line-focus';
import { useVirtualList, VirtualList } from './VirtualList';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  hint: visuallyHidden,
});

/** Heights before they are measured, in pixels. */
const GROUP_HEIGHT = 44;
const FINDING_HEIGHT = 92;
interface FindingListProps {
  lines: ListLine[];
  /** Other lines are on their way. */
  busy: boolean;
  census: CensusSummary;
  current: Finding | null;
  /** The bar that sticks to the top of the page, over the list. */
  bar: RefObject<HTMLElement | null>;
  onGo: (finding: Finding) => void;
  onToggle: (key: string) => void;
  titleOf: (group: FindingGroup) => string;
}

/**
 * The findings by group, what to do about the current one below it. Only the lines in view are in the page, so that 20 000 stay smooth. One tab stop: arrows move from
 * line to line, Enter acts.
 */
export function FindingList({ lines, busy, census, current, bar, onGo, onToggle, titleOf }: FindingListProps) {
  const styles = useStyles();
  const { t } = usePane();
  const { task } = usePaneState();
  const hint = useId();
  const back = usePlaceBack(lines, current);
  const tabStop = useTabStop(lines.length, back ?? 0);
  const { stop, setStop, rangeExtractor } = tabStop;
  const view = useVirtualList(lines, {
    groupHeight: GROUP_HEIGHT,
    lineHeight: FINDING_HEIGHT,
    overscan: 6,
    scrollPaddingStart: (bar.current?.offsetHeight ?? 0) + 4,
    rangeExtractor,
  });
  const { virtualizer } = view;
  const onKeyDown = useLineKeys(view, tabStop);

  const currentLine = lines.findIndex((line) => line.kind === 'finding' && line.finding === current);
  // On the way back from a preview, the user is where they were, not at the finding they went to before.
  const shown = useRef(back === null ? -1 : currentLine);
  useEffect(() => {
    if (currentLine < 0 || currentLine === shown.current) return;
    shown.current = -1;
    setStop(currentLine);
    virtualizer.scrollToIndex(currentLine, { align: 'auto' });
  }, [currentLine, setStop, virtualizer]);

  useFocusBack(view, { stop, current, returning: back !== null });

  return (
    <>
      <span id={hint} className={styles.hint}>
        {t.findings.listHint}
      </span>
      <VirtualList
        view={view}
        aria-label={t.findings.list}
        aria-busy={busy}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onFocusLine={setStop}
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
