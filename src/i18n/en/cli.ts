import type { cli as fr } from '../fr/cli';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const cli: typeof fr = {
  usage: `recensement — checks the census of procurement needs and writes its indicator sheets

Usage:
  recensement verifier WORKBOOK [--json]
  recensement calculer WORKBOOK -o OUTPUT [--annee N] [--json]
  recensement completer WORKBOOK -o OUTPUT [--annee N] [--json]

Commands:
  verifier   checks every row; exit code 0 without error, 1 with at least one, 2 when the file cannot be used
  calculer   checks, writes the result sheets and saves; exit code 0, or 2
  completer  fills the empty cells that follow from code and durations, and saves; exit code 0, or 2

Options:
  -o, --sortie FILE   workbook to write (calculer, completer); an existing file is replaced only once the new one is complete
  --annee N           year of the campaign (the needs are those of the year after)
  --feuille NAME      sheet of the census, when several could be it
  --json              one JSON document on standard output, and nothing else
  -h, --help          this help
  --version           the version
`,
  wrongUsage: {
    noCommand: () => 'Name a command: verifier, calculer or completer.',
    unknownCommand: (command) => `There is no command “${command}”. The commands are verifier, calculer and completer.`,
    unknownOption: (option) => `There is no option “${option}”.`,
    missingValue: (option) => `Option “${option}” needs a value.`,
    unexpectedValue: (option) => `Option “${option}” takes no value.`,
    noWorkbook: () => 'Name the workbook to read.',
    tooManyFiles: (file) => `One workbook at a time: “${file}” is one too many.`,
    noOutput: (command) => `Command ${command} needs -o OUTPUT, the workbook to write.`,
    outputUnused: () => 'Command verifier writes nothing: -o goes with calculer and completer only.',
    badYear: (year) => `“${year}” is not a year. Write four digits, for example --annee 2023.`,
    hint: 'recensement --help tells how to use it.',
  },
  census: (sheet, headerRow) => `Census: sheet “${sheet}”, header in row ${headerRow}`,
  needs: (rows, year) => `${plural(rows, 'need', 'needs')} for ${year}`,
  columns: (known) => plural(known, 'column recognised', 'columns recognised'),
  unknownColumns: (list) => `Unknown columns, left alone: ${list}`,
  unknownColumn: (header, column) => `“${header}” (${column})`,
  notice: (text) => `Note: ${text}`,
  findingsTitle: (errors, warnings, infos) =>
    `Checks: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(infos, 'remark', 'remarks')}`,
  noFinding: 'Checks: no finding',
  severity: { erreur: 'error', avertissement: 'warning', info: 'remark' },
  rule: (rule, severity, count) => `${rule} · ${severity} · ${plural(count, 'case', 'cases')}`,
  moreFindings: (count) => `… and ${count} more (--json gives all)`,
  fix: (label) => `proposed: ${label}`,
  waived: 'waived',
  indicatorsTitle: (year) => `Indicators ${year}`,
  indicatorColumns: { id: 'Indicator', value: 'Value', unit: 'Unit', label: 'Label' },
  missingValue: 'not computed',
  author: 'command line',
  completed: (count) => `Completions: ${plural(count, 'cell filled', 'cells filled')}`,
  nothingToComplete: 'Completions: no cell to fill',
  completedColumn: (label, count) => `  ${label}: ${plural(count, 'cell', 'cells')}`,
  notCompleted: (count) => `Not filled: ${plural(count, 'cell', 'cells')}`,
  sheetsWritten: (list) => `Sheets written: ${list}`,
  fileWritten: (path) => `Workbook saved: ${path}`,
  failure: (message) => `Error: ${message}`,
  choices: (list) => `Choose from: ${list}`,
};
