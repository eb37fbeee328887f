import { fill } from '../fill';
import { eachReading } from './reading-columns';
import type { Rule } from './rule';

/** A formula in error (#REF!, #N/A…) says nothing; it must not pass for an empty cell. */
export const errorCell: Rule = {
  id: 'L03',
  severity: 'avertissement',
  columns: [],
  check(run) {
    eachReading(run, { required: 'erreur', optional: 'avertissement' }, (need, reading, { key, colonne, severity }) => {
      if (reading.kind !== 'problem' || reading.reason !== 'excelError') return;
      const values = { valeur: run.displayed(need, key), colonne };
      run.report(need, key, fill(run.texts.L03.message, values), null, { severity });
    });
  },
};
