import { basename, resolve } from 'node:path';
import { checkWorkbook } from '../app/check';
import { writeReports } from '../app/report';
import type { CheckResult, RunOptions } from '../app/result';
import { messages } from '../i18n';
import packageFile from '../../package.json';
import { parseCommand, wantsJson, type Command } from './arguments';
import { completeFile, completionDocument, completionLines } from './completer';
import { describeCliFailure } from './failure';
import { asideLines, reportLines } from './human-report';
import { failureDocument, resultDocument } from './json-document';
import { openForAddin } from './open-for-addin';
import { printable } from './printable';
import { ProgressBar, type BarOutput } from './progress-bar';
import { readWorkbookFile } from './read-workbook-file';
import { checkOutput, saveFile } from './save-file';

/** Standard output and standard error. */
export interface Terminal {
  out: { write(text: string): unknown };
  err: BarOutput;
}

/** The file may be used and holds no error; it holds at least one; it cannot be used. */
export type ExitCode = 0 | 1 | 2;

type FileCommand = Extract<Command, { workbook: string }>;
type CompleteCommand = Extract<Command, { name: 'completer' }>;
type ReportCommand = Exclude<FileCommand, CompleteCommand>;

interface Outcome {
  result: CheckResult;
  /** Sheets written, none for a mere check. */
  sheets: string[];
}

const words = messages('fr-FR').cli;

/** Runs a command line, `argv` being what follows the program's name. Never throws: every failure becomes a sentence and 2. */
export async function main(argv: string[], terminal: Terminal): Promise<ExitCode> {
  let workbook: string | null = null;
  try {
    const command = parseCommand(argv);
    if (command.name === 'help') terminal.out.write(words.usage);
    else if (command.name === 'version') terminal.out.write(`${packageFile.version}\n`);
    else {
      workbook = command.workbook;
      return await runCommand(command, terminal);
    }
    return 0;
  } catch (error) {
    sayFailure(error, workbook, wantsJson(argv), terminal);
    return 2;
  }
}

async function runCommand(command: FileCommand, terminal: Terminal): Promise<ExitCode> {
  const bar = new ProgressBar(terminal.err);
  if (command.name === 'completer') {
    await complete(command, bar, terminal);
    return 0;
  }
  const outcome = await execute(command, bar).finally(() => bar.clear());
  sayOutcome(command, outcome, terminal);
  return command.name === 'verifier' && outcome.result.summary.erreur > 0 ? 1 : 0;
}

async function complete(command: CompleteCommand, bar: ProgressBar, { out, err }: Terminal): Promise<void> {
  const options: RunOptions = { year: command.year, sheet: command.sheet, onProgress: bar.show };
  const completed = await completeFile(command, options).finally(() => bar.clear());
  if (!command.json) out.write(`${completionLines(command, completed).join('\n')}\n`);
  else {
    out.write(`${JSON.stringify(completionDocument(command.workbook, completed), null, 2)}\n`);
    for (const line of asideLines(completed.result)) err.write(`${printable(line)}\n`);
  }
}

async function execute(command: ReportCommand, bar: ProgressBar): Promise<Outcome> {
  const output = command.name === 'calculer' ? command.output : null;
  const bytes = await readWorkbookFile(command.workbook);
  if (output !== null) await checkOutput(output, command.workbook);
  const opened = await openForAddin(bytes);
  try {
    const options: RunOptions = { year: command.year, sheet: command.sheet, onProgress: bar.show };
    if (output === null) return { result: await checkWorkbook(opened.session, options), sheets: [] };
    const { sheets, ...result } = await writeReports(opened.session, options);
    await saveFile(output, await opened.save());
    return { result, sheets };
  } finally {
    opened.close();
  }
}

function sayOutcome(command: ReportCommand, { result, sheets }: Outcome, { out, err }: Terminal): void {
  if (command.json) {
    out.write(`${JSON.stringify(resultDocument(basename(command.workbook), result, sheets), null, 2)}\n`);
    for (const line of asideLines(result)) err.write(`${printable(line)}\n`);
    return;
  }
  const lines = reportLines(result);
  if (command.name === 'calculer')
    lines.push('', words.sheetsWritten(sheets.join(', ')), words.fileWritten(resolve(command.output)));
  out.write(`${lines.join('\n')}\n`);
}

function sayFailure(error: unknown, workbook: string | null, json: boolean, { out, err }: Terminal): void {
  const failure = describeCliFailure(error, workbook);
  if (json)
    out.write(`${JSON.stringify(failureDocument(workbook === null ? null : basename(workbook), failure), null, 2)}\n`);
  err.write(`${printable(words.failure(failure.message))}\n`);
  if (failure.choices.length > 0) err.write(`${printable(words.choices(failure.choices.join(', ')))}\n`);
  if (failure.detail !== '') err.write(`${printable(failure.detail)}\n`);
  if (failure.code === 'USAGE') err.write(`${words.wrongUsage.hint}\n`);
}
