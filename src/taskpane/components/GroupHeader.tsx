import { memo } from 'react';
import { Body1Strong, Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { WandRegular } from '@fluentui/react-icons/svg/wand';
import { usePane } from '../pane-context';
import type { FindingGroup, ListLine } from '../view-model/finding-groups';
import { useGroupStyles } from './group-styles';
import { useLineStyles } from './line-styles';
import { SeverityIcon } from './severity';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  count: { flexShrink: 0 },
  all: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 40px` },
  hidden: visuallyHidden,
});

interface GroupHeaderProps {
  line: Extract<ListLine, { kind: 'group' }>;
  title: string;
  tabStop: boolean;
  working: boolean;
  onToggle: (key: string) => void;
}

const fixable = ({ findings }: FindingGroup): number => findings.filter(({ fix, waived }) => fix && !waived).length;

/** What a group has in common, how many findings it has, the fold, and the way to fix all of a rule. */
export const GroupHeader = memo(function GroupHeader({ line, title, tabStop, working, onToggle }: GroupHeaderProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const head = useGroupStyles();
  const { store, t } = usePane();
  const { group, collapsed } = line;
  const { rule } = group;
  const fixes = rule === null ? 0 : fixable(group);
  return (
    <div className={head.root}>
      <h3 className={head.heading}>
        <button
          type="button"
          data-line=""
          className={mergeClasses(lines.button, lines.focus, head.line, head.pressed)}
          aria-expanded={!collapsed}
          tabIndex={tabStop ? 0 : -1}
          onClick={() => onToggle(group.key)}
        >
          <span className={head.chevron} aria-hidden>
            {collapsed ? <ChevronRight16Regular /> : <ChevronDown16Regular />}
          </span>
          <SeverityIcon severity={group.severity} />
          <Body1Strong className={head.title}>
            {title}
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
      {rule !== null && fixes > 1 && (
        <Button
          size="small"
          className={styles.all}
          icon={<WandRegular />}
          tabIndex={tabStop ? 0 : -1}
          disabledFocusable={working}
          onClick={() => void store.edits.openFixes(rule)}
        >
          {t.edits.fixAll(fixes)}
          <span className={styles.hidden}>{t.edits.fixAllOf(rule)}</span>
        </Button>
      )}
    </div>
  );
});
