import type { CellContent } from '../table/grid';
import type { Area } from './overview';

/** Spellings of Excel in French, by their invariant ones: which of both `values` gives is not documented. */
const FRENCH: Record<string, string> = {
  '#VALEUR!': '#VALUE!',
  '#NOM?': '#NAME?',
  '#NOMBRE!': '#NUM!',
  '#NUL!': '#NULL!',
  '#EPARS!': '#SPILL!',
  '#CHAMP!': '#FIELD!',
};

const invariant = (error: string): string => FRENCH[error.toUpperCase()] ?? error;

/** An error arrives as text, like `#N/A`; so does text that a user typed in that way. Only the type tells. */
const looksLikeError = (value: unknown): boolean => typeof value === 'string' && /^#[\p{Lu}\d_/]+[!?]?$/u.test(value);

/** Rows of `values` that hold something like an error, gathered in runs; coordinates are those of the values. */
export function errorSuspects(values: unknown[][]): Area[] {
  const runs: Area[] = [];
  values.forEach((line, row) => {
    const columns = line.flatMap((value, column) => (looksLikeError(value) ? [column] : []));
    const [first] = columns;
    const last = columns.at(-1);
    if (first === undefined || last === undefined) return;
    const run = runs.at(-1);
    if (run && run.row + run.rowCount === row) {
      const end = Math.max(run.column + run.columnCount, last + 1);
      run.column = Math.min(run.column, first);
      run.columnCount = end - run.column;
      run.rowCount++;
    } else {
      runs.push({ row, column: first, rowCount: 1, columnCount: last - first + 1 });
    }
  });
  return runs;
}

/** Turns the suspects that are errors by their type into error cells, in place. */
export function markErrors(values: CellContent[][], suspects: Area, types: unknown[][]): void {
  types.forEach((line, r) =>
    line.forEach((type, c) => {
      const row = values[suspects.row + r];
      const value = row?.[suspects.column + c];
      if (row && type === 'Error' && typeof value === 'string') row[suspects.column + c] = { error: invariant(value) };
    }),
  );
}
