import type { CellValue } from '../../workbook/cell-value';
import { parseCriterion } from '../criteria/criterion';
import type { EvaluationContext } from '../evaluation/context';
import { readArray } from '../evaluation/reading';
import { textToNumber } from '../number-text';
import { type ArrayValue, DIV0, NUM, Reference, VALUE, isError, raise, type Value } from '../values';
import { textToBoolean } from '../coercion';
import { contextual, type FunctionSpec, type RangeArgument } from './spec';
import { variance } from './statistics';
import { sumOf } from './sum';

type Test = (value: CellValue) => boolean;

/** Column of a field, counted from 0: its name, or its position from 1. */
function fieldAt(database: ArrayValue, field: CellValue): number {
  if (isError(field)) return raise(field);
  if (typeof field === 'number') {
    const at = Math.trunc(field) - 1;
    return at >= 0 && at < database.columnCount ? at : raise(VALUE);
  }
  const at = columnNamed(database, field);
  return at < 0 ? raise(VALUE) : at;
}

function columnNamed(database: ArrayValue, name: CellValue): number {
  const wanted = String(name ?? '').toLowerCase();
  for (let c = 0; c < database.columnCount; c++)
    if (wanted !== '' && String(database.at(0, c) ?? '').toLowerCase() === wanted) return c;
  return -1;
}

/** As for COUNTIF, but a bare text means all that begins with it. */
function fieldTest(context: EvaluationContext, criterion: CellValue): Test {
  const { locale } = context.shared;
  const bare =
    typeof criterion === 'string' &&
    !/^[<>=]/.test(criterion) &&
    textToNumber(criterion, locale) === null &&
    textToBoolean(criterion) === null;
  const parsed = parseCriterion(bare ? `${criterion}*` : criterion, locale);
  return (value) => parsed.matches(value);
}

/** Rows of criteria, any of which a record may meet, each with conditions that it must all meet. */
function conditionsIn(context: EvaluationContext, database: ArrayValue, criteria: ArrayValue): [number, Test][][] {
  const rows: [number, Test][][] = [];
  for (let r = 1; r < criteria.rowCount; r++) {
    const row: [number, Test][] = [];
    for (let c = 0; c < criteria.columnCount; c++) {
      const criterion = criteria.at(r, c);
      if (criterion === null || criterion === '') continue;
      const column = columnNamed(database, criteria.at(0, c));
      // A condition under no field is a formula about the first record (computed criteria), which is not worked out here.
      if (column < 0) return raise(VALUE);
      row.push([column, fieldTest(context, criterion)]);
    }
    rows.push(row);
  }
  return rows;
}

/** The values of a field in the records that meet the criteria; without a field 1 for each record. */
function selected(context: EvaluationContext, database: Value, field: CellValue, criteria: RangeArgument): CellValue[] {
  if (!(database instanceof Reference) || !(criteria instanceof Reference)) return raise(VALUE);
  const table = readArray(context, database);
  const wanted = conditionsIn(context, table, readArray(context, criteria));
  const column = field === null || field === '' ? -1 : fieldAt(table, field);
  const values: CellValue[] = [];
  for (let r = 1; r < table.rowCount; r++) {
    const meets = wanted.some((row) => row.every(([c, test]) => test(table.at(r, c))));
    if (meets) values.push(column < 0 ? 1 : table.at(r, column));
  }
  return values;
}

function numbersOf(values: CellValue[]): number[] {
  return values.flatMap((value) => {
    if (isError(value)) return raise(value);
    return typeof value === 'number' ? [value] : [];
  });
}

const over = (name: string, compute: (values: CellValue[]) => CellValue): FunctionSpec =>
  contextual(name, ['range', 'any', 'range'], (context, database, field, criteria) =>
    compute(selected(context, database, field, criteria)),
  );

const overNumbers = (name: string, compute: (numbers: number[]) => CellValue): FunctionSpec =>
  over(name, (values) => compute(numbersOf(values)));

/** Functions over the records of a table that meet conditions written in cells: DSUM(database, field, criteria). */
export const databaseFunctions: FunctionSpec[] = [
  overNumbers('DSUM', (numbers) => sumOf(numbers)),
  overNumbers('DAVERAGE', (numbers) => (numbers.length === 0 ? DIV0 : sumOf(numbers) / numbers.length)),
  over('DCOUNT', (values) => values.filter((value) => typeof value === 'number').length),
  over('DCOUNTA', (values) => values.filter((value) => value !== null).length),
  over('DGET', (values) => (values.length === 0 ? VALUE : values.length > 1 ? NUM : (values[0] ?? 0))),
  overNumbers('DMAX', (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  overNumbers('DMIN', (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  overNumbers('DPRODUCT', (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, n) => product * n, 1))),
  overNumbers('DSTDEV', (numbers) => Math.sqrt(variance(numbers, false))),
  overNumbers('DSTDEVP', (numbers) => Math.sqrt(variance(numbers, true))),
  overNumbers('DVAR', (numbers) => variance(numbers, false)),
  overNumbers('DVARP', (numbers) => variance(numbers, true)),
];
