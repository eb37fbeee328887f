import { basename, resolve } from 'node:path';
import { checkWorkbook } from '../app/check';
import { writeReports } from '../app/report';
import type { CheckResult, RunOptions } from '../app/result';
import { messages } from '../i18n';
import packageFile from '../../package.json';
import { parseCommand, wantsJson, type Command } from './arguments';
import { CliProblem } from './cli-problem';
import { completeFile, completionDocument, completionLines } from './completer';
import { consolidateFiles, consolidationDocument, consolidationLines, isComplete } from './consolider';
import { describeCliFailure } from './failure';
import { asideLines, reportLines } from './human-report';
import { failureDocument, resultDocument } from './json-document';
import { makeTemplates, templateDocument, templateLines } from './modele';
import { openForAddin } from './open-for-addin';
import { printable } from './printable';
import { ProgressBar, type BarOutput } from './progress-bar';
import { publicationDocument, publicationLines, publishFile } from './publier';
import { readWorkbookFile } from './read-workbook-file';
import { isSameFile } from './same-file';
import { checkOutput, saveFile } from './save-file';

/** Standard output and standard error. */
export interface Terminal {
  out: { write(text: string): unknown };
  err: BarOutput;
}

/** The file may be used and holds no error; it holds at least one; it cannot be used. */
export type ExitCode = 0 | 1 | 2;

type WorkCommand = Exclude<Command, { name: 'help' | 'version' }>;
type ReportCommand = Extract<Command, { name: 'verifier' | 'calculer' }>;

/** What a command has to say, for programs and for people. */
interface Outcome {
  code: ExitCode;
  /** The document of `--json`. */
  document: object;
  /** What a person reads instead. */
  lines: string[];
  /** What goes to standard error beside the document. */
  asides: string[];
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
      workbook = workbookOf(command);
      return await runCommand(command, terminal);
    }
    return 0;
  } catch (error) {
    sayFailure(error, workbook, wantsJson(argv), terminal);
    return 2;
  }
}

/** The workbook that a failure is about. */
function workbookOf(command: WorkCommand): string | null {
  if (command.name === 'modele') return command.source ?? null;
  if (command.name === 'consolider') return command.base ?? command.workbooks[0] ?? null;
  return command.workbook;
}

async function runCommand(command: WorkCommand, { out, err }: Terminal): Promise<ExitCode> {
  const bar = new ProgressBar(err);
  const sheet = 'sheet' in command ? command.sheet : undefined;
  const options: RunOptions = { year: command.year, sheet, onProgress: bar.show };
  const outcome = await perform(command, options).finally(() => bar.clear());
  if (command.json) {
    out.write(`${JSON.stringify(outcome.document, null, 2)}\n`);
    for (const line of outcome.asides) err.write(`${printable(line)}\n`);
  } else out.write(`${outcome.lines.join('\n')}\n`);
  return outcome.code;
}

async function perform(command: WorkCommand, options: RunOptions): Promise<Outcome> {
  switch (command.name) {
    case 'completer': {
      const completed = await completeFile(command, options);
      const document = completionDocument(command.workbook, completed);
      return { code: 0, document, lines: completionLines(command, completed), asides: asideLines(completed.result) };
    }
    case 'publier': {
      const published = await publishFile(command, options);
      const document = publicationDocument(command, published);
      return { code: 0, document, lines: publicationLines(command, published), asides: asideLines(published.result) };
    }
    case 'modele': {
      const made = await makeTemplates(command, options.onProgress ?? (() => undefined));
      return { code: 0, document: templateDocument(command, made), lines: templateLines(command, made), asides: [] };
    }
    case 'consolider': {
      const done = await consolidateFiles(command, options.onProgress ?? (() => undefined));
      const document = consolidationDocument(command, done);
      return { code: isComplete(done) ? 0 : 1, document, lines: consolidationLines(command, done), asides: [] };
    }
    default:
      return report(command, options);
  }
}

async function report(command: ReportCommand, options: RunOptions): Promise<Outcome> {
  const { result, sheets } = await execute(command, options);
  const lines = reportLines(result);
  if (command.name === 'calculer')
    lines.push('', words.sheetsWritten(sheets.join(', ')), words.fileWritten(resolve(command.output)));
  return {
    code: command.name === 'verifier' && result.summary.erreur > 0 ? 1 : 0,
    document: resultDocument(basename(command.workbook), result, sheets),
    lines,
    asides: asideLines(result),
  };
}

/** The result, and the sheets written: none for a mere check. */
async function execute(
  command: ReportCommand,
  options: RunOptions,
): Promise<{ result: CheckResult; sheets: string[] }> {
  const output = command.name === 'calculer' ? command.output : null;
  const bytes = await readWorkbookFile(command.workbook);
  if (output !== null) await checkOutput(output, command.workbook);
  const previous = command.name === 'calculer' ? await previousWorkbook(command) : undefined;
  const opened = await openForAddin(bytes);
  try {
    if (output === null) return { result: await checkWorkbook(opened.session, options), sheets: [] };
    const { sheets, ...result } = await writeReports(opened.session, { ...options, previous });
    await saveFile(output, await opened.save());
    return { result, sheets };
  } finally {
    opened.close();
  }
}

/** The workbook of an earlier census, as the add-in takes it; the result is not written over it. */
async function previousWorkbook({
  previous,
  output,
}: Extract<Command, { name: 'calculer' }>): Promise<RunOptions['previous']> {
  if (previous === undefined) return undefined;
  const bytes = await readWorkbookFile(previous);
  if (await isSameFile(previous, output)) throw new CliProblem('OUTPUT_IS_INPUT', output);
  return { base64: Buffer.from(bytes).toString('base64'), name: basename(previous) };
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
