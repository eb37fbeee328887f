import type { CellChange, Change, Refusal } from '../../app/fix';
import type { CensusSummary } from '../../app/result';

/** Changes of one column, or the rows to be added. */
export interface ChangeGroup {
  key: string;
  /** Header of the column; `null` for rows to be added and cells outside the columns known. */
  header: string | null;
  rows: boolean;
  changes: Change[];
}

/** A line of the preview on screen. */
export type PreviewLine =
  | { kind: 'group'; key: string; group: ChangeGroup }
  | { kind: 'change'; key: string; change: Change; refusal: Refusal | null };

const headerOf = ({ column }: CellChange, { columns }: CensusSummary): string | null =>
  column === null
    ? null
    : (columns
        .find(({ key }) => key === column)
        ?.header.replace(/\s+/g, ' ')
        .trim() ?? null);

/** The changes by column, in the order of the sheet's columns; rows to be added come last. */
export function groupChanges(changes: readonly Change[], census: CensusSummary): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const change of changes) {
    const rows = change.kind === 'row';
    const key = rows ? 'rows' : `${change.sheet} ${change.column ?? ''}`;
    const group = groups.get(key);
    if (group) group.changes.push(change);
    else groups.set(key, { key, header: rows ? null : headerOf(change, census), rows, changes: [change] });
  }
  const order = new Map(census.columns.map(({ key }, index) => [`${census.sheet} ${key}`, index]));
  const rank = (group: ChangeGroup) => (group.rows ? Infinity : (order.get(group.key) ?? order.size));
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || 0);
}

/** A line per column, then one per change, each with why it would be refused. */
export function previewLines(groups: readonly ChangeGroup[], refused: readonly Refusal[]): PreviewLine[] {
  const refusals = new Map(refused.map((refusal) => [refusal.change, refusal]));
  return groups.flatMap((group): PreviewLine[] => [
    { kind: 'group', key: group.key, group },
    ...group.changes.map((change, i): PreviewLine => ({
      kind: 'change',
      key: `${group.key}/${i}`,
      change,
      refusal: refusals.get(change) ?? null,
    })),
  ]);
}

/** How many changes will be written: those neither refused nor left out. */
export const countWanted = (
  changes: readonly Change[],
  refused: readonly Refusal[],
  leftOut: ReadonlySet<Change>,
): number => {
  const not = new Set<Change>([...refused.map(({ change }) => change), ...leftOut]);
  return changes.filter((change) => !not.has(change)).length;
};
