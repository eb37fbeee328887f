import { basename, resolve } from 'node:path';
import { checkWorkbook } from '../app/check';
import { thisMoment } from '../app/clock';
import { applyCompletions, previewCompletions } from '../app/complete';
import type { ApplyResult, CellChange } from '../app/fix';
import type { CheckResult, RunOptions } from '../app/result';
import { messages } from '../i18n';
import type { Command } from './arguments';
import { censusDocument } from './json-document';
import { openForAddin } from './open-for-addin';
import { printable } from './printable';
import { readWorkbookFile } from './read-workbook-file';
import { checkOutput, saveFile } from './save-file';

type CompleteCommand = Extract<Command, { name: 'completer' }>;

const words = messages('fr-FR').cli;
const MAX_REFUSALS = 15;

export interface Completed {
  result: CheckResult;
  applied: ApplyResult;
}

/** Fills what follows from the rest of each row, through the add-in's own way of changing cells, and saves the output. */
export async function completeFile(command: CompleteCommand, options: RunOptions): Promise<Completed> {
  const bytes = await readWorkbookFile(command.workbook);
  await checkOutput(command.output, command.workbook);
  const opened = await openForAddin(bytes);
  try {
    const result = await checkWorkbook(opened.session, options);
    const by = { author: words.author, when: thisMoment() };
    const applied = await applyCompletions(opened.session, previewCompletions(result), by);
    await saveFile(command.output, await opened.save());
    return { result, applied };
  } finally {
    opened.close();
  }
}

/** The document of `completer --json`: every cell filled with the reason, and what could not be. */
export const completionDocument = (workbook: string, { result, applied }: Completed) => ({
  workbook: basename(workbook),
  census: censusDocument(result),
  completions: (applied.done as CellChange[]).map(({ sheet, cell, row, column, value, after, reason }) => ({
    ...{ sheet, cell, row, column, value, label: after, reason },
  })),
  refused: applied.refused.map(({ change, code, message }) => ({ cell: (change as CellChange).cell, code, message })),
});

/** What a person reads: cells filled by column, then those that could not be. */
export function completionLines({ output }: CompleteCommand, { result, applied }: Completed): string[] {
  const { done, refused } = applied;
  const counts = result.census.columns
    .map(({ key, header }) => [header, (done as CellChange[]).filter(({ column }) => column === key).length] as const)
    .filter(([, count]) => count > 0);
  const lines = [
    done.length === 0 ? words.nothingToComplete : words.completed(done.length),
    ...counts.map(([header, count]) => words.completedColumn(header, count)),
  ];
  if (refused.length > 0) {
    lines.push(words.notCompleted(refused.length));
    for (const { message } of refused.slice(0, MAX_REFUSALS)) lines.push(`  ${message}`);
    if (refused.length > MAX_REFUSALS) lines.push(`  ${words.moreFindings(refused.length - MAX_REFUSALS)}`);
  }
  return [...lines, words.fileWritten(resolve(output))].map(printable);
}
