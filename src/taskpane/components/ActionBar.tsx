import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});

/** The two things to do with a census: check it, compute its reports. */
export function ActionBar() {
  const styles = useStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const working = task !== null;
  return (
    <div role="group" aria-label={t.actions} className={styles.bar}>
      <Button
        appearance="primary"
        className={styles.button}
        icon={<TaskListSquareLtrRegular />}
        // Keeps the focus while it cannot be pressed.
        disabledFocusable={working}
        title={t.checkTip}
        onClick={() => void store.check()}
      >
        {t.check}
      </Button>
      <Button
        className={styles.button}
        icon={<DataBarVerticalRegular />}
        disabledFocusable={working}
        title={t.reportTip}
        onClick={() => void store.writeReports()}
      >
        {t.report}
      </Button>
    </div>
  );
}
