import { ToggleButton, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { SEVERITIES, type SeverityCounts, type SeverityFilter } from '../view-model/findings-view';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  option: { minWidth: 0, flexGrow: 1, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
  },
});

interface SeverityFilterBarProps {
  counts: SeverityCounts;
  filter: SeverityFilter;
  onFilter: (filter: SeverityFilter) => void;
}

/** One button per severity with its count; the one pressed is what the list shows. */
export function SeverityFilterBar({ counts, filter, onFilter }: SeverityFilterBarProps) {
  const styles = useStyles();
  const { t } = usePane();
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return (
    <div role="group" aria-label={t.findings.filter} className={styles.bar}>
      <ToggleButton
        size="small"
        className={mergeClasses(styles.option, filter === 'all' && styles.chosen)}
        checked={filter === 'all'}
        onClick={() => onFilter('all')}
      >
        {t.findings.filterOption(t.findings.all, total)}
      </ToggleButton>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={mergeClasses(styles.option, filter === severity && styles.chosen)}
          icon={<SeverityIcon severity={severity} />}
          checked={filter === severity}
          disabledFocusable={counts[severity] === 0}
          onClick={() => onFilter(severity)}
        >
          {t.findings.filterOption(t.severityPlural[severity], counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
