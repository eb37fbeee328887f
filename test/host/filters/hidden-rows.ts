import type { OfficeFixture } from '../office';

/** Rows of the first sheet, from 1, that a filter hides (`by` hand: the others that are hidden). */
export function hiddenRows({ workbook }: OfficeFixture, by: 'filter' | 'hand' = 'filter'): number[] {
  const rows = [...(workbook.sheets[0]?.rows ?? [])];
  return rows
    .filter(([, { hidden, filtered }]) => (by === 'filter' ? filtered : hidden))
    .map(([row]) => row + 1)
    .sort((a, b) => a - b);
}
