import { ToggleButton, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { SEVERITIES, type SeverityCounts, type SeverityFilter } from '../view-model/findings-view';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalXS,
    '& > :last-child:nth-child(odd)': { gridColumnEnd: 'span 2' },
    '@media (min-width: 430px)': { display: 'flex' },
  },
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

/** One button per severity that was found, with its count; the one pressed is what the list shows. */
export function SeverityFilterBar({ counts, filter, onFilter }: SeverityFilterBarProps) {
  const styles = useStyles();
  const { t } = usePane();
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  if (present.length < 2) return null;
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
      {present.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={mergeClasses(styles.option, filter === severity && styles.chosen)}
          icon={<SeverityIcon severity={severity} />}
          checked={filter === severity}
          onClick={() => onFilter(severity)}
        >
          {t.findings.filterOption(t.severityPlural[severity], counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
