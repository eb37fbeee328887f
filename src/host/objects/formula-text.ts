import { mergeRefTokens, parse, tokenize } from '@borgar/fx';
import { invalidArgument } from '../protocol';

/** Excel's limit for a formula. */
const MAX_FORMULA = 8_192;

/** The formula itself when it can be read as one; `InvalidArgument` otherwise, as Excel refuses it. */
export function checkedFormula(formula: string): string {
  if (formula.length > MAX_FORMULA) throw invalidArgument(`A formula takes at most ${MAX_FORMULA} characters.`);
  try {
    parse(mergeRefTokens(tokenize(formula)));
  } catch {
    throw invalidArgument(`"${formula.slice(0, 200)}" is not a formula.`);
  }
  return formula;
}
