import { SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { GROUPINGS, type Grouping } from '../view-model/finding-groups';
import { SeverityFilterBar } from './SeverityFilterBar';
import type { FindingsView } from './use-findings-view';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, flexBasis: 0, minWidth: 0, maxWidth: 'none' },
  select: { flexShrink: 0, width: '136px' },
});

/** Search, grouping and severities: what the list shows. */
export function FindingsToolbar({ view }: { view: FindingsView }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          aria-label={t.findings.search}
          placeholder={t.findings.searchHint}
          value={view.query}
          dismiss={{ 'aria-label': t.findings.clearSearch }}
          onChange={(_event, { value }) => view.setQuery(value)}
        />
        <Select
          className={styles.select}
          aria-label={t.findings.grouping}
          value={view.grouping}
          onChange={(_event, { value }) => view.group(value as Grouping)}
        >
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {t.findings.groupings[by]}
            </option>
          ))}
        </Select>
      </div>
      <SeverityFilterBar counts={view.counts} filter={view.active} onFilter={view.setFilter} />
    </div>
  );
}
