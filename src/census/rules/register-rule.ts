import type { Messages } from '../../i18n';
import { areasOf } from '../../table/address';
import { groupBy } from '../../table/group-by';
import { fill } from '../fill';
import { frenchNumber } from '../french-number';
import type { Severity } from '../finding';
import type { RegisterIssue, RegisterIssueCode } from '../registers/register-check';
import { fnv1a } from '../waivers/fnv1a';
import type { Rule, RuleId, RuleRun } from './rule';

/** Cells named in a sentence on several; the finding lists them all. */
const NAMED_CELLS = 5;

/** The sentence on issues of a column that are alike, and what fills places of its own. */
type Sentence = (
  issues: readonly RegisterIssue[],
  texts: Messages['rules'],
) => { message: string; more?: Readonly<Record<string, string>> };

/** One sentence for a cell, another for several. */
export const oneOrMany = (issues: readonly RegisterIssue[], one: string, many: string): { message: string } => ({
  message: issues.length === 1 ? one : many,
});

const places = (issues: readonly RegisterIssue[]): string => {
  const named = issues.slice(0, NAMED_CELLS).map(({ cell }) => cell);
  return [...named, ...(issues.length > NAMED_CELLS ? ['…'] : [])].join(', ');
};

const report = (run: RuleRun, issues: readonly RegisterIssue[], sentence: Sentence): void => {
  const first = issues[0]!;
  const { table, sheet, row, label, value, other } = first;
  const { message, more } = sentence(issues, run.texts);
  const values = {
    ...{ table, feuille: sheet, colonne: label, valeur: value, autre: other ?? '' },
    ...{ nombre: frenchNumber(issues.length), cellules: places(issues), ...more },
  };
  // The lines themselves, wherever they stand: sorting a register must not wake a waiver.
  const lines = issues.map(({ contents }) => JSON.stringify(contents)).sort();
  run.reportElsewhere({ sheet, row, index: areasOf(first.cell)[0]!.column, value }, fill(message, values), null, {
    cells: issues.length > 1 ? issues.map(({ cell }) => cell) : [],
    subject: fnv1a([table, first.key, first.code, ...lines].join('\n')),
  });
};

/**
 * A rule on issues of registers of some kinds: one finding for all cells of a column that have the same fault, so that a bad
 * column does not drown the findings of the census. None is an error: a register is a copy of another program's data, its
 * lines do not hold up the census, and what looks wrong may be right (a credit note makes a part larger than its whole).
 */
export const registerRule = (
  id: RuleId,
  severity: Severity,
  codes: readonly RegisterIssueCode[],
  sentence: Sentence,
): Rule => ({
  id,
  severity,
  columns: [],
  acrossRows: true,
  check(run) {
    const own = run.census.registers.issues.filter(({ code }) => codes.includes(code));
    // The line that a duplicate repeats is its own; the other column of a comparison is that of all.
    const alike = groupBy(own, ({ table, key, code, other }) =>
      [table, key, code, code === 'duplicate' ? '' : other].join('\n'),
    );
    for (const issues of alike.values()) report(run, issues, sentence);
  },
});
