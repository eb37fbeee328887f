import { contentAt } from '../../table/cells';
import { isErrorCell, type CellContent } from '../../table/grid';
import type { Census } from '../census';
import type { Finding } from '../finding';
import { fnv1a } from './fnv1a';

/** Marks of end that no cell holds. */
const END_OF_FIELD = '\u001f';
const END_OF_ROW = '\u001e';

/** A content with its type: the number 12 and the text « 12 » are not the same. */
const typed = (content: CellContent): string => {
  if (isErrorCell(content)) return `e:${content.error}`;
  return `${(typeof content).charAt(0)}:${String(content)}`;
};

const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 0);

/**
 * Tells findings apart by what they are about: rule, column and the content of the rows concerned, never row numbers.
 * Sorting, inserting and moving columns keep a fingerprint; changing any cell of the row that the add-in knows changes it.
 */
export class Fingerprints {
  private readonly rows = new Map<number, string>();
  private readonly columns: { key: string; index: number }[];

  constructor(private readonly census: Census) {
    this.columns = [...census.location.columns].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** 16 hexadecimal digits. */
  of(finding: Finding): string {
    const { rule, column } = finding;
    return fnv1a([rule, column ?? '', ...this.about(finding)].join(END_OF_FIELD));
  }

  private about(finding: Finding): string[] {
    const { headerRow } = this.census.location;
    // Of other sheets (registers, parameters) only what the finding says is known.
    if (finding.sheet !== this.census.sheet) return [finding.sheet, finding.subject ?? finding.value];
    if (finding.row === headerRow) return this.census.location.columns.map(({ header }) => header).sort();
    const rows = new Set([finding.row, ...(finding.cells ?? []).map(rowOf)]);
    rows.delete(headerRow);
    return [...rows].map((row) => this.content(row)).sort();
  }

  /** The known cells of a row by column; empty ones count for nothing, so that an empty column may be added. */
  private content(row: number): string {
    let content = this.rows.get(row);
    if (content === undefined) {
      const cells = this.columns.flatMap(({ key, index }) => {
        const cell = contentAt(this.census.grid, row, index);
        return cell === null || cell === '' ? [] : [`${key}=${typed(cell)}${END_OF_FIELD}`];
      });
      content = fnv1a(cells.join('') + END_OF_ROW);
      this.rows.set(row, content);
    }
    return content;
  }
}
