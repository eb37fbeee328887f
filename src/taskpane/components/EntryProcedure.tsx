import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { EntryDraft } from '../../app/entry/entry-desk';
import { usePane } from '../pane-context';
import { fieldText } from '../state/entry-state';
import { frenchSpaces } from '../view-model/typography';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  title: { margin: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

/** The lightest procedure that the law leaves to the need as drafted, and why. */
export function EntryProcedure({ draft }: { draft: EntryDraft }) {
  const styles = useStyles();
  const { t } = usePane();
  const { entry, state } = useEntry();
  const { required, group } = draft.procedure;
  const asked = group?.required ?? required;
  const { columns } = draft.start.census.location;
  const canTake =
    asked !== null && columns.some(({ key }) => key === 'procedure') && !draft.start.formulas.has('procedure');
  return (
    <div className={styles.root} role="group" aria-labelledby="entry-required">
      <Body1Strong as="h3" id="entry-required" className={styles.title}>
        {t.entry.procedure.title}
      </Body1Strong>
      <Body1 as="p" className={styles.text}>
        {asked ?? t.entry.procedure.unknown}
      </Body1>
      {state.words.procedure.map((sentence) => (
        <Caption1 key={sentence} className={styles.text}>
          {frenchSpaces(sentence)}
        </Caption1>
      ))}
      {canTake && fieldText(state, 'procedure') !== asked && (
        <Button size="small" className={styles.start} onClick={() => entry.take({ procedure: asked })}>
          {t.entry.procedure.take}
        </Button>
      )}
    </div>
  );
}
