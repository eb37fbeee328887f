import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Waiver } from '../../census/finding';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  text: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** An ISO day as the pane's language writes it; other texts as they are. */
const shownDay = (date: string, locale: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (!year || !month || !day) return date;
  return locale.toLowerCase().startsWith('en') ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
};

/** Why a finding was accepted, by whom and when, and the way back. */
export function WaiverNote({ finding, waiver }: { finding: Finding; waiver: Waiver }) {
  const styles = useStyles();
  const { store, host, t } = usePane();
  const { task } = usePaneState();
  return (
    <div className={styles.root}>
      <Caption1 className={styles.text}>
        {t.edits.waiver.reason}
        {t.separator}
        {waiver.reason}
      </Caption1>
      <Caption1 className={styles.text}>
        {t.edits.waiver.given(waiver.author, shownDay(waiver.date, host.locale))}
      </Caption1>
      <Button size="small" disabledFocusable={task !== null} onClick={() => void store.waivers.withdraw([finding])}>
        {t.edits.waiver.withdraw}
      </Button>
    </div>
  );
}
