import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  text: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** Says that the sheet shows the faulty rows alone, with the way back to all of them; nothing while it shows all. */
export function ShownFaultyRows({ className }: { className?: string }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { display, shownRows, task } = usePaneState();
  if (!display.onlyFaulty) return null;
  return (
    <div className={mergeClasses(styles.line, className)}>
      <Caption1 className={styles.text}>{t.findings.display.onlyShown(shownRows)}</Caption1>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={task !== null}
        onClick={() => void store.display.showOnlyFaulty(false)}
      >
        {t.findings.display.showAll}
      </Button>
    </div>
  );
}
