import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmbeddedHost } from '../host/embedded';
import type { HostOptions } from '../host/host-options';
import { bootOffice, type OfficeBoot } from '../host/transport/node';
import { openWorkbook, saveWorkbook } from '../host/xlsx';
import { OFFICE_USAGE, OfficeUsageError, parseOfficeCommand, type OfficeCommand } from './office-arguments';
import { coverageCommand } from './office-coverage';
import { officeFailure } from './office-failure';
import { readWorkbookFile } from './read-workbook-file';
import { checkOutput, saveFile } from './save-file';

/** Exit code and what to print. */
export interface OfficeOutcome {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

/** 0 done, 1 the script or the workbook failed, 2 the command line makes no sense. Never throws. */
export async function main(argv: string[]): Promise<OfficeOutcome> {
  try {
    if (argv[0] === 'coverage') return { code: 0, out: await coverageCommand(argv.slice(1)), err: '' };
    const command = parseOfficeCommand(argv);
    if (!command) return { code: 0, out: OFFICE_USAGE, err: '' };
    const result = await runScript(command);
    return { code: 0, out: `${JSON.stringify(result ?? null, null, 2)}\n`, err: '' };
  } catch (error) {
    if (error instanceof OfficeUsageError) return { code: 2, out: '', err: `${error.message}\n\n${OFFICE_USAGE}` };
    return { code: 1, out: '', err: `${JSON.stringify(officeFailure(error), null, 2)}\n` };
  }
}

type Script = (office: Pick<OfficeBoot, 'Excel' | 'Office'>) => unknown;

/** Runs the script and returns what it returns; the workbook is saved only when the script succeeds. */
async function runScript({ script, workbook: path, output, ...excel }: OfficeCommand): Promise<unknown> {
  const run = await loadScript(script);
  if (output !== null) await checkOutput(output, path);
  const workbook = await openWorkbook(await readWorkbookFile(path));
  const office = await bootOffice(new EmbeddedHost(workbook, await hostOptions(excel)));
  try {
    const result = await run({ Excel: office.Excel, Office: office.Office });
    if (output !== null) {
      workbook.calculateIfNeeded();
      await saveFile(output, await saveWorkbook(workbook));
    }
    return result;
  } finally {
    office.close();
  }
}

/** The options with the members that an Excel of the age asked for does not have. */
async function hostOptions({ host, refuseNewer }: Pick<OfficeCommand, 'host' | 'refuseNewer'>): Promise<HostOptions> {
  if (!refuseNewer) return host;
  // Reads the client's definitions: loaded only when it is needed.
  const { loadCatalogue, newerMembers } = await import('../host/catalogue');
  return { ...host, newerMembers: newerMembers(loadCatalogue(), { ExcelApi: host.api ?? '1.1' }) };
}

async function loadScript(path: string): Promise<Script> {
  const module = (await import(pathToFileURL(resolve(path)).href)) as { default?: unknown };
  if (typeof module.default !== 'function') throw new Error(`${path} has no default function to run.`);
  return module.default as Script;
}
