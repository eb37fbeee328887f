import { useLayoutEffect, useRef, type FocusEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import type { Outcome } from '../state/pane-state';
import { LastActionBar } from './LastActionBar';
import { OutcomePanel } from './OutcomePanel';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/**
 * What became of the last action, and the way back. Once the user has gone on to something else it makes room for that, but
 * never while the focus is in it.
 */
export function OutcomeNews({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  const { store } = usePane();
  const { outcomeOver, lastAction } = usePaneState();
  const root = useRef<HTMLDivElement>(null);
  // Before the page is drawn: it would be seen to jump.
  useLayoutEffect(() => {
    if (outcomeOver && !root.current?.contains(document.activeElement)) store.edits.leaveOutcome();
  }, [outcomeOver, store]);
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Somebody who turns to the sheet finds the focus where it was when they come back.
    const isKept = [relatedTarget, document.activeElement].some((element) => root.current?.contains(element));
    if (outcomeOver && !isKept) store.edits.leaveOutcome();
  };
  return (
    <div ref={root} className={styles.root} onBlur={onBlur}>
      <OutcomePanel outcome={outcome} />
      {lastAction && <LastActionBar action={lastAction} />}
    </div>
  );
}
