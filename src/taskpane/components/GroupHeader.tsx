import { memo, useMemo } from 'react';
import { Body1Strong, Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { CommentCheckmarkRegular } from '@fluentui/react-icons/svg/comment-checkmark';
import { WandRegular } from '@fluentui/react-icons/svg/wand';
import { usePane } from '../pane-context';
import type { FindingGroup, ListLine } from '../view-model/finding-groups';
import { groupWaivers } from '../view-model/group-waivers';
import { useGroupStyles } from './group-styles';
import { useLineStyles } from './line-styles';
import { SeverityIcon } from './severity';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  count: { flexShrink: 0 },
  all: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 40px`,
    ':empty': { display: 'none' },
  },
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

/** What a group has in common, how many findings it has, the fold, and the ways to fix all of a rule and to accept all that is shown. */
export const GroupHeader = memo(function GroupHeader({ line, title, tabStop, working, onToggle }: GroupHeaderProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const head = useGroupStyles();
  const { store, t } = usePane();
  const { group, collapsed } = line;
  const { rule } = group;
  const fixes = rule === null ? 0 : fixable(group);
  const waivers = useMemo(() => groupWaivers(group.findings), [group]);
  const press = { size: 'small', tabIndex: tabStop ? 0 : -1, disabledFocusable: working } as const;
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
      <div className={styles.all}>
        {rule !== null && fixes > 1 && (
          <Button {...press} icon={<WandRegular />} onClick={() => void store.edits.openFixes(rule)}>
            {t.edits.fixAll(fixes)}
            <span className={styles.hidden}>{t.edits.fixAllOf(rule)}</span>
          </Button>
        )}
        {waivers && (
          <Button
            {...press}
            icon={<CommentCheckmarkRegular />}
            onClick={() => store.waivers.open({ ...waivers, group: title })}
          >
            {t.edits.waiver[waivers.kind === 'waive' ? 'acceptAll' : 'withdrawGroup'](waivers.findings.length)}
            <span className={styles.hidden}>{t.edits.waiver.withdrawOf(title)}</span>
          </Button>
        )}
      </div>
    </div>
  );
});
