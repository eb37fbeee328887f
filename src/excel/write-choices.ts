import type { ChoicePlan, SheetPlan } from '../census/reports/sheet-plan';
import { rangeAt } from './prepare-sheet';

/** Excel's longest list written in a rule, and its separator in every language. */
const LONGEST_LIST = 255;
const SEPARATOR = ',';

/** What Excel shows at most as the title and the text of a message. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What is said when something else is typed. */
export interface ChoiceRefusal {
  title: string;
  message: string;
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A list as the rule of a data validation holds it. Throws when Excel could not: a comma would part a value in two. */
export function listSource(values: readonly string[]): string {
  const source = values.join(SEPARATOR);
  if (source.length > LONGEST_LIST || values.some((value) => value.includes(SEPARATOR)))
    throw new Error(`A list cannot be written in a rule: ${source}`);
  return source;
}

/** Drop-down lists with their messages; those of an earlier run go first. */
export function writeChoices(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { again, refusal }: { again: boolean; refusal: ChoiceRefusal },
): void {
  if (again) sheet.getRange().dataValidation.clear();
  for (const choice of plan.choices ?? []) addChoice(sheet, choice, refusal);
}

function addChoice(sheet: Excel.Worksheet, choice: ChoicePlan, refusal: ChoiceRefusal): void {
  const { dataValidation } = rangeAt(sheet, choice);
  dataValidation.rule = { list: { inCellDropDown: true, source: listSource(choice.values) } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', ...refusal };
  if (choice.hint)
    dataValidation.prompt = {
      showPrompt: true,
      title: cut(choice.hint.title, LONGEST_TITLE),
      message: cut(choice.hint.message, LONGEST_MESSAGE),
    };
}
