import { ToggleButton, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { SEVERITIES, type FilterCounts, type FindingFilter } from '../view-model/findings-view';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalXS,
    '& > :last-child:nth-child(odd)': { gridColumnEnd: 'span 2' },
    '@media (min-width: 430px)': { display: 'flex', flexWrap: 'wrap' },
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
  counts: FilterCounts;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

/** One button per severity that was found, with its count, and one for what was accepted; the one pressed is what the list shows. */
export function SeverityFilterBar({ counts, filter, onFilter }: SeverityFilterBarProps) {
  const styles = useStyles();
  const { t } = usePane();
  const severities = SEVERITIES.filter((severity) => counts[severity] > 0);
  const options: FindingFilter[] = [
    ...(counts.all > 0 ? (['all'] as const) : []),
    ...severities,
    ...(counts.waived > 0 ? (['waived'] as const) : []),
  ];
  if (severities.length < 2 && counts.waived === 0) return null;
  const labelOf = (option: FindingFilter): string => {
    if (option === 'all') return t.findings.all;
    return option === 'waived' ? t.findings.waivedFilter : t.severityPlural[option];
  };
  return (
    <div role="group" aria-label={t.findings.filter} className={styles.bar}>
      {options.map((option) => (
        <ToggleButton
          key={option}
          size="small"
          className={mergeClasses(styles.option, filter === option && styles.chosen)}
          {...(option === 'all' || option === 'waived' ? {} : { icon: <SeverityIcon severity={option} /> })}
          checked={filter === option}
          onClick={() => onFilter(option)}
        >
          {t.findings.filterOption(labelOf(option), counts[option])}
        </ToggleButton>
      ))}
    </div>
  );
}
