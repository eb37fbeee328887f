import { useId, useMemo } from 'react';
import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { findOrphanWaivers } from '../../app/orphan-waivers';
import type { CheckResult } from '../../app/result';
import { usePane, usePaneState } from '../pane-context';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  card: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: visuallyHidden,
});

/** Waivers whose finding is gone: nothing shows them but their sheet. */
export function OrphanWaivers({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const title = useId();
  const orphans = useMemo(() => findOrphanWaivers(result), [result]);
  if (orphans.length === 0) return null;
  const { waiver } = t.edits;
  const remove = (which: typeof orphans) => void store.waivers.forget(which);
  return (
    <section className={`${card.card} ${styles.card}`} aria-labelledby={title}>
      <Body1Strong as="h3" id={title} className={card.title}>
        {waiver.orphans(orphans.length)}
      </Body1Strong>
      <Caption1>{waiver.orphansText}</Caption1>
      <ul className={styles.list} aria-label={waiver.orphansList}>
        {orphans.map((orphan, n) => (
          <li key={n} className={styles.line}>
            <Caption1 className={styles.text}>{frenchSpaces(`${orphan.rule} · ${orphan.label}`)}</Caption1>
            <Caption1 className={`${styles.text} ${styles.note}`}>
              {waiver.reason}
              {t.separator}
              {orphan.reason}
            </Caption1>
            <Button size="small" disabledFocusable={task !== null} onClick={() => remove([orphan])}>
              {waiver.withdraw}
              <span className={styles.hidden}>{waiver.withdrawOf(orphan.label)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void store.goToSheet(waiver.sheet)}>
          {t.written.goTo(waiver.sheet)}
        </Button>
        {orphans.length > 1 && (
          <Button size="small" disabledFocusable={task !== null} onClick={() => remove(orphans)}>
            {waiver.withdrawAll(orphans.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
