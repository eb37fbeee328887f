import { columnOf } from '../columns';
import { fill } from '../fill';
import { headerOf, READING_COLUMNS } from './reading-columns';
import type { Rule } from './rule';

/** A formula in error (#REF!, #N/A…) says nothing; it must not pass for an empty cell. */
export const errorCell: Rule = {
  id: 'L03',
  severity: 'avertissement',
  columns: [],
  check(run) {
    for (const key of run.present(READING_COLUMNS)) {
      const colonne = headerOf(run.census.location.columns, key);
      const severity = columnOf(key).required === 'always' ? 'erreur' : 'avertissement';
      for (const need of run.census.needs) {
        const reading = need.cells[key]!;
        if (reading.kind !== 'problem' || reading.reason !== 'excelError') continue;
        const values = { valeur: run.displayed(need, key), colonne };
        run.report(need, key, fill(run.texts.L03.message, values), null, { severity });
      }
    }
  },
};
