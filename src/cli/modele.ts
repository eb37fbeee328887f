import { basename, resolve } from 'node:path';
import { departmentsOf, prepareWorkbook, type Prepared, type PrepareOptions } from '../app/prepare';
import { readSource, type PrepareSource } from '../app/prepare-source';
import type { OnProgress } from '../app/result';
import { blankWorkbook } from '../host/xlsx';
import { messages } from '../i18n';
import type { Command } from './arguments';
import { CliProblem } from './cli-problem';
import { hostForAddin, openForAddin } from './open-for-addin';
import { printable } from './printable';
import { readWorkbookFile } from './read-workbook-file';
import { checkFolder, saveFolder } from './save-folder';
import { checkOutput, saveFile } from './save-file';
import { isSameFile } from './same-file';

type TemplateCommand = Extract<Command, { name: 'modele' }>;

/** A workbook made, and the file it stands in. */
export interface MadeWorkbook extends Prepared {
  file: string;
}

const words = messages('fr-FR').cli;

/** Signs that no file name takes on Windows, and how long a name may be with what is added to it. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/g;
const LONGEST_NAME = 80;

async function readSourceFile(path: string): Promise<PrepareSource> {
  const opened = await openForAddin(await readWorkbookFile(path));
  try {
    return await readSource(opened.session, basename(path));
  } finally {
    opened.close();
  }
}

/** One workbook, from an empty one. */
async function make(options: PrepareOptions): Promise<{ prepared: Prepared; bytes: Uint8Array }> {
  const opened = await hostForAddin(blankWorkbook());
  try {
    const prepared = await prepareWorkbook(opened.session, options);
    return { prepared, bytes: await opened.save() };
  } finally {
    opened.close();
  }
}

/** `Recensement 2025 - DLY.xlsx`; departments whose names come out the same get a number. */
function fileNames(names: readonly string[], year: number): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim();
    for (let number = 1; ; number++) {
      const file = words.templateFile(year, number === 1 ? clean : `${clean} (${number})`);
      if (taken.has(file.toLowerCase())) continue;
      taken.add(file.toLowerCase());
      return file;
    }
  });
}

/** Makes one campaign workbook, or one for each department in a new folder. Nothing that exists is lost. */
export async function makeTemplates(command: TemplateCommand, onProgress: OnProgress): Promise<MadeWorkbook[]> {
  const { output, toFolder, source: path, year, department } = command;
  if (path !== undefined && (await isSameFile(path, output))) throw new CliProblem('OUTPUT_IS_INPUT', output);
  // A folder may hold what departments have already filled in: it must be new or empty.
  if (toFolder) await checkFolder(output, (files) => Promise.resolve(files[0] as string));
  else await checkOutput(output, output);
  const source = path === undefined ? undefined : await readSourceFile(path);
  const options = { year, source, onProgress };
  if (!toFolder) {
    const { prepared, bytes } = await make({ ...options, department });
    await saveFile(output, bytes);
    return [{ ...prepared, file: output }];
  }
  const list = departmentsOf(source as PrepareSource);
  const chosen = department === undefined ? list.map(({ name }) => name) : [department];
  const files = fileNames(
    chosen.map((name) => list.find((one) => one.name === name)?.code ?? name),
    year + 1,
  );
  const made: { prepared: Prepared; bytes: Uint8Array; file: string }[] = [];
  for (const [i, name] of chosen.entries()) {
    onProgress({ done: i, total: chosen.length, label: name });
    made.push({ ...(await make({ year, source, department: name })), file: files[i] as string });
  }
  await saveFolder(output, made);
  return made.map(({ prepared, file }) => ({ ...prepared, file }));
}

/** What is said of every workbook alike, once. */
const noticesOf = (made: readonly MadeWorkbook[]): string[] => [...new Set(made.flatMap(({ notices }) => notices))];

/** The document of `modele --json`. */
export const templateDocument = ({ year, output, source }: TemplateCommand, made: readonly MadeWorkbook[]) => ({
  source: source === undefined ? null : basename(source),
  campaign: year,
  year: year + 1,
  output,
  files: made.map(({ file, department, renewals, extensions, sheets }) => ({
    file: basename(file),
    department: department?.name ?? null,
    renewals,
    extensions,
    sheets,
  })),
  notices: noticesOf(made),
});

/** What a person reads: each workbook with the needs already there. */
export const templateLines = ({ output, toFolder }: TemplateCommand, made: readonly MadeWorkbook[]): string[] =>
  [
    ...made.map(({ file, department, renewals, extensions }) =>
      words.templateMade(basename(file), department?.name ?? '', renewals, extensions),
    ),
    ...noticesOf(made).map(words.notice),
    toFolder ? words.folderWritten(resolve(output)) : words.fileWritten(resolve(output)),
  ].map(printable);
