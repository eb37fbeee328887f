import { useId } from 'react';
import { Body1, Body1Strong, Button, makeStyles } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import { usePane, usePaneState } from '../pane-context';
import { useCardStyles } from './card-styles';

const useStyles = makeStyles({ text: { margin: 0 }, start: { alignSelf: 'flex-start' } });

/** Offers to fill in what follows from the codes. */
export function CompletionsCard() {
  const styles = useStyles();
  const card = useCardStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const title = useId();
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.edits.completions.title}
      </Body1Strong>
      <Body1 as="p" className={styles.text}>
        {t.edits.completions.text}
      </Body1>
      <Button
        className={styles.start}
        icon={<SparkleRegular />}
        disabledFocusable={task !== null}
        onClick={() => void store.edits.openCompletions()}
      >
        {t.edits.completions.open}
      </Button>
    </section>
  );
}
