import { fill } from '../fill';
import { cleanValue } from './clean-value';
import { eachReading } from './reading-columns';
import type { Rule } from './rule';

/**
 * A value that was understood without being written as it should be: it counts, and its clean form is one click away. A
 * warning where the template requires the column, else an information.
 */
export const notClean: Rule = {
  id: 'L02',
  severity: 'info',
  columns: [],
  check(run) {
    const texts = run.texts.L02;
    eachReading(run, { required: 'avertissement', optional: 'info' }, (need, reading, { key, colonne, severity }) => {
      if (reading.kind !== 'understood' || reading.clean) return;
      const fix = cleanValue(run, need, key);
      const valeur = run.displayed(need, key);
      const values = { valeur, colonne, proposition: fix?.label ?? '' };
      // Text that reads the same as the number to write: « 3 » read as « 3 » would tell nothing.
      const stored = typeof fix?.value === 'number' && fix.label === valeur.trim();
      const sentence = stored ? texts.stored : fix ? texts.message : texts.split;
      run.report(need, key, fill(sentence, values), fix, { severity });
    });
  },
};
