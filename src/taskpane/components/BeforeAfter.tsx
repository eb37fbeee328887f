import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Change } from '../../app/fix';
import { usePane } from '../pane-context';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  value: { overflowWrap: 'anywhere', minWidth: 0, whiteSpace: 'pre-wrap' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  nothing: { fontStyle: 'italic' },
  hidden: visuallyHidden,
});

/** What a cell holds and what it will hold; said in words to screen readers. */
export function BeforeAfter({ change }: { change: Change }) {
  const styles = useStyles();
  const { t } = usePane();
  const { before, after } = change;
  const { separator } = t;
  return (
    <span className={styles.line}>
      <Caption1 className={styles.cell}>{change.kind === 'cell' ? change.cell : t.edits.newRow}</Caption1>
      {change.kind === 'cell' && (
        <Caption1 className={mergeClasses(styles.value, before === '' ? styles.nothing : styles.before)}>
          <span className={styles.hidden}>
            {t.edits.before}
            {separator}
          </span>
          {before === '' ? t.edits.empty : before}
        </Caption1>
      )}
      <Caption1 aria-hidden>→</Caption1>
      <Caption1 className={mergeClasses(styles.value, styles.after)}>
        <span className={styles.hidden}>
          {t.edits.after}
          {separator}
        </span>
        {after === '' ? t.edits.empty : after}
      </Caption1>
    </span>
  );
}
