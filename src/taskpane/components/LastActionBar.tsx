import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { LastAction } from '../../app/undo';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  text: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** What the pane wrote last in the census, and the way back. */
export function LastActionBar({ action }: { action: LastAction }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  return (
    <div className={styles.bar}>
      <Caption1 className={styles.text}>{t.edits.undo.last(action.rule, action.count)}</Caption1>
      <Button
        size="small"
        icon={<ArrowUndoRegular />}
        disabledFocusable={task !== null}
        onClick={() => void store.edits.undo()}
      >
        {t.edits.undo.button}
      </Button>
    </div>
  );
}
