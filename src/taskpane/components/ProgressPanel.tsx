import { useId } from 'react';
import { Body1Strong, Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { RunningTask, TaskKind } from '../state/pane-state';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  step: { overflowWrap: 'anywhere' },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** Tasks that stop between two steps; the others are short, and half a correction helps nobody. */
const CAN_STOP: ReadonlySet<TaskKind> = new Set<TaskKind>(['check', 'report', 'publish', 'consolidate', 'template']);

/** The step under way and a way out. */
export function ProgressPanel({ task }: { task: RunningTask }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { store, t } = usePane();
  const title = useId();
  const { progress, cancelling, kind } = task;
  const label = cancelling ? t.cancelling : progress ? frenchSpaces(progress.label) : t.progressStart;
  return (
    <section className={card.card} aria-labelledby={title}>
      <div className={styles.head}>
        <Body1Strong as="h2" id={title} className={card.title}>
          {t.working[kind]}
        </Body1Strong>
        {CAN_STOP.has(kind) && (
          <Button size="small" onClick={store.cancel} disabledFocusable={cancelling}>
            {t.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-labelledby={title}
        aria-valuetext={label}
        thickness="large"
        {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
      />
      <div className={styles.label}>
        <Caption1 className={styles.step}>{label}</Caption1>
        {progress && <Caption1 className={styles.count}>{t.progressStep(progress.done, progress.total)}</Caption1>}
      </div>
    </section>
  );
}
