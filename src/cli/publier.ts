import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { DESCRIPTOR, GENERATOR, PUBLISHED_FILES, publishWorkbook, type PublishResult } from '../app/publish';
import type { RunOptions } from '../app/result';
import { messages } from '../i18n';
import type { Command } from './arguments';
import { censusDocument } from './json-document';
import { openForAddin } from './open-for-addin';
import { printable } from './printable';
import { readWorkbookFile } from './read-workbook-file';
import { checkFolder, saveFolder } from './save-folder';

type PublishCommand = Extract<Command, { name: 'publier' }>;

const words = messages('fr-FR').cli;
const encoder = new TextEncoder();

/** Whether a folder holds a publication of ours and nothing else; else the name of what else it holds. */
async function isPublication(folder: string, files: readonly string[]): Promise<string | true> {
  const stranger = files.find((name) => !PUBLISHED_FILES.includes(name));
  if (stranger !== undefined) return stranger;
  try {
    const descriptor = JSON.parse(await readFile(join(folder, DESCRIPTOR), 'utf8')) as { generator?: unknown };
    return descriptor.generator === GENERATOR ? true : DESCRIPTOR;
  } catch {
    return files[0] as string;
  }
}

/** Publishes the census of a workbook as a folder of open data, written completely or not at all. */
export async function publishFile(command: PublishCommand, options: RunOptions): Promise<PublishResult> {
  const bytes = await readWorkbookFile(command.workbook);
  await checkFolder(command.output, (files) => isPublication(command.output, files));
  const opened = await openForAddin(bytes);
  try {
    const published = await publishWorkbook(opened.session, options);
    const files = published.files.map(({ file, text }) => ({ file, bytes: encoder.encode(text) }));
    await saveFolder(command.output, files);
    return published;
  } finally {
    opened.close();
  }
}

/** The document of `publier --json`: what was written, and what was left empty. */
export const publicationDocument = ({ workbook, output }: PublishCommand, published: PublishResult) => ({
  workbook: basename(workbook),
  census: censusDocument(published.result),
  folder: output,
  files: published.files.map(({ file, rows }) => (rows === null ? { file } : { file, rows })),
  notices: published.notices,
});

/** What a person reads: each file with its rows, then what was left out. */
export const publicationLines = ({ output }: PublishCommand, { files, notices, result }: PublishResult): string[] =>
  [
    words.needs(result.census.rows, result.census.year),
    ...files.map(({ file, rows }) => (rows === null ? `  ${file}` : `  ${words.fileRows(file, rows)}`)),
    ...notices.map(words.notice),
    words.folderWritten(resolve(output)),
  ].map(printable);
