import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FormRegular } from '@fluentui/react-icons/svg/form';
import type { CheckResult } from '../../app/result';
import { usePane, usePaneState } from '../pane-context';
import { MessageState } from './MessageState';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

/** A census with its header and no need yet: that it is ready, and the two ways to begin. */
export function EmptyCensus({ census }: { census: CheckResult['census'] }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { task, live } = usePaneState();
  const { sheet, headerRow, columns, year } = census;
  const row = headerRow + 1;
  const title = columns.find(({ key }) => key === 'intitule') ?? columns[0];
  const start = (): void => {
    store.navigate('entry');
    void store.entry.startNew();
  };
  return (
    <MessageState
      icon={<FormRegular />}
      title={t.emptyCensus.title}
      text={[t.emptyCensus.text(sheet, row, year), ...(live ? [t.emptyCensus.live] : [])].join(' ')}
      tone="good"
    >
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={task !== null} onClick={start}>
          {t.emptyCensus.start}
        </Button>
        <Button onClick={() => void store.goToCell(sheet, `${title?.column ?? 'A'}${row}`)}>
          {t.emptyCensus.goTo}
        </Button>
      </div>
    </MessageState>
  );
}
