import { args, invalidArgument } from '../protocol';
import { bounds as rect, type Bounds } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { ExcelContext } from './excel-context';
import { Range } from './range';
import { cellText } from './range-values';

export interface Criteria {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

/** Options arrive with the names that the add-in wrote. */
export function readCriteria(value: unknown): Criteria {
  const given = (value ?? {}) as Record<string, unknown>;
  return {
    completeMatch: args.optional(given['completeMatch'], args.boolean, false),
    matchCase: args.optional(given['matchCase'], args.boolean, false),
    backwards: args.optional(given['searchDirection'], args.text, 'Forward') === 'Backwards',
  };
}

/** Excel's wildcards: `*` any text, `?` one character, `~` before either takes it literally. */
export function searchPattern(text: string, criteria: Criteria): RegExp {
  const body = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (match, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    if (match === '*') return '.*';
    return match === '?' ? '.' : `\\${match}`;
  });
  return new RegExp(criteria.completeMatch ? `^${body}$` : body, criteria.matchCase ? 'su' : 'siu');
}

/** Every cell of an area whose shown text or formula matches, in rows. */
function matches(range: Range, text: unknown, criteria: Criteria): Bounds[] {
  const wanted = args.text(text);
  if (wanted === '') throw invalidArgument('The text to find is empty.');
  const test = searchPattern(wanted, criteria);
  const { sheet } = range;
  const cells: Bounds[] = [];
  sheet.eachStored(range.bounds, false, (row, column) => {
    const shown = sheet.cells.formula(row, column) ?? cellText(range, row, column);
    if (test.test(shown) || test.test(cellText(range, row, column))) cells.push(rect(row, column));
  });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

export function findOne(range: Range, text: unknown, criteria: unknown): Range | null {
  const options = readCriteria(criteria);
  const cells = matches(range, text, options);
  const cell = options.backwards ? cells.at(-1) : cells[0];
  return cell ? range.at(cell) : null;
}

/** All matching cells, neighbours in a row taken together. */
export function findAreas(
  context: ExcelContext,
  sheet: SheetModel,
  area: Bounds,
  text: unknown,
  criteria: unknown,
): Bounds[] {
  const merged: Bounds[] = [];
  for (const cell of matches(new Range(context, sheet, area), text, readCriteria(criteria))) {
    const last = merged.at(-1);
    if (last && last.row === cell.row && last.column + last.columnCount === cell.column) last.columnCount++;
    else merged.push({ ...cell });
  }
  return merged;
}
