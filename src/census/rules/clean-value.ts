import type { Need } from '../census';
import { columnOf, type ColumnKey } from '../columns';
import type { Fix } from '../finding';
import type { Duration } from '../parsing/duration';
import { printDuration } from '../parsing/duration';
import { LIST_SEPARATOR } from '../parsing/multi-list';
import { valueOf, type Reading } from '../parsing/reading';
import { printYesNo } from '../parsing/yes-no';
import type { RuleRun } from './rule';

const DURATIONS: readonly ColumnKey[] = ['duree_initiale', 'duree_reconduction', 'duree_totale'];
const PERIODS = ['duree_initiale', 'nb_reconductions', 'duree_reconduction'] as const;

type Period = (typeof PERIODS)[number];

const periodsOf = ({ initial, extensions, extensionMonths }: Duration): Record<Period, number> => ({
  duree_initiale: initial,
  nb_reconductions: extensions,
  duree_reconduction: extensionMonths,
});

/** What the cell of a period holds already: months, or a number of extensions; `null` when it is free. */
const given = (need: Need, key: Period): number | null => {
  if (key === 'nb_reconductions') return valueOf(need.cells.nb_reconductions);
  return valueOf(need.cells[key])?.total ?? null;
};

/** The periods to write beside a duration written in words; `null` where a column lacks or holds something else. */
const freePeriods = (
  run: RuleRun,
  need: Need,
  own: ColumnKey,
  duration: Duration,
): Partial<Record<Period, number>> | null => {
  const periods = periodsOf(duration);
  const others = PERIODS.filter((key) => key !== own);
  const fits = others.every(
    (key) => run.has(key) && need.cells[key]!.kind !== 'problem' && (given(need, key) ?? periods[key]) === periods[key],
  );
  if (!fits) return null;
  return Object.fromEntries(others.filter((key) => given(need, key) === null).map((key) => [key, periods[key]]));
};

/**
 * A duration in months where the columns want it: « 1 an + 3 recond. » becomes the initial period, the number of extensions and
 * their length. Without columns free for these, only a total can be written: nothing said in the cell may be lost.
 */
const durationFix = (run: RuleRun, need: Need, key: ColumnKey, duration: Duration): Fix | null => {
  if (duration.extensions === 0) return { value: duration.total, label: printDuration(duration) };
  const others = freePeriods(run, need, key, duration);
  if (key === 'duree_initiale') {
    if (!others) return null;
    const edits = run.edits(need, { duree_initiale: duration.initial, ...others });
    return { value: duration.initial, label: printDuration(duration), edits };
  }
  const edits = run.edits(need, { [key]: duration.total, ...others });
  return { value: duration.total, label: printDuration(duration), edits };
};

const plain = (value: string | number | boolean): Fix => ({ value, label: String(value).replace('.', ',') });

/** The clean value of a cell that was understood without being clean, as a fix; `null` when none may be written. */
export const cleanValue = (run: RuleRun, need: Need, key: ColumnKey): Fix | null => {
  const value = valueOf(need.cells[key] as Reading<unknown>);
  if (DURATIONS.includes(key)) return durationFix(run, need, key, value as Duration);
  if (typeof value === 'boolean') return plain(printYesNo(value));
  if (Array.isArray(value)) return plain(value.join(LIST_SEPARATOR));
  if (typeof value === 'number' && columnOf(key).label.endsWith('%'))
    return { value, label: `${plain(value).label} %` };
  return plain(value as string | number);
};
