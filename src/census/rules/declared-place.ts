import { cellAddress } from '../../table/address';
import { frenchNumber } from '../french-number';
import type { DeclaredValue, DeclaredValues } from '../registers/declared-values';
import type { Place } from './rule';

/** The cell of a published figure. */
export const placeOf = ({ sheet, column }: DeclaredValues, { row, published }: DeclaredValue): Place => ({
  sheet,
  row,
  index: column,
  value: frenchNumber(published.value),
});

/** A1 address of a published figure on its sheet. */
export const addressOf = ({ column }: DeclaredValues, { row }: DeclaredValue): string => cellAddress(row, column);
