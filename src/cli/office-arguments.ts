import { parseArgs } from 'node:util';

/** What `npm run office -- run` is to do. */
export interface OfficeCommand {
  script: string;
  workbook: string;
  /** Where to save the workbook; it is not saved without. */
  output: string | null;
  /** Version of ExcelApi to declare. */
  api: string;
  locale: 'fr-FR' | 'en-US';
}

export const OFFICE_USAGE = `Usage: npm run office -- run SCRIPT.mjs WORKBOOK.xlsx [-o OUTPUT.xlsx] [--api 1.9] [--locale fr-FR]

Runs an Office.js script on a workbook, without Excel. The script is a module with
  export default async function ({ Excel, Office }) { … }
What it returns is printed as JSON. A failure prints code, message and location as JSON on standard error, exit 1.

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

/** Highest ExcelApi version that the client knows. */
const HIGHEST_API = 15;

/** Reads the arguments after the program's name; null asks for the usage. Throws `OfficeUsageError`. */
export function parseOfficeCommand(argv: string[]): OfficeCommand | null {
  const { values, positionals } = parse(argv);
  if (values.help || argv.length === 0) return null;
  const [name, script, workbook, ...more] = positionals;
  if (name !== 'run') throw new OfficeUsageError(`Unknown command "${name ?? ''}".`);
  if (script === undefined || workbook === undefined) throw new OfficeUsageError('A script and a workbook are needed.');
  if (more[0] !== undefined) throw new OfficeUsageError(`Unexpected argument "${more[0]}".`);
  const { api = '1.9', locale = 'fr-FR', output = null } = values;
  const minor = /^1\.(\d{1,2})$/.exec(api)?.[1];
  if (minor === undefined || Number(minor) < 1 || Number(minor) > HIGHEST_API)
    throw new OfficeUsageError(`--api takes 1.1 to 1.${HIGHEST_API}, not "${api}".`);
  if (locale !== 'fr-FR' && locale !== 'en-US')
    throw new OfficeUsageError(`--locale takes fr-FR or en-US, not "${locale}".`);
  return { script, workbook, output, api, locale };
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
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new OfficeUsageError((error as Error).message);
  }
}
