import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { CheckmarkStarburstRegular } from '@fluentui/react-icons/svg/checkmark-starburst';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import type { CheckResult } from '../../app/result';
import { CompletionsCard } from '../components/CompletionsCard';
import { EmptyCensus } from '../components/EmptyCensus';
import { MessageState } from '../components/MessageState';
import { Notices } from '../components/Notices';
import { ShownFaultyRows } from '../components/ShownFaultyRows';
import { StatusCard } from '../components/StatusCard';
import { WrittenSheets } from '../components/WrittenSheets';
import { usePageStyles } from '../components/page-styles';
import { usePane, usePaneState } from '../pane-context';
import { countByFilter } from '../view-model/findings-view';

/** What was found in this workbook and what to do next. */
export function HomePage() {
  const styles = usePageStyles();
  const { t } = usePane();
  const { task, result, sheets, failure } = usePaneState();
  if (!result && !failure && !task)
    return (
      <>
        <MessageState icon={<TaskListSquareLtrRegular />} title={t.idle.title} text={t.idle.text} />
        <div className={styles.page}>
          <LimitedExcel />
        </div>
      </>
    );
  if (!result) return null;
  const empty = result.census.rows === 0;
  return (
    <div className={styles.page}>
      {sheets.length > 0 && <WrittenSheets sheets={sheets} />}
      {empty && <EmptyCensus census={result.census} />}
      <StatusCard result={result} />
      <ShownFaultyRows />
      {!(empty && result.findings.length === 0) && <WayOn result={result} />}
      {result.notices.length > 0 && <Notices title={t.notices(result.notices.length)} notices={result.notices} />}
      {!empty && <CompletionsCard />}
      <LimitedExcel />
    </div>
  );
}

/** What an Excel that is not the newest does without. */
function LimitedExcel() {
  const { t, host } = usePane();
  const { notices, since, without } = t.limitedExcel;
  if (host.missing.length === 0) return null;
  const texts = host.missing.map(({ feature, version }) => since(without[feature], version));
  return <Notices title={notices(texts.length)} notices={texts} folded />;
}

/** The way to the findings, or the good news that there are none. */
function WayOn({ result }: { result: CheckResult }) {
  const { store, t } = usePane();
  const { all, waived } = countByFilter(result.findings);
  if (all > 0 || waived > 0)
    return (
      <Button icon={<ArrowRightRegular />} iconPosition="after" onClick={() => store.navigate('checks')}>
        {all > 0 ? t.openFindings(all) : t.openWaived(waived)}
      </Button>
    );
  return (
    <MessageState
      icon={<CheckmarkStarburstRegular />}
      title={t.findings.none.title}
      text={t.findings.none.text}
      tone="good"
    />
  );
}
