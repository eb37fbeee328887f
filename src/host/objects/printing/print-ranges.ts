import { invalidArgument, itemNotFound } from '../../protocol';
import type { Bounds } from '../../workbook/bounds';
import { columnsOf, rowsOf } from '../../workbook/page-layout';
import { assertUnprotected } from '../access';
import { Range } from '../range';
import { resolveAreas } from '../range-address';
import { RangeAreas } from '../range-areas';
import type { PageLayout } from './page-layout';

/** The ranges of an argument: a range, several, or addresses; of the sheet itself. */
function rangesOf({ sheet, context }: PageLayout, argument: unknown): Range[] {
  const ranges =
    argument instanceof Range
      ? [argument]
      : argument instanceof RangeAreas
        ? argument.areas
        : typeof argument === 'string'
          ? resolveAreas(context, argument, sheet).areas
          : [];
  if (ranges.length === 0) throw invalidArgument('A range or an address was expected.');
  if (ranges.some((range) => range.sheet !== sheet)) throw invalidArgument('The range lies on another sheet.');
  return ranges;
}

export function printArea({ sheet, context }: PageLayout): RangeAreas | null {
  const areas = sheet.print.area.map((area) => new Range(context, sheet, area));
  return areas.length === 0 ? null : new RangeAreas(context, areas);
}

export function setPrintArea(layout: PageLayout, argument: unknown): void {
  assertUnprotected(layout.sheet);
  layout.sheet.print.area = rangesOf(layout, argument).map(({ bounds }) => ({ ...bounds }));
  layout.sheet.layoutChanged();
}

export function titles({ sheet, context }: PageLayout, which: 'titleRows' | 'titleColumns'): Range | null {
  const span = sheet.print[which];
  const area: Bounds | null = span && (which === 'titleRows' ? rowsOf(span) : columnsOf(span));
  return area && new Range(context, sheet, area);
}

export function setTitles(layout: PageLayout, which: 'titleRows' | 'titleColumns', argument: unknown): void {
  assertUnprotected(layout.sheet);
  const [range, ...others] = rangesOf(layout, argument);
  const whole = which === 'titleRows' ? range?.isEntireRow : range?.isEntireColumn;
  if (!range || others.length > 0 || !whole)
    throw invalidArgument(`Titles are whole ${which === 'titleRows' ? 'rows' : 'columns'}.`);
  const { row, rowCount, column, columnCount } = range.bounds;
  layout.sheet.print[which] =
    which === 'titleRows'
      ? { first: row, last: row + rowCount - 1 }
      : { first: column, last: column + columnCount - 1 };
  layout.sheet.layoutChanged();
}

export const existing = <T>(found: T | null): T => {
  if (found === null) throw itemNotFound('Nothing of the kind is set.');
  return found;
};
