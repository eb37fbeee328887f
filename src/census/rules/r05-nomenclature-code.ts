import type { Need } from '../census';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { CodeProposer } from '../nearest-code';
import { CodeAsker, type CodeSuggestion } from '../suggestions';
import type { Rule, RuleRun } from './rule';

/** From this score on nine suggestions in ten are right, and the first one is proposed; below, the user chooses. */
const SURE = 0.7;

const choiceOf = (texts: RuleRun['texts']['R05'], { code, label, score }: CodeSuggestion): Fix => ({
  value: code,
  label: fill(texts.choice, { proposition: code, libelle: label, score: Math.floor(score * 100) }),
});

/** Neither the cell nor the label beside it tells a code: those that the wording of the need suggests. */
const reportSuggested = (run: RuleRun, need: Need, sentence: string, suggestions: readonly CodeSuggestion[]): void => {
  const texts = run.texts.R05;
  const [best] = suggestions;
  const choices = suggestions.map((suggestion) => choiceOf(texts, suggestion));
  const sure = best !== undefined && best.score >= SURE && need.cells.code_nomenclature!.kind === 'empty';
  const message = sure ? fill(texts.suggested, { proposition: best.code, libelle: best.label }) : sentence;
  run.report(need, 'code_nomenclature', message, sure ? { value: best.code, label: best.code } : null, { choices });
};

/**
 * The code must be one of the nomenclature, written as it is there. Codes damaged by Excel (`10.1` for `10.10`, a date, no
 * dot) are found back; others get the nearest code, or the one whose label stands beside; where there is neither, the
 * wording of the need suggests some.
 */
export const nomenclatureCode: Rule = {
  id: 'R05',
  severity: 'erreur',
  columns: ['code_nomenclature'],
  acrossRows: true,
  check(run) {
    const texts = run.texts.R05;
    const proposer = new CodeProposer(run.census.parameters.nomenclature);
    const asker = new CodeAsker(run.census);
    for (const need of run.census.needs) {
      const reading = need.cells.code_nomenclature!;
      if (reading.kind === 'understood' && reading.clean) continue;
      const code = run.displayed(need, 'code_nomenclature');
      const proposition =
        reading.kind === 'understood'
          ? reading.value
          : proposer.propose(reading.kind === 'empty' ? '' : code, run.displayed(need, 'libelle_nomenclature'));
      if (proposition === null) {
        const sentence = reading.kind === 'empty' ? texts.empty : fill(texts.withoutProposal, { code });
        reportSuggested(run, need, sentence, asker.suggestFor(need));
        continue;
      }
      const fix = { value: proposition, label: proposition };
      if (reading.kind === 'empty') run.report(need, 'code_nomenclature', texts.empty, fix);
      else {
        const sentence = code.replace(',', '.') === proposition ? texts.asNumber : texts.message;
        run.report(need, 'code_nomenclature', fill(sentence, { code, proposition }), fix);
      }
    }
  },
};
