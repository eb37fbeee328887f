import { asText, contentAt, shownAt } from '../table/cells';
import type { SheetGrid } from '../table/grid';
import { columnOf, type ColumnKey } from './columns';
import { fromSerial, toFrench } from './parsing/calendar';

/** What Excel shows in a column too narrow for its figure. */
const TOO_NARROW = /^#+$/;

/** A cell as the user sees it: the text on screen where it was read, else its content written the French way. */
export const displayedValue = (grid: SheetGrid, row: number, index: number, key: ColumnKey): string => {
  const content = contentAt(grid, row, index);
  if (content === null) return '';
  const shown = shownAt(grid, row, index);
  if (shown !== null && shown !== '' && !TOO_NARROW.test(shown)) return shown;
  if (typeof content === 'boolean') return content ? 'VRAI' : 'FAUX';
  if (typeof content !== 'number') return asText(content);
  if (columnOf(key).type === 'date' && content >= 61 && content < 80000) {
    return toFrench(fromSerial(content, grid.date1904));
  }
  return String(content).replace('.', ',');
};
