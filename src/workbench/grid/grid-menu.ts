import { MAX_COLUMNS, MAX_ROWS } from '../../host/workbook/bounds';
import { spanOf, type Axis } from '../../host/workbook/structure/structure-edit';
import type { Messages } from '../../i18n';
import { EditRefused } from '../edit/edit-refused';
import type { GridController } from './grid-controller';

export interface MenuItem {
  key: string;
  label: string;
  act(): void;
}

/** What the menu of the selection offers, by group; whole rows are asked about rows only, whole columns about columns only. */
export function menuGroups(grid: GridController, words: Messages['workbench']['menu']): MenuItem[][] {
  const { sheet } = grid.snapshot();
  const axes = axesOf(grid);
  const groups = [clipboardItems(grid, words)];
  for (const axis of axes) groups.push(lineItems(grid, axis, words));
  groups.push([{ key: 'clear', label: words.clear, act: () => grid.clear() }]);
  if (axes.length === 1) groups.push(visibilityItems(grid, axes[0] as Axis, words));
  return sheet.workbook.readOnly ? groups.slice(0, 1) : groups;
}

/** Rows, columns, both for a block of cells, none for the whole sheet. */
export function axesOf(grid: GridController): Axis[] {
  const { rowCount, columnCount } = grid.area;
  const wholeColumns = rowCount >= MAX_ROWS;
  const wholeRows = columnCount >= MAX_COLUMNS;
  return wholeRows && wholeColumns ? [] : wholeRows ? ['row'] : wholeColumns ? ['column'] : ['row', 'column'];
}

/** Inserts or deletes the rows (columns) of the selection. */
export function changeLines(grid: GridController, kind: 'insert' | 'remove', axis: Axis): void {
  const { sheet } = grid.snapshot();
  grid.attempt(() => grid.edits.structure[kind](sheet, axis, grid.area));
}

function lineItems(grid: GridController, axis: Axis, words: Messages['workbench']['menu']): MenuItem[] {
  const [first, last] = spanOf(grid.area, axis);
  const count = last - first + 1;
  const [insert, remove] =
    axis === 'row'
      ? [words.insertRows(count), words.deleteRows(count)]
      : [words.insertColumns(count), words.deleteColumns(count)];
  return [
    { key: `insert ${axis}`, label: insert, act: () => changeLines(grid, 'insert', axis) },
    { key: `remove ${axis}`, label: remove, act: () => changeLines(grid, 'remove', axis) },
  ];
}

function visibilityItems(grid: GridController, axis: Axis, words: Messages['workbench']['menu']): MenuItem[] {
  const { sheet } = grid.snapshot();
  const set = (hidden: boolean) => (): void =>
    void grid.attempt(() => grid.edits.structure.setHidden(sheet, axis, grid.area, hidden));
  return [
    { key: 'hide', label: axis === 'row' ? words.hideRows : words.hideColumns, act: set(true) },
    { key: 'show', label: axis === 'row' ? words.showRows : words.showColumns, act: set(false) },
  ];
}

/** Browsers may refuse the clipboard to a page that asks for it by itself; the keys always work. */
function clipboardItems(grid: GridController, words: Messages['workbench']['menu']): MenuItem[] {
  const refused = (): void =>
    void grid.attempt(() => {
      throw new EditRefused('CLIPBOARD');
    });
  const copy = (): Promise<void> => navigator.clipboard.writeText(grid.copy());
  const copied = { key: 'copy', label: words.copy, act: () => void copy().catch(refused) };
  if (grid.workbook.readOnly) return [copied];
  return [
    { key: 'cut', label: words.cut, act: () => void copy().then(() => grid.clear(), refused) },
    copied,
    {
      key: 'paste',
      label: words.paste,
      act: () => void navigator.clipboard.readText().then((text) => text !== '' && grid.paste(text), refused),
    },
  ];
}
