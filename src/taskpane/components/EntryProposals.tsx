import { useId } from 'react';
import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import type { EntryDraft } from '../../app/entry/entry-desk';
import { usePane } from '../pane-context';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalXXS, margin: 0, paddingInlineStart: '18px' },
  item: { overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

/** What follows from the code and the durations and is not filled in yet; taken one by one or all at once. */
export function EntryProposals({ draft }: { draft: EntryDraft }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t } = usePane();
  const { entry } = useEntry();
  const title = useId();
  const { start } = draft;
  // The total is proposed under its field, with how it comes about.
  const proposals = draft.proposals.filter(({ column }) => column !== 'montant_total_ht');
  if (proposals.length === 0) return null;
  const headers = new Map(start.census.location.columns.map(({ key, header }) => [key, header]));
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.entry.proposals}
      </Body1Strong>
      <ul className={styles.list}>
        {proposals.map(({ column, text, reason }) => (
          <li key={column} className={styles.item}>
            <Caption1>
              {headers.get(column)}
              {t.separator}
              {text}
              {reason === null ? '' : ` (${frenchSpaces(t.entry.because(reason))})`}
            </Caption1>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        className={styles.start}
        icon={<SparkleRegular />}
        onClick={() => entry.take(Object.fromEntries(proposals.map(({ column, text }) => [column, text])))}
      >
        {t.entry.takeAll(proposals.length)}
      </Button>
    </section>
  );
}
