import { useId, useMemo, useRef, useState } from 'react';
import { Button, Caption1, Subtitle2, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { ChevronDownUpRegular } from '@fluentui/react-icons/svg/chevron-down-up';
import { ChevronUpDownRegular } from '@fluentui/react-icons/svg/chevron-up-down';
import type { CheckResult } from '../../app/result';
import type { Finding } from '../../census/finding';
import { usePane, usePaneState } from '../pane-context';
import {
  countBySeverity,
  filterFindings,
  groupByRule,
  inListOrder,
  neighbour,
  toLines,
  type SeverityFilter,
} from '../view-model/findings-view';
import { FindingList } from './FindingList';
import { SeverityFilterBar } from './SeverityFilterBar';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  title: { margin: 0 },
  position: {
    flexGrow: 1,
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  empty: { padding: tokens.spacingHorizontalM },
});

/** How the list is filtered and folded, and the walk from one finding to the next. */
function useFindingsView(findings: Finding[]) {
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  // A filter that the last check left empty would hide everything without a word.
  const active = filter !== 'all' && counts[filter] === 0 ? 'all' : filter;
  const groups = useMemo(() => groupByRule(filterFindings(findings, active)), [findings, active]);
  const ordered = useMemo(() => inListOrder(groups), [groups]);
  const lines = useMemo(() => toLines(groups, collapsed), [groups, collapsed]);
  const unfold = (rule: string) => setCollapsed((before) => new Set([...before].filter((other) => other !== rule)));
  const toggle = (rule: string) =>
    collapsed.has(rule) ? unfold(rule) : setCollapsed((before) => new Set([...before, rule]));
  const toggleAll = () => setCollapsed(collapsed.size > 0 ? new Set() : new Set(groups.map(({ rule }) => rule)));
  return { active, setFilter, counts, ordered, lines, collapsed, unfold, toggle, toggleAll };
}

/** Everything that the rules found: filter, walk, and the list by rule. */
export function FindingsPanel({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { current } = usePaneState();
  const view = useFindingsView(result.findings);
  const title = useId();
  const bar = useRef<HTMLDivElement>(null);
  const previous = neighbour(view.ordered, current, -1);
  const next = neighbour(view.ordered, current, 1);
  const index = current ? view.ordered.indexOf(current) : -1;
  const go = (finding: Finding | null) => {
    if (!finding) return;
    view.unfold(finding.rule);
    void store.goToFinding(finding);
  };
  return (
    <section aria-labelledby={title}>
      <div className={styles.bar} ref={bar}>
        <div className={styles.head}>
          <Subtitle2 as="h2" id={title} className={styles.title}>
            {t.findings.title}
          </Subtitle2>
          <Caption1 className={styles.position}>
            {index >= 0 ? t.findings.position(index + 1, view.ordered.length) : t.findings.total(view.ordered.length)}
          </Caption1>
          <StepButton label={t.findings.previous} icon={<ArrowUpRegular />} target={previous} onGo={go} />
          <StepButton label={t.findings.next} icon={<ArrowDownRegular />} target={next} onGo={go} />
          <Tooltip
            content={view.collapsed.size > 0 ? t.findings.expandAll : t.findings.collapseAll}
            relationship="label"
          >
            <Button
              appearance="subtle"
              icon={view.collapsed.size > 0 ? <ChevronUpDownRegular /> : <ChevronDownUpRegular />}
              onClick={view.toggleAll}
            />
          </Tooltip>
        </div>
        <SeverityFilterBar counts={view.counts} filter={view.active} onFilter={view.setFilter} />
      </div>
      <FindingList
        lines={view.lines}
        census={result.census}
        current={current}
        bar={bar}
        onGo={go}
        onToggle={view.toggle}
      />
    </section>
  );
}

interface StepButtonProps {
  label: string;
  icon: React.JSX.Element;
  target: Finding | null;
  onGo: (finding: Finding | null) => void;
}

function StepButton({ label, icon, target, onGo }: StepButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} disabledFocusable={target === null} onClick={() => onGo(target)} />
    </Tooltip>
  );
}
