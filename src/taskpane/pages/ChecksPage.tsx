import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkStarburstRegular } from '@fluentui/react-icons/svg/checkmark-starburst';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { EmptyCensus } from '../components/EmptyCensus';
import { FindingsPanel } from '../components/FindingsPanel';
import { MessageState } from '../components/MessageState';
import { OrphanWaivers } from '../components/OrphanWaivers';
import { ShownFaultyRows } from '../components/ShownFaultyRows';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  shown: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

/** What the rules found, and what to do about each. */
export function ChecksPage() {
  const styles = useStyles();
  const { t } = usePane();
  const { task, result, failure } = usePaneState();
  if (!result)
    return task || failure ? null : <MessageState icon={<TaskListSquareLtrRegular />} {...t.findings.notChecked} />;
  if (result.findings.length === 0)
    return (
      <>
        <ShownFaultyRows className={styles.shown} />
        {result.census.rows === 0 ? (
          <EmptyCensus census={result.census} />
        ) : (
          <MessageState icon={<CheckmarkStarburstRegular />} {...t.findings.none} tone="good" />
        )}
        <OrphanWaivers result={result} />
      </>
    );
  return <FindingsPanel result={result} />;
}
