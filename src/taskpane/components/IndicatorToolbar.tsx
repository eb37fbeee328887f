import { SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { INDICATOR_FILTERS, type IndicatorFilter, type IndicatorViewState } from '../view-model/indicator-view';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  search: { flexGrow: 1, flexBasis: 0, minWidth: 0, maxWidth: 'none' },
  select: { flexShrink: 0, width: '136px' },
  hidden: visuallyHidden,
});

interface IndicatorToolbarProps {
  view: IndicatorViewState;
  onChange: (part: Partial<IndicatorViewState>) => void;
  /** How many indicators are left to be seen. */
  found: number;
}

/** Search by words, and which indicators are shown. */
export function IndicatorToolbar({ view, onChange, found }: IndicatorToolbarProps) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <div className={styles.row}>
      <SearchBox
        className={styles.search}
        aria-label={t.indicators.search}
        placeholder={t.indicators.searchHint}
        value={view.query}
        dismiss={{ 'aria-label': t.indicators.clearSearch }}
        onChange={(_event, { value }) => onChange({ query: value })}
      />
      <Select
        className={styles.select}
        aria-label={t.indicators.filter}
        value={view.filter}
        onChange={(_event, { value }) => onChange({ filter: value as IndicatorFilter })}
      >
        {INDICATOR_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {t.indicators.filters[filter]}
          </option>
        ))}
      </Select>
      <span className={styles.hidden} role="status">
        {t.indicators.total(found)}
      </span>
    </div>
  );
}
