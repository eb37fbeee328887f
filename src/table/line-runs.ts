/** Runs shown before the rest is left to « … ». */
const MOST_RUNS = 12;

/** Row numbers as people write them, runs joined: `4, 7-12, 20`. */
export const lineRuns = (rows: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, MOST_RUNS).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return [...shown, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
};
