import type { Messages } from '../../i18n';
import { fill } from '../fill';
import { printAmount } from '../parsing/amount';
import type { ProblemReason } from '../parsing/reading';
import { AMOUNT_COLUMNS, euros } from './amount-columns';
import type { Rule } from './rule';

const sentence = (reason: ProblemReason | null, texts: Messages['rules']['R08']): string => {
  switch (reason) {
    case 'taxIncluded':
      return texts.taxIncluded;
    case 'range':
      return texts.range;
    case 'tooLarge':
      return texts.tooLarge;
    case 'excelError':
      return texts.excelError;
    default:
      return texts.message;
  }
};

/** An amount must be a number; what is understood without doubt is proposed as one. */
export const amount: Rule = {
  id: 'R08',
  severity: 'erreur',
  columns: [],
  check(run) {
    const texts = run.texts.R08;
    for (const key of run.present(AMOUNT_COLUMNS)) {
      for (const need of run.census.needs) {
        const reading = need.cells[key]!;
        if (reading.kind === 'empty' || (reading.kind === 'understood' && reading.clean)) continue;
        const valeur = run.displayed(need, key);
        const reason = reading.kind === 'problem' ? reading.reason : null;
        const fix =
          reading.kind === 'understood' ? { value: euros(reading.value), label: printAmount(reading.value) } : null;
        run.report(need, key, fill(sentence(reason, texts), { valeur }), fix);
      }
    }
  },
};
