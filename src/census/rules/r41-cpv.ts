import { fill } from '../fill';
import { LIST_SEPARATOR } from '../parsing/multi-list';
import { valueOf } from '../parsing/reading';
import { checkDigitsOf, cleanCpv, cpvFault, cpvParts, type CheckDigits } from './cpv-code';
import { familyOf } from './family-of';
import type { Rule } from './rule';

/** The same codes, each as it should be written; `null` when one of them cannot be told. */
const cleaned = (parts: readonly string[], known: CheckDigits): string | null => {
  const codes = parts.map((part) => (cpvFault(part, known) === null ? part : cleanCpv(part, known)));
  return codes.every((code) => code !== null) ? [...new Set(codes)].join(LIST_SEPARATOR) : null;
};

/** A CPV code, which is optional, has eight digits and may end with its check digit. */
export const cpv: Rule = {
  id: 'R41',
  severity: 'avertissement',
  columns: ['cpv'],
  check(run) {
    const texts = run.texts.R41;
    const known = checkDigitsOf(run.census.parameters.nomenclature);
    for (const need of run.census.needs) {
      const text = need.retained ? valueOf(need.cells.cpv) : null;
      if (text === null) continue;
      const parts = cpvParts(text);
      const faults = parts.map((part) => cpvFault(part, known));
      if (parts.length > 0 && faults.every((fault) => fault === null)) continue;
      const proposed = (parts.length > 0 ? cleaned(parts, known) : null) ?? familyOf(run.census, need)?.cpv ?? null;
      const sentence = faults.includes('format') || parts.length === 0 ? texts.message : texts.checkDigit;
      const fix = proposed === null ? null : { value: proposed, label: proposed };
      run.report(need, 'cpv', fill(sentence, { cpv: run.displayed(need, 'cpv') }), fix);
    }
  },
};
