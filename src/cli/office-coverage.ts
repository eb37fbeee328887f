import { parseArgs } from 'node:util';
import { offeredClasses } from '../host/objects';
import { OfficeUsageError } from './office-arguments';

interface CoverageArguments {
  json: boolean;
  missing: boolean;
  /** `ExcelApi 1.9`, or null for all. */
  set: string | null;
}

/** `coverage [--json] [--missing] [--set 1.9]`: what to print. Throws `OfficeUsageError`. */
export async function coverageCommand(argv: string[]): Promise<string> {
  const { json, missing, set } = readArguments(argv);
  // The compiler that reads the documentation is large: loaded only when it is needed.
  const { coverage, coverageText, loadCatalogue } = await import('../host/catalogue');
  const found = coverage(loadCatalogue(), offeredClasses(), set);
  if (set !== null && found.totals.all.known === 0) throw new OfficeUsageError(`The client has no member of ${set}.`);
  return json ? `${JSON.stringify(found, null, 2)}\n` : coverageText(found, missing || set !== null);
}

function readArguments(argv: string[]): CoverageArguments {
  const { json = false, missing = false, set } = parse(argv);
  if (set !== undefined && !/^1\.\d{1,2}$/.test(set))
    throw new OfficeUsageError(`--set takes a version such as 1.9, not "${set}".`);
  return { json, missing, set: set === undefined ? null : `ExcelApi ${set}` };
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: { json: { type: 'boolean' }, missing: { type: 'boolean' }, set: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new OfficeUsageError((error as Error).message);
  }
}
