import { parseArgs } from 'node:util';
import type { HostOptions } from '../host/host-options';
import { failureUsage, withNamedFailure } from '../host/named-failures';
import { apiVersion, DEFAULT_API, HIGHEST_API, REQUIREMENT_PRESETS } from '../host/requirement-presets';

/** What `npm run office -- run` is to do. */
export interface OfficeCommand {
  script: string;
  workbook: string;
  /** Where to save the workbook; it is not saved without. */
  output: string | null;
  /** Refuse members that are newer than the version of ExcelApi asked for. */
  refuseNewer: boolean;
  /** The Excel to play: its age, its languages, its ways of failing. */
  host: HostOptions;
}

const PRESETS = Object.keys(REQUIREMENT_PRESETS);

export const OFFICE_USAGE = `Usage: npm run office -- run SCRIPT.mjs WORKBOOK.xlsx [-o OUTPUT.xlsx] [--api 1.14] [--locale fr-FR] [--fail SWITCH]…

Runs an Office.js script on a workbook, without Excel. The script is a module with
  export default async function ({ Excel, Office }) { … }
What it returns is printed as JSON. A failure prints code, message and location as JSON on standard error, exit 1.
  --api      ExcelApi version to play, 1.1 to 1.${HIGHEST_API}, or ${PRESETS.join(', ')}; newer members are refused
  --locale   fr-FR or en-US, language of the data
  --display  fr-FR or en-US, language of menus, messages and function names where it is another one
  --fail     makes Excel fail; may be given several times:
${failureUsage()
  .map((line) => `               ${line}`)
  .join('\n')}

       npm run office -- coverage [--missing] [--set 1.9] [--json]

Prints which members of the Excel API the embedded host offers, class by class and by requirement set.
  --missing  names those that are missing
  --set      only the members that are new in one version of ExcelApi
  --json     as JSON
`;

/** A command line that makes no sense; the message is for developers, in English. */
export class OfficeUsageError extends Error {
  readonly code = 'USAGE';
}

/** Reads the arguments after the program's name; null asks for the usage. Throws `OfficeUsageError`. */
export function parseOfficeCommand(argv: string[]): OfficeCommand | null {
  const { values, positionals } = parse(argv);
  if (values.help || argv.length === 0) return null;
  const [name, script, workbook, ...more] = positionals;
  if (name !== 'run') throw new OfficeUsageError(`Unknown command "${name ?? ''}".`);
  if (script === undefined || workbook === undefined) throw new OfficeUsageError('A script and a workbook are needed.');
  if (more[0] !== undefined) throw new OfficeUsageError(`Unexpected argument "${more[0]}".`);
  return {
    script,
    workbook,
    output: values.output ?? null,
    refuseNewer: values.api !== undefined,
    host: readHost(values),
  };
}

type Locale = 'fr-FR' | 'en-US';

function readHost(values: { api?: string; locale?: string; display?: string; fail?: string[] }): HostOptions {
  const locale = readLocale('--locale', values.locale ?? 'fr-FR');
  const options: HostOptions = {
    ...readApi(values.api),
    locale,
    displayLocale: values.display === undefined ? locale : readLocale('--display', values.display),
  };
  try {
    return (values.fail ?? []).reduce(withNamedFailure, options);
  } catch (error) {
    throw new OfficeUsageError(`--fail: ${(error as Error).message}`);
  }
}

function readApi(given: string | undefined): HostOptions {
  if (given === undefined) return { api: DEFAULT_API };
  const api = apiVersion(given);
  if (api === null)
    throw new OfficeUsageError(`--api takes 1.1 to 1.${HIGHEST_API}, ${PRESETS.join(', ')}, not "${given}".`);
  return { api };
}

function readLocale(option: string, given: string): Locale {
  if (given !== 'fr-FR' && given !== 'en-US')
    throw new OfficeUsageError(`${option} takes fr-FR or en-US, not "${given}".`);
  return given;
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        api: { type: 'string' },
        locale: { type: 'string' },
        display: { type: 'string' },
        fail: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new OfficeUsageError((error as Error).message);
  }
}
