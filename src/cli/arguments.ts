import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { messages } from '../i18n';

/** What the commands that read one census share. */
interface OneWorkbook {
  workbook: string;
  year?: number;
  sheet?: string;
  json: boolean;
}

/** What the user asked for. */
export type Command =
  | { name: 'help' }
  | { name: 'version' }
  | ({ name: 'verifier' } & OneWorkbook)
  | ({ name: 'completer'; output: string } & OneWorkbook)
  | ({ name: 'calculer'; output: string; previous?: string } & OneWorkbook)
  | ({ name: 'publier'; output: string } & OneWorkbook)
  | {
      name: 'modele';
      /** A workbook, or the folder of a workbook for each department. */
      output: string;
      toFolder: boolean;
      /** Year of the campaign: the needs are those of the year after. */
      year: number;
      department?: string;
      /** The workbook that gives the lists, the parameters and the contracts that end. */
      source?: string;
      json: boolean;
    }
  | {
      name: 'consolider';
      workbooks: string[];
      output: string;
      /** The workbook that gives the parameters and registers; the first one when left out. */
      base?: string;
      year?: number;
      sheet?: string;
      json: boolean;
    };

export type CommandName = Exclude<Command['name'], 'help' | 'version'>;

/** A command that makes no sense; `message` is a French sentence. */
export class UsageError extends Error {
  readonly code = 'USAGE';

  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

const OPTIONS = {
  json: { type: 'boolean' },
  sortie: { type: 'string', short: 'o' },
  annee: { type: 'string' },
  feuille: { type: 'string' },
  direction: { type: 'string' },
  depuis: { type: 'string' },
  base: { type: 'string' },
  precedent: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;
type Values = Partial<Record<OptionName, string | boolean>>;

const COMMANDS: Record<CommandName, { files: 'none' | 'one' | 'several'; options: readonly OptionName[] }> = {
  verifier: { files: 'one', options: ['json', 'annee', 'feuille'] },
  calculer: { files: 'one', options: ['json', 'annee', 'feuille', 'sortie', 'precedent'] },
  completer: { files: 'one', options: ['json', 'annee', 'feuille', 'sortie'] },
  modele: { files: 'none', options: ['json', 'annee', 'sortie', 'direction', 'depuis'] },
  consolider: { files: 'several', options: ['json', 'annee', 'feuille', 'sortie', 'base'] },
  publier: { files: 'one', options: ['json', 'annee', 'feuille', 'sortie'] },
};

const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

const says = messages('fr-FR').cli.wrongUsage;

/** Whether the caller wants JSON, known even when the rest of the command is wrong. */
export const wantsJson = (argv: string[]): boolean => argv.includes('--json');

/** Reads the arguments after the program's name. Throws `UsageError`. */
export function parseCommand(argv: string[]): Command {
  // Not strict: Node's own complaints are in English.
  const { values, positionals, tokens } = parseArgs({
    args: argv,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  return readCommand(values as Values, positionals);
}

function checkOption(token: { name: string; rawName: string; value?: string }): void {
  const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as OptionName] : null;
  if (!option) throw new UsageError(says.unknownOption(token.rawName));
  if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(says.unexpectedValue(token.rawName));
  const missing = token.value === undefined || token.value === '' || /^-./.test(token.value);
  if (option.type === 'string' && missing) throw new UsageError(says.missingValue(token.rawName));
}

function readCommand(values: Values, positionals: string[]): Command {
  const [given, ...files] = positionals;
  if (given === undefined) throw new UsageError(says.noCommand(COMMAND_NAMES));
  const name = COMMAND_NAMES.find((known) => known === given);
  if (name === undefined) throw new UsageError(says.unknownCommand(given, COMMAND_NAMES));
  checkFiles(name, files);
  checkUse(name, values);
  const output = textOf(values.sortie);
  if (output === undefined && name !== 'verifier') throw new UsageError(says.noOutput(name));
  const common = {
    year: readYear(textOf(values.annee)),
    sheet: textOf(values.feuille),
    json: values.json === true,
  };
  return build(name, { files, output: output ?? '', values, ...common });
}

interface Parts {
  files: string[];
  output: string;
  values: Values;
  year: number | undefined;
  sheet: string | undefined;
  json: boolean;
}

function build(name: CommandName, { files, output, values, year, sheet, json }: Parts): Command {
  const common = { year, sheet, json };
  if (name === 'modele') {
    if (year === undefined) throw new UsageError(says.noYear());
    const [department, source] = [textOf(values.direction), textOf(values.depuis)];
    const toFolder = extname(output).toLowerCase() !== '.xlsx';
    if (toFolder && source === undefined) throw new UsageError(says.folderWithoutSource());
    return { name, output, toFolder, department, source, year, json };
  }
  if (name === 'consolider') return { name, workbooks: files, output, base: textOf(values.base), ...common };
  const workbook = files[0] as string;
  if (name === 'calculer') return { name, workbook, output, previous: textOf(values.precedent), ...common };
  return name === 'verifier' ? { name, workbook, ...common } : { name, workbook, output, ...common };
}

function checkFiles(name: CommandName, files: string[]): void {
  const { files: expected } = COMMANDS[name];
  if (expected === 'none' && files[0] !== undefined) throw new UsageError(says.noFile(name, files[0]));
  if (expected !== 'none' && files.length === 0)
    throw new UsageError(expected === 'one' ? says.noWorkbook() : says.noWorkbooks());
  if (expected === 'one' && files[1] !== undefined) throw new UsageError(says.tooManyFiles(files[1]));
}

/** An option that another command knows is refused rather than left aside. */
function checkUse(name: CommandName, values: Values): void {
  const { options } = COMMANDS[name];
  const stray = (Object.keys(values) as OptionName[]).find((option) => !options.includes(option));
  if (stray === 'sortie') throw new UsageError(says.outputUnused());
  if (stray !== undefined) throw new UsageError(says.optionUnused(`--${stray}`, name));
}

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(19|20|21)\d\d$/.test(text)) throw new UsageError(says.badYear(text));
  return Number(text);
}
