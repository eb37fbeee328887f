import { rowSpans } from './row-spans';

/** Runs shown before the rest is left to « … ». */
const MOST_RUNS = 12;

/** Row numbers as people write them, runs joined: `4, 7-12, 20`. */
export const lineRuns = (rows: readonly number[]): string => {
  const runs = rowSpans(rows);
  const shown = runs
    .slice(0, MOST_RUNS)
    .map(({ first, count }) => (count === 1 ? `${first}` : `${first}-${first + count - 1}`));
  return [...shown, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
};
