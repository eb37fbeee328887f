import { useCallback, useDeferredValue, useMemo } from 'react';
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
import { useListState } from './list-state';

/** How the list is grouped, filtered, searched and folded, and the lines that come of it. */
export function useFindingsView({ findings, census, source }: CheckResult) {
  const { t, host } = usePane();
  const [{ filter, grouping, query, collapsed }, change] = useListState();
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
      change((before) => {
        const next = new Set(before.collapsed);
        if (!next.delete(key)) next.add(key);
        return { collapsed: next };
      }),
    [change],
  );
  const unfold = (finding: Finding) => {
    const key = groupOf(groups, finding);
    change((before) => ({ collapsed: new Set([...before.collapsed].filter((other) => other !== key)) }));
  };
  const toggleAll = () =>
    change(() => ({ collapsed: collapsed.size > 0 ? new Set() : new Set(groups.map(({ key }) => key)) }));
  const setFilter = (wanted: FindingFilter) => change(() => ({ filter: wanted }));
  const setQuery = (words: string) => change(() => ({ query: words }));
  const group = (by: Grouping) => change(() => ({ grouping: by, collapsed: new Set<string>() }));
  return {
    ...{ active, setFilter, counts, grouping, group, query, setQuery },
    ...{ ordered, lines, titleOf, toggle, unfold, toggleAll, folded: collapsed.size > 0 },
    /** The list does not show yet what is searched for. */
    busy: searched !== query,
  };
}

export type FindingsView = ReturnType<typeof useFindingsView>;
