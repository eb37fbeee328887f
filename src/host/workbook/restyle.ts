import { GROUP_KEYS, STYLE_GROUPS, type NamedStyle, type StyleGroup } from './named-styles';
import type { CellStyle, StyleChange } from './styles';
import type { WorkbookModel } from './workbook';

const same = (a: CellStyle, b: CellStyle, group: StyleGroup): boolean =>
  GROUP_KEYS[group].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));

const take = (from: CellStyle, groups: readonly StyleGroup[]): Partial<CellStyle> =>
  Object.fromEntries(groups.flatMap((group) => GROUP_KEYS[group].map((key) => [key, from[key]])));

/** What a cell takes over when it is given a named style: the groups that the style includes. */
export function namedStyleChange(index: number, { format, includes }: NamedStyle): StyleChange {
  const groups = STYLE_GROUPS.filter((group) => includes[group]);
  return { based: { ...take(format, groups), namedStyle: index } };
}

/**
 * Changes a named style. Cells of that style follow in every group in which they look as the style did; what they were given
 * directly stays.
 */
export function restyle(workbook: WorkbookModel, index: number, after: NamedStyle): void {
  const before = workbook.namedStyles.get(index);
  workbook.namedStyles.set(index, after.builtinId === null ? after : { ...after, customized: true });
  moveCells(workbook, index, (style) => {
    const groups = STYLE_GROUPS.filter((group) => after.includes[group] && same(style, before.format, group));
    return { ...style, ...take(after.format, groups) };
  });
}

/** Removes a named style; its cells look like Normal again. Normal itself cannot go. */
export function deleteNamedStyle(workbook: WorkbookModel, name: string): void {
  const { namedStyles } = workbook;
  const index = namedStyles.indexOf(name);
  namedStyles.forget(name);
  if (index === null) return;
  const normal = namedStyles.get(0).format;
  moveCells(workbook, index, () => ({ ...normal, namedStyle: 0 }));
}

/** Gives other looks to all cells of a named style. */
function moveCells(workbook: WorkbookModel, index: number, change: (style: CellStyle) => CellStyle): void {
  const { styles } = workbook;
  const moved = new Map<number, number>();
  for (let at = styles.count - 1; at >= 0; at--) {
    const style = styles.get(at);
    if (style.namedStyle !== index) continue;
    const now = change(style);
    if (JSON.stringify(now) === JSON.stringify(style)) continue;
    // Cells without a format of their own have number 0, wherever they are.
    if (at === 0) styles.replaceDefault(now);
    else moved.set(at, styles.intern(now));
  }
  const move = (style: number | undefined): number | undefined => (style ? moved.get(style) : undefined);
  for (const sheet of workbook.sheets) {
    const { cells } = sheet;
    for (const column of [...cells.columnNumbers()])
      for (const row of [...cells.rowsOf(column, true)]) {
        const now = move(cells.style(row, column));
        if (now !== undefined) cells.setStyle(row, column, now);
      }
    for (const layout of [...sheet.rows.values(), ...sheet.columns.values()]) {
      const now = move(layout.style);
      if (now !== undefined) layout.style = now;
    }
    sheet.layoutChanged();
  }
}
