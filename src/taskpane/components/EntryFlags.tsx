import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** What the code of the need entails: AGEC, insertion, index, EGalim. */
export function EntryFlags() {
  const styles = useStyles();
  const { t } = usePane();
  const { flags } = useEntry().state.words;
  if (flags.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t.entry.flags.title}>
      {flags.map((flag) => (
        <li key={flag}>
          <Badge appearance="outline" color="informative">
            {flag}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
