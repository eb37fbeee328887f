import { basename, resolve } from 'node:path';
import {
  collectCensus,
  consolidateWorkbook,
  departmentsIn,
  type CollectedFile,
  type Consolidation,
  type FailedFile,
} from '../app/consolidate';
import { CampaignError } from '../app/prepare';
import { readSource, type PrepareSource } from '../app/prepare-source';
import type { OnProgress } from '../app/result';
import { blankWorkbook } from '../host/xlsx';
import { messages } from '../i18n';
import type { Command } from './arguments';
import { CliProblem } from './cli-problem';
import { describeCliFailure } from './failure';
import { hostForAddin, openForAddin } from './open-for-addin';
import { printable } from './printable';
import { readWorkbookFile } from './read-workbook-file';
import { isSameFile } from './same-file';
import { checkOutput, saveFile } from './save-file';

type ConsolidateCommand = Extract<Command, { name: 'consolider' }>;

const { cli: words, consolidation: texts } = messages('fr-FR');

/** Issues and duplicates shown to a person; the rest is counted, and `--json` gives them all. */
const MAX_LINES = 15;

export interface Consolidated {
  files: CollectedFile[];
  failures: FailedFile[];
  plan: Consolidation;
  base: string;
}

/** The files to read, and those that are not read at all with the reason. */
async function sortFiles({ workbooks, output }: ConsolidateCommand): Promise<{ paths: string[]; aside: FailedFile[] }> {
  const paths: string[] = [];
  const aside: FailedFile[] = [];
  for (const path of workbooks) {
    const set = (code: 'FILE_IS_OUTPUT' | 'FILE_REPEATED') =>
      aside.push({ file: basename(path), code, message: texts.failures[code] });
    if (await isSameFile(path, output)) set('FILE_IS_OUTPUT');
    else if (await isAmong(path, paths)) set('FILE_REPEATED');
    else paths.push(path);
  }
  return { paths, aside };
}

async function isAmong(path: string, paths: readonly string[]): Promise<boolean> {
  for (const other of paths) if (resolve(other) === resolve(path) || (await isSameFile(other, path))) return true;
  return false;
}

/** Names that tell the files apart: the file name, with its folder where two have the same. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  return names.map((name, i) => (names.filter((other) => other === name).length > 1 ? (paths[i] as string) : name));
}

/** Opens a file, reads it, and closes it whatever happens. */
async function reading<T>(path: string, read: (opened: Awaited<ReturnType<typeof openForAddin>>) => Promise<T>) {
  const opened = await openForAddin(await readWorkbookFile(path));
  try {
    return await read(opened);
  } finally {
    opened.close();
  }
}

const readBase = (path: string): Promise<PrepareSource> =>
  reading(path, ({ session }) => readSource(session, basename(path)));

/** Reads every file; one that cannot be used does not stop the others. Without a base, the first one that opens is it. */
async function collectAll(command: ConsolidateCommand, paths: string[], onProgress: OnProgress) {
  let base = command.base === undefined ? null : await readBase(command.base);
  const files: CollectedFile[] = [];
  const failures: FailedFile[] = [];
  const names = namesOf(paths);
  for (const [i, path] of paths.entries()) {
    const file = names[i] as string;
    onProgress({ done: i, total: paths.length, label: file });
    try {
      await reading(path, async ({ session }) => {
        base ??= await readSource(session, file);
        files.push(await collectCensus(session, file, base, { sheet: command.sheet }));
      });
    } catch (error) {
      const { code, message } = describeCliFailure(error, path);
      failures.push({ file, code, message });
    }
  }
  return { files, failures, base };
}

/** Brings the censuses of several files together in one workbook, saved completely or not at all. */
export async function consolidateFiles(command: ConsolidateCommand, onProgress: OnProgress): Promise<Consolidated> {
  const { output } = command;
  if (command.base !== undefined && (await isSameFile(command.base, output)))
    throw new CliProblem('OUTPUT_IS_INPUT', output);
  await checkOutput(output, output);
  const { paths, aside } = await sortFiles(command);
  const { files, failures, base } = await collectAll(command, paths, onProgress);
  const all = [...failures, ...aside];
  // Without a file that opens there is nothing to take parameters from either.
  if (!base || files.length === 0)
    throw new CampaignError(
      'NOTHING_CONSOLIDATED',
      String(all.length),
      all.map(({ file, message }) => words.fileFailed(file, message)),
    );
  const opened = await hostForAddin(blankWorkbook());
  try {
    const input = { files, failures: all, base, year: command.year, onProgress };
    const plan = await consolidateWorkbook(opened.session, input);
    await saveFile(output, await opened.save());
    return { files, failures: all, plan, base: base.name };
  } finally {
    opened.close();
  }
}

/** Whether every file was taken; one that is left aside on purpose is no failure. */
export const isComplete = ({ failures }: Consolidated): boolean => failures.every(({ code }) => code in texts.failures);

/** The document of `consolider --json`. */
export const consolidationDocument = (
  { output }: ConsolidateCommand,
  { files, failures, plan, base }: Consolidated,
) => ({
  output,
  base,
  campaign: plan.campaignYear,
  year: plan.year,
  files: files.map((file) => ({
    file: file.file,
    sheet: file.sheet,
    headerRow: file.headerRow,
    rows: file.rows.length,
    departments: departmentsIn(file),
    issues: file.issues,
  })),
  rows: plan.rows,
  failures,
  missingDepartments: plan.missingDepartments,
  notices: plan.notices,
});

const limited = (lines: string[]): string[] =>
  lines.length > MAX_LINES
    ? [...lines.slice(0, MAX_LINES), `  ${words.moreFindings(lines.length - MAX_LINES)}`]
    : lines;

/** What a person reads: file by file what was taken, then what is to be looked at, then what is missing. */
export function consolidationLines({ output }: ConsolidateCommand, { files, failures, plan }: Consolidated): string[] {
  const twins = plan.rows.flatMap(({ row, origin, duplicateOf }) =>
    duplicateOf === null
      ? []
      : [
          `  ${words.duplicate(row, `${origin.file}:${origin.row}`, `${duplicateOf.origin.file}:${duplicateOf.origin.row}`)}`,
        ],
  );
  const lines = [
    words.consolidated(plan.rows.length, files.length, plan.year),
    ...files.map((file) => `  ${words.fileTaken(file.file, file.sheet, file.rows.length)}`),
    ...failures.map(({ file, message }) => `  ${words.fileFailed(file, message)}`),
  ];
  for (const { file, issues } of files) {
    if (issues.length === 0) continue;
    lines.push(words.fileIssues(file, issues.length));
    lines.push(...limited(issues.map(({ row, cell, message }) => `  ${cell ?? words.line(row)}  ${message}`)));
  }
  if (twins.length > 0) lines.push(words.duplicates(twins.length), ...limited(twins));
  const { missingDepartments } = plan;
  if (missingDepartments && missingDepartments.length > 0)
    lines.push(words.missingDepartments(missingDepartments.join(', ')));
  return [...lines, ...plan.notices.map(words.notice), words.fileWritten(resolve(output))].map(printable);
}
