import type { cli as fr } from '../fr/cli';

/** “a, b or c”. */
const inWords = (words: readonly string[], last: string) => `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const cli: typeof fr = {
  usage: `recensement — checks the census of procurement needs and writes its indicator sheets

Usage:
  recensement verifier WORKBOOK [--json]
  recensement calculer WORKBOOK -o OUTPUT [--annee N] [--precedent FILE] [--json]
  recensement completer WORKBOOK -o OUTPUT [--annee N] [--json]
  recensement modele -o OUTPUT --annee N [--direction D] [--depuis WORKBOOK] [--json]
  recensement consolider FILES… -o OUTPUT [--base WORKBOOK] [--json]
  recensement publier WORKBOOK -o FOLDER [--annee N] [--json]

Commands:
  verifier    checks every row; exit code 0 without error, 1 with at least one, 2 when the file cannot be used
  calculer    checks, writes the result sheets and saves; exit code 0, or 2
  completer   fills the empty cells that follow from code and durations, and saves; exit code 0, or 2
  modele      prepares a campaign: a blank workbook (OUTPUT ends in .xlsx), or one per department (OUTPUT is a folder), with the
              renewals due by the contracts of workbook --depuis; exit code 0, or 2
  consolider  brings the censuses of several files together; exit code 0, 1 when a file could not be taken, or 2
  publier     writes a folder of open data: needs, APProch, AGEC declaration, indicators; exit code 0, or 2

Options:
  -o, --sortie OUTPUT    workbook or folder to write; what exists is replaced only once the new one is complete
  --annee N              year of the campaign (the needs are those of the year after)
  --precedent FILE       census of an earlier year, to compare with (calculer)
  --feuille NAME         sheet of the census, when several could be it
  --direction D          modele: prepares the workbook of one department
  --depuis WORKBOOK      modele: lists, parameters and contracts in force
  --base WORKBOOK        consolider: parameters and registers to take (those of the first file otherwise)
  --json                 one JSON document on standard output, and nothing else
  -h, --help             this help
  --version              the version
`,
  wrongUsage: {
    noCommand: (commands) => `Name a command: ${inWords(commands, 'or')}.`,
    unknownCommand: (command, commands) =>
      `There is no command “${command}”. The commands are ${inWords(commands, 'and')}.`,
    unknownOption: (option) => `There is no option “${option}”.`,
    missingValue: (option) => `Option “${option}” needs a value.`,
    unexpectedValue: (option) => `Option “${option}” takes no value.`,
    noWorkbook: () => 'Name the workbook to read.',
    tooManyFiles: (file) => `One workbook at a time: “${file}” is one too many.`,
    noWorkbooks: () => 'Name the files to bring together.',
    noFile: (command, file) => `Command ${command} reads no file: “${file}” is one too many.`,
    noOutput: (command) =>
      command === 'publier'
        ? 'Command publier needs -o FOLDER, the folder to write.'
        : `Command ${command} needs -o OUTPUT, the workbook to write.`,
    outputUnused: () => 'Command verifier writes nothing: it has no option -o.',
    optionUnused: (option, command) => `Option “${option}” does not go with command ${command}.`,
    noYear: () => 'Command modele needs --annee N, the year of the campaign.',
    folderWithoutSource: () =>
      'For a workbook per department, command modele needs --depuis WORKBOOK, which gives the list of departments. For a single workbook, let OUTPUT end in .xlsx.',
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
    `Checks: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${infos.toLocaleString('en-US')} info`,
  noFinding: 'Checks: no finding',
  severity: { erreur: 'error', avertissement: 'warning', info: 'info' },
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
  fileRows: (file, rows) => `${file}: ${plural(rows, 'row', 'rows')}`,
  folderWritten: (path) => `Folder saved: ${path}`,
  templateFile: (year, name) => `Recensement ${year} - ${name}.xlsx`,
  templateMade: (file, department, renewals, extensions) =>
    `  ${file}${department ? ` (${department})` : ''}: ${plural(renewals, 'renewal', 'renewals')}, ${plural(extensions, 'extension', 'extensions')}`,
  consolidated: (rows, files, year) =>
    `Common census: ${plural(rows, 'need', 'needs')} for ${year}, from ${plural(files, 'file', 'files')}`,
  fileTaken: (file, sheet, rows) => `${file}, sheet “${sheet}”: ${plural(rows, 'need', 'needs')}`,
  fileFailed: (file, message) => `${file}: NOT TAKEN – ${message}`,
  fileIssues: (file, count) => `To look at in ${file}: ${count}`,
  line: (row) => `row ${row}`,
  duplicates: (count) => `Possible duplicates across files: ${count}`,
  duplicate: (row, place, other) => `row ${row} (${place}) and ${other}`,
  missingDepartments: (list) => `Departments without a file: ${list}`,
  problems: {
    OUTPUT_IS_FILE: (place) => `“${place}” is a file: the command writes a folder. Give another name after -o.`,
    OUTPUT_NOT_OURS: (place, found) =>
      `Folder “${place}” holds “${found}”, which this command did not write: nothing is replaced there. Empty the folder or give another one after -o.`,
    OUTPUT_IS_INPUT: (place) =>
      `“${place}” is both read and written: what it holds would be lost. Give another file after -o.`,
  },
  failure: (message) => `Error: ${message}`,
  choices: (list) => `Choose from: ${list}`,
};
