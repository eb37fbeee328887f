import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkStarburstRegular } from '@fluentui/react-icons/svg/checkmark-starburst';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { ActionBar } from '../components/ActionBar';
import { FailurePanel } from '../components/FailurePanel';
import { FindingsPanel } from '../components/FindingsPanel';
import { LiveRegion } from '../components/LiveRegion';
import { MessageState } from '../components/MessageState';
import { Notices } from '../components/Notices';
import { ProgressPanel } from '../components/ProgressPanel';
import { StatusCard } from '../components/StatusCard';
import { WrittenSheets } from '../components/WrittenSheets';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** What was found in this workbook and what to do about it. */
export function HomePage() {
  const styles = useStyles();
  const { t } = usePane();
  const { task, result, sheets, failure } = usePaneState();
  return (
    <>
      <LiveRegion />
      <div className={styles.page}>
        <ActionBar />
        {task && <ProgressPanel task={task} />}
        {failure && <FailurePanel failure={failure} />}
        {sheets.length > 0 && <WrittenSheets sheets={sheets} />}
        {result && <StatusCard result={result} />}
        {result && result.notices.length > 0 && <Notices notices={result.notices} />}
      </div>
      {!result && !failure && !task && (
        <MessageState icon={<TaskListSquareLtrRegular />} title={t.idle.title} text={t.idle.text} />
      )}
      {result && result.findings.length === 0 && (
        <MessageState
          icon={<CheckmarkStarburstRegular />}
          title={t.findings.none.title}
          text={t.findings.none.text}
          tone="good"
        />
      )}
      {result && result.findings.length > 0 && <FindingsPanel result={result} />}
    </>
  );
}
