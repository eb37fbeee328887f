import { cellAddress } from '../../table/address';
import { asText, contentAt } from '../../table/cells';
import { columnOf } from '../columns';
import { unitOfHeader } from '../column-units';
import { fill } from '../fill';
import type { CellEdit, Fix } from '../finding';
import type { LocatedColumn } from '../location';
import type { Duration } from '../parsing/duration';
import { valueOf, type Reading } from '../parsing/reading';
import { euros } from './amount-columns';
import type { Rule, RuleRun } from './rule';

/** A figure as the template wants it: euros, or months. */
const figure = (value: unknown): number => (typeof value === 'number' ? euros(value) : (value as Duration).total);

/** « 1 an + 3 recond. » says its unit, and more than one figure can. */
const keepsItsWords = (value: unknown): boolean => typeof value === 'object' && (value as Duration).extensions > 0;

/**
 * The whole column in the template's unit, header and figures together: one without the other would be wrong by the unit. None
 * when the unit stands elsewhere than in the header's own cell.
 */
const wholeColumn = (run: RuleRun, { key, index, unit }: LocatedColumn): Fix | null => {
  const { grid, location, needs } = run.census;
  const own = asText(contentAt(grid, location.headerRow, index));
  if (unitOfHeader(key, own) !== unit) return null;
  const { label } = columnOf(key);
  const edits: CellEdit[] = [{ cell: cellAddress(location.headerRow, index), value: label }];
  for (const need of needs) {
    const value = valueOf(need.cells[key] as Reading<unknown>);
    if (value === null || keepsItsWords(value)) continue;
    edits.push({ cell: cellAddress(need.row, index), value: figure(value) });
  }
  return { value: label, label: fill(run.texts.L06.fix, { colonne: label }), edits };
};

/** A column in thousands of euros or in years is read so; the template has it in euros or in months. */
export const columnUnit: Rule = {
  id: 'L06',
  severity: 'info',
  columns: [],
  acrossRows: true,
  check(run) {
    const texts = run.texts.L06;
    for (const column of run.census.location.columns) {
      const { key, header, index, unit } = column;
      if (unit === undefined) continue;
      const sentence = unit === 12 ? texts.years : unit === 1_000 ? texts.message : texts.millions;
      run.reportHeader(index, key, header, fill(sentence, { entete: header }), wholeColumn(run, column));
    }
  },
};
