import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { CheckResult } from '../../app/result';
import type { Finding } from '../../census/finding';
import { usePane } from '../pane-context';
import {
  groupFindings,
  groupOf,
  inListOrder,
  toLines,
  type FindingGroup,
  type Grouping,
} from '../view-model/finding-groups';
import { FindingSearch } from '../view-model/finding-search';
import { countByFilter, filterFindings, usableFilter, type FindingFilter } from '../view-model/findings-view';
import { NeedFacts } from '../view-model/need-facts';
import { ruleTitle } from '../view-model/texts';

/** How the list is grouped, filtered, searched and folded, and the lines that come of it. */
export function useFindingsView({ findings, census, source }: CheckResult) {
  const { t, host } = usePane();
  const [filter, setFilter] = useState<FindingFilter>('all');
  const [grouping, setGrouping] = useState<Grouping>('rule');
  const [query, setQuery] = useState('');
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  // Typing stays quick: the list of thousands follows when it can.
  const searched = useDeferredValue(query);

  const counts = useMemo(() => countByFilter(findings), [findings]);
  const active = usableFilter(filter, counts);
  const needs = useMemo(() => new NeedFacts(source), [source]);
  const search = useMemo(
    () => new FindingSearch({ census, needs, titleOf: (rule) => ruleTitle(rule, host.locale) }),
    [census, needs, host.locale],
  );
  const shown = useMemo(
    () => search.filter(filterFindings(findings, active), searched),
    [search, findings, active, searched],
  );
  const groups = useMemo(() => groupFindings(shown, grouping, needs), [shown, grouping, needs]);
  const ordered = useMemo(() => inListOrder(groups), [groups]);
  const lines = useMemo(() => toLines(groups, collapsed), [groups, collapsed]);

  const titleOf = useCallback(
    ({ rule, place, department }: FindingGroup): string => {
      if (rule !== null) return t.findings.group(rule, ruleTitle(rule, host.locale));
      if (place === null) return department ?? t.findings.noDepartment;
      const title = t.findings.rowGroup(place.row, needs.titleOf(place));
      return place.sheet === census.sheet ? title : t.findings.otherSheet(title, place.sheet);
    },
    [t, host.locale, needs, census.sheet],
  );
  const toggle = useCallback(
    (key: string) =>
      setCollapsed((before) => {
        const next = new Set(before);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  const unfold = (finding: Finding) => {
    const key = groupOf(groups, finding);
    setCollapsed((before) => new Set([...before].filter((other) => other !== key)));
  };
  const toggleAll = () => setCollapsed(collapsed.size > 0 ? new Set() : new Set(groups.map(({ key }) => key)));
  const group = (by: Grouping) => {
    setGrouping(by);
    setCollapsed(new Set());
  };
  return {
    ...{ active, setFilter, counts, grouping, group, query, setQuery },
    ...{ ordered, lines, titleOf, toggle, unfold, toggleAll, folded: collapsed.size > 0 },
  };
}

export type FindingsView = ReturnType<typeof useFindingsView>;
