import { fill } from '../fill';
import type { Fix } from '../finding';
import { toFrench, toSerial } from '../parsing/calendar';
import { parseInYear } from '../parsing/date';
import { valueOf } from '../parsing/reading';
import type { Rule, RuleRun } from './rule';

const DATE_COLUMNS = [
  'date_lancement',
  'date_notification',
  'date_fin_actuel',
  'date_fin_max',
  'date_preavis',
  'date_besoin',
  'date_dossier',
  'date_instance',
] as const;

/** « 1er semestre » without its year: that of the need is offered, never taken. */
const inYear = (run: RuleRun, text: string, year: number): Fix[] => {
  const period = parseInYear(text, year);
  if (!period) return [];
  return [{ value: toSerial(period.start, run.census.grid.date1904), label: toFrench(period.start) }];
};

/** A date must be a date; texts, quarters and months are understood and proposed as their first day. */
export const date: Rule = {
  id: 'R15',
  severity: 'erreur',
  columns: [],
  check(run) {
    const texts = run.texts.R15;
    for (const key of run.present(DATE_COLUMNS)) {
      for (const need of run.census.needs) {
        const reading = need.cells[key]!;
        if (reading.kind === 'empty' || (reading.kind === 'understood' && reading.clean)) continue;
        const valeur = run.displayed(need, key);
        if (reading.kind === 'problem') {
          const sentence = reading.reason === 'excelError' ? texts.excelError : texts.message;
          const year = valueOf(need.cells.annee) ?? run.census.year;
          run.report(need, key, fill(sentence, { valeur }), null, { choices: inYear(run, valeur, year) });
          continue;
        }
        const { start, precision } = reading.value;
        const label = toFrench(start);
        const fix = { value: toSerial(start, run.census.grid.date1904), label };
        // A whole day needs no precision: it only is no date for Excel.
        const sentence = precision === 'day' ? texts.stored : texts.understood;
        run.report(need, key, fill(sentence, { valeur, date: label }), fix);
      }
    }
  },
};
