import { ApiError, args, invalidArgument } from '../../protocol';
import { daysInMonth } from '../../formulas/calendar';
import { DATE_GROUPINGS, type ColumnCriteria, type DateGroup } from '../../workbook/filters/column-criteria';
import { colorText } from '../color';
import { given } from '../conditional/format-object';
import { ICON_SET_NAMES, ICON_SETS, iconCount } from '../conditional/icon-set-names';
import { readCondition } from './condition-text';
import { DYNAMIC_NAMES } from './dynamic-periods';

const KINDS = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

const optionalText = (value: unknown): string | null => args.optional(value, args.text, '') || null;

/** `Excel.FilterCriteria` as scripts give them. Raises `InvalidArgument` for what is missing or makes no sense. */
export function readCriteria(value: unknown, date1904: boolean): ColumnCriteria {
  const criteria = given(value);
  const filterOn = args.oneOf(criteria['filterOn'], KINDS);
  if (optionalText(criteria['subField']) !== null)
    throw new ApiError('NotImplemented', 'Fields of rich values cannot be filtered by.');
  switch (filterOn) {
    case 'Values':
      return valuesCriteria(criteria['values']);
    case 'Custom':
      return customCriteria(
        args.text(criteria['criterion1']),
        optionalText(criteria['criterion2']),
        args.optional(criteria['operator'], args.text, 'And'),
        date1904,
      );
    case 'Dynamic':
      return dynamicCriteria(criteria['dynamicCriteria']);
    case 'CellColor':
    case 'FontColor':
      return colorCriteria(criteria['color'], filterOn === 'FontColor');
    case 'Icon':
      return iconCriteria(criteria['icon']);
    default:
      return topCriteria(Number(criteria['criterion1'] ?? NaN), filterOn);
  }
}

/** The number of rows (1 to 500) or the percentage (1 to 100), as in Excel's dialogue. */
export function topCriteria(count: number, filterOn: string): ColumnCriteria {
  const percent = filterOn.endsWith('Percent');
  return {
    kind: 'top',
    bottom: filterOn.startsWith('Bottom'),
    percent,
    count: args.integer(count, 1, percent ? 100 : 500),
    threshold: null,
  };
}

/** Blanks alone are what Excel keeps as the condition `=`. */
export function valuesCriteria(values: unknown): ColumnCriteria {
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument('The values to keep are missing.');
  const texts = new Map<string, string>();
  const dates: DateGroup[] = [];
  for (const value of values as unknown[]) {
    if (typeof value === 'string') texts.set(value.toLowerCase(), value);
    else dates.push(dateGroup(given(value)));
  }
  const blank = texts.delete('');
  if (blank && texts.size + dates.length === 0)
    return { kind: 'custom', and: false, conditions: [{ operator: 'equal', value: '' }] };
  return { kind: 'values', texts: [...texts.values()], blank, dates };
}

const ISO =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** `Excel.FilterDatetime`: the calendar date as written, whatever its time zone. */
function dateGroup(value: Record<string, unknown>): DateGroup {
  const match = ISO.exec(args.text(value['date']));
  const specificity = args.oneOf(value['specificity'], ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second']);
  if (!match) throw invalidArgument(`"${String(value['date'])}" is not a date.`);
  const grouping = DATE_GROUPINGS.find((one) => one === specificity.toLowerCase()) ?? 'day';
  const read = match.slice(1).map((part, i) => Number(part ?? (i < 3 ? 1 : 0)));
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = read;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
    throw invalidArgument(`"${String(value['date'])}" is not a date.`);
  return { grouping, parts: read.slice(0, DATE_GROUPINGS.indexOf(grouping) + 1) };
}

export function customCriteria(
  first: string,
  second: string | null,
  operator: string,
  date1904: boolean,
): ColumnCriteria {
  const join = args.oneOf(operator, ['And', 'Or']);
  const conditions = [first, ...(second === null ? [] : [second])].map((text) => readCondition(text, date1904));
  return { kind: 'custom', and: conditions.length > 1 && join === 'And', conditions };
}

export function dynamicCriteria(value: unknown): ColumnCriteria {
  const type = DYNAMIC_NAMES.get(args.text(value));
  if (type === undefined) throw invalidArgument(`"${String(value)}" is no dynamic criterion.`);
  return { kind: 'dynamic', type, low: null, high: null };
}

export const colorCriteria = (value: unknown, font: boolean): ColumnCriteria => ({
  kind: 'color',
  font,
  color: { rgb: colorText(args.text(value)) },
});

export function iconCriteria(value: unknown): ColumnCriteria {
  const { set, index } = readIcon(value);
  return { kind: 'icon', set, index };
}

/** `Excel.Icon`: the set under its name in the file format. */
export function readIcon(value: unknown): { set: string; index: number } {
  const icon = given(value);
  const set = ICON_SETS[args.oneOf(icon['set'], ICON_SET_NAMES)] as string;
  return { set, index: args.integer(icon['index'], 0, iconCount(set) - 1) };
}
