import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePaneState } from '../pane-context';
import { FailurePanel } from './FailurePanel';
import { LiveRegion } from './LiveRegion';
import { OutcomeNews } from './OutcomeNews';
import { PaneNav } from './PaneNav';
import { ProgressPanel } from './ProgressPanel';

const useStyles = makeStyles({
  news: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // The page below keeps half of a low window.
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Without a result the page has little to show but its two commands.
  alone: { maxHeight: 'max(50vh, calc(100vh - 220px))' },
});

/** The tabs, and what is under way or has just ended: in sight wherever the page is scrolled to. */
export function PaneTop() {
  const styles = useStyles();
  const { task, failure, outcome, result } = usePaneState();
  return (
    <>
      <LiveRegion />
      <PaneNav />
      {(task || failure || outcome) && (
        <div className={mergeClasses(styles.news, result === null && styles.alone)}>
          {task && <ProgressPanel task={task} />}
          {failure && <FailurePanel failure={failure} />}
          {outcome && <OutcomeNews outcome={outcome} />}
        </div>
      )}
    </>
  );
}
