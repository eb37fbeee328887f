import { useId } from 'react';
import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { usePane } from '../pane-context';
import { useCardStyles } from './card-styles';

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  done: { lineHeight: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  list: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  button: { width: '100%', justifyContent: 'space-between', minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
});

/** The sheets that « Calculer » wrote, each with a way to it. */
export function WrittenSheets({ sheets }: { sheets: string[] }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { store, t } = usePane();
  const title = useId();
  return (
    <section className={card.card} aria-labelledby={title}>
      <div className={styles.title}>
        <span className={styles.done} aria-hidden>
          <CheckmarkCircleFilled />
        </span>
        <Body1Strong as="h2" id={title} className={card.title}>
          {t.written.title(sheets.length)}
        </Body1Strong>
      </div>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Button
              size="small"
              className={styles.button}
              icon={<ArrowRightRegular />}
              iconPosition="after"
              aria-label={t.written.goTo(sheet)}
              onClick={() => void store.goToSheet(sheet)}
            >
              {sheet}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
