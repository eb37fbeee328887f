import { isErrorCell, type CellContent } from './grid';

/** Whether two contents are the same; an empty text is an empty cell. */
export const sameCellContent = (a: CellContent, b: CellContent): boolean =>
  isErrorCell(a) || isErrorCell(b) ? isErrorCell(a) && isErrorCell(b) && a.error === b.error : (a ?? '') === (b ?? '');
