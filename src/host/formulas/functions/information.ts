import type { CellValue } from '../../workbook/cell-value';
import { ERROR_CODES } from '../../workbook/error-value';
import { ArrayValue, NA, Reference, isError, isReference } from '../values';
import { pure, type FunctionSpec } from './spec';

const test = (name: string, holds: (value: CellValue) => boolean): FunctionSpec =>
  pure(name, ['any'], (value) => holds(value));

const parity = (name: string, remainder: number): FunctionSpec =>
  pure(name, ['number'], (n) => Math.abs(Math.trunc(n)) % 2 === remainder);

/** Codes of TYPE: number 1, text 2, boolean 4, error 16, array 64. */
function typeCode(value: CellValue): number {
  if (typeof value === 'string') return 2;
  if (typeof value === 'boolean') return 4;
  return isError(value) ? 16 : 1;
}

export const informationFunctions: FunctionSpec[] = [
  test('ISBLANK', (value) => value === null),
  test('ISERROR', isError),
  test('ISERR', (value) => isError(value) && value !== NA),
  test('ISNA', (value) => value === NA),
  test('ISNUMBER', (value) => typeof value === 'number'),
  test('ISTEXT', (value) => typeof value === 'string'),
  test('ISNONTEXT', (value) => typeof value !== 'string'),
  test('ISLOGICAL', (value) => typeof value === 'boolean'),
  parity('ISEVEN', 0),
  parity('ISODD', 1),
  pure('ISREF', ['range'], (value) => isReference(value)),
  pure('ISFORMULA', ['reference'], (range) => {
    const area = range instanceof Reference ? range : (range.areas[0] as Reference);
    return area.sheet.cells.formula(area.bounds.row, area.bounds.column) !== null;
  }),
  pure('N', ['any'], (value) => {
    if (typeof value === 'boolean') return Number(value);
    return typeof value === 'number' || isError(value) ? value : 0;
  }),
  pure('T', ['any'], (value) => (typeof value === 'string' || isError(value) ? value : '')),
  pure('NA', [], () => NA),
  pure('TYPE', ['range'], (value) => {
    if (value instanceof ArrayValue) return 64;
    if (!isReference(value)) return typeCode(value);
    const area = value instanceof Reference ? value : (value.areas[0] as Reference);
    return area.isCell ? typeCode(area.sheet.cells.value(area.bounds.row, area.bounds.column)) : 64;
  }),
  pure('ERROR.TYPE', ['any'], (value) => {
    if (!isError(value)) return NA;
    const at = ERROR_CODES.indexOf(value.code);
    return at < 0 ? NA : at + 1;
  }),
];
