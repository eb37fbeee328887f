import type { Color } from '../styles';

/** What rows (columns) are sorted by. */
export interface SortCondition {
  /** Column (row) of the sorted area counted from 0; for tables the id of the column. */
  key: number;
  descending: boolean;
  on: 'value' | 'cellColor' | 'fontColor' | 'icon';
  /** For colours: the one that comes first (last when descending). */
  color: Color | null;
  /** For icons: set of the file format, and icon from the lowest. */
  icon: { set: string; index: number } | null;
  /** Texts of numbers count as numbers. Files do not tell. */
  textAsNumber: boolean;
  /** A list of its own order, `Lundi,Mardi,…`, as files tell; null for the usual one. */
  customList: string | null;
}

/** How an area was last sorted. */
export interface SortState {
  matchCase: boolean;
  /** Order of Chinese characters. */
  method: 'PinYin' | 'StrokeCount';
  conditions: SortCondition[];
}
