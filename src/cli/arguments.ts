import { parseArgs } from 'node:util';
import { messages } from '../i18n';

/** What the user asked for. */
export type Command =
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'verifier'; workbook: string; year?: number; sheet?: string; json: boolean }
  | { name: 'completer'; workbook: string; output: string; year?: number; sheet?: string; json: boolean }
  | { name: 'calculer'; workbook: string; output: string; year?: number; sheet?: string; json: boolean };

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
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = Partial<Record<keyof typeof OPTIONS, string | boolean>>;

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
  const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : null;
  if (!option) throw new UsageError(says.unknownOption(token.rawName));
  if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(says.unexpectedValue(token.rawName));
  const missing = token.value === undefined || token.value === '' || /^-./.test(token.value);
  if (option.type === 'string' && missing) throw new UsageError(says.missingValue(token.rawName));
}

function readCommand(values: Values, positionals: string[]): Command {
  const [name, workbook, ...more] = positionals;
  if (name === undefined) throw new UsageError(says.noCommand());
  if (name !== 'verifier' && name !== 'calculer' && name !== 'completer')
    throw new UsageError(says.unknownCommand(name));
  if (workbook === undefined) throw new UsageError(says.noWorkbook());
  if (more[0] !== undefined) throw new UsageError(says.tooManyFiles(more[0]));
  const common = {
    workbook,
    year: readYear(values.annee as string | undefined),
    sheet: values.feuille as string | undefined,
    json: values.json === true,
  };
  const output = values.sortie as string | undefined;
  if (name === 'verifier') {
    if (output !== undefined) throw new UsageError(says.outputUnused());
    return { name, ...common };
  }
  if (output === undefined) throw new UsageError(says.noOutput(name));
  return { name, ...common, output };
}

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(19|20|21)\d\d$/.test(text)) throw new UsageError(says.badYear(text));
  return Number(text);
}
