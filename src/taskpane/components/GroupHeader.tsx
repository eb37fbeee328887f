import { memo } from 'react';
import { Body1Strong, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { usePane } from '../pane-context';
import type { ListLine } from '../view-model/findings-view';
import { ruleTitle } from '../view-model/texts';
import { useLineStyles } from './line-styles';
import { SeverityIcon } from './severity';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  chevron: { flexShrink: 0, lineHeight: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { flexShrink: 0 },
  hidden: visuallyHidden,
});

interface GroupHeaderProps {
  line: Extract<ListLine, { kind: 'group' }>;
  tabStop: boolean;
  onToggle: (rule: string) => void;
}

/** The rule of a group, how many findings it has, and the fold. */
export const GroupHeader = memo(function GroupHeader({ line, tabStop, onToggle }: GroupHeaderProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const { t, host } = usePane();
  const { group, collapsed } = line;
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(lines.button, lines.focus, styles.button)}
        aria-expanded={!collapsed}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onToggle(group.rule)}
      >
        <span className={styles.chevron} aria-hidden>
          {collapsed ? <ChevronRight16Regular /> : <ChevronDown16Regular />}
        </span>
        <SeverityIcon severity={group.severity} />
        <Body1Strong className={styles.title}>
          {t.findings.group(group.rule, ruleTitle(group.rule, host.locale))}
          <span className={styles.hidden}>, {t.findings.groupCount(group.findings.length)}</span>
        </Body1Strong>
        <CounterBadge
          className={styles.count}
          appearance="filled"
          color="informative"
          count={group.findings.length}
          overflowCount={99_999}
          aria-hidden
        />
      </button>
    </h3>
  );
});
