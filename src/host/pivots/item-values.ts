import { isDateFormat } from 'numfmt';
import { renderText, type LocaleInfo } from '../formats';
import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import type { PivotItemValue } from '../workbook/pivot-cache';
import { pivotCaptions } from './captions';

export const BLANK: PivotItemValue = { kind: 'blank', value: null };

/** A cell of the source as an item; `format` tells dates from numbers. An empty text counts as a text, as in Excel. */
export function itemValue(value: CellValue, format: string): PivotItemValue {
  if (value === null) return BLANK;
  if (value instanceof ErrorValue) return { kind: 'error', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', value };
  return { kind: format !== 'General' && isDateFormat(format) ? 'date' : 'number', value };
}

/** Equal for what Excel takes as one item: texts that differ by case only are one. */
export function itemKey({ kind, value }: PivotItemValue): string {
  if (kind === 'text') return 't' + (value as string).toLowerCase();
  return `${kind === 'date' ? 'number' : kind}:${value instanceof ErrorValue ? value.code : String(value)}`;
}

const RANK: Record<PivotItemValue['kind'], number> = { number: 0, date: 0, text: 1, boolean: 2, error: 3, blank: 4 };

const collators = new Map<string, Intl.Collator>();

function collator(locale: string): Intl.Collator {
  let known = collators.get(locale);
  if (!known) collators.set(locale, (known = new Intl.Collator(locale, { sensitivity: 'accent' })));
  return known;
}

/** Excel's ascending order: numbers, texts, FALSE, TRUE, errors; blanks last. */
export function compareItems(a: PivotItemValue, b: PivotItemValue, locale: LocaleInfo): number {
  const rank = RANK[a.kind] - RANK[b.kind];
  if (rank !== 0) return rank;
  if (a.kind === 'text') return collator(locale.name).compare(a.value as string, b.value as string);
  if (a.kind === 'error' || a.kind === 'blank') return 0;
  return Number(a.value) - Number(b.value);
}

/** An item as a text: how it is named in collections, filters and captions. */
export function itemText(item: PivotItemValue, format: string, locale: LocaleInfo): string {
  if (item.kind === 'blank') return pivotCaptions(locale.name).blank;
  return renderText(item.value, item.kind === 'date' ? format : 'General', locale);
}
