/**
 * The arrows between folders of src/, as lint rules: an import against an arrow is an error.
 *
 *   taskpane, commands, cli → app → census → table;  app → excel;  i18n from everywhere;
 *   the add-in does not know the host, the host does not know the add-in; only cli and workbench join them.
 */
const FOLDERS = ['taskpane', 'commands', 'app', 'census', 'table', 'excel', 'host', 'workbench', 'cli', 'i18n'];

/** What each folder may import besides itself. */
export const ALLOWED = {
  taskpane: ['app', 'commands', 'i18n'],
  commands: ['app', 'i18n'],
  app: ['census', 'table', 'excel', 'i18n'],
  census: ['table', 'i18n'],
  table: [],
  // Types of the plans it writes and of the grids it reads: the shapes at both ends of the pure middle.
  excel: ['census/reports/sheet-plan', 'census/reports/styles', 'table', 'i18n'],
  host: [],
  workbench: ['host', 'i18n'],
  cli: ['app', 'excel', 'host', 'i18n'],
  i18n: [],
};

/** Type-only imports that may go further: results are named where they are made. */
const TYPES_ALLOWED = {
  taskpane: ['census', 'excel'],
  commands: ['excel'],
  cli: ['census'],
  // The catalogue's functions take the words of the domain.
  i18n: ['census'],
};

const asPattern = (folder, allowTypeImports) => ({
  regex: `^(\\.\\./)+${folder}(/|$)`,
  allowTypeImports,
  message: `src/${folder} is not to be imported from here (see scripts/lint/folder-arrows.js).`,
});

function patternsFor(folder) {
  const allowed = ALLOWED[folder];
  return FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).map((other) => {
    const files = allowed.filter((path) => path.startsWith(`${other}/`));
    const pattern = asPattern(other, (TYPES_ALLOWED[folder] ?? []).includes(other));
    if (files.length === 0) return pattern;
    const except = files.map((path) => path.slice(other.length + 1)).join('|');
    return { ...pattern, regex: `^(\\.\\./)+${other}/(?!(${except})$)` };
  });
}

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/excel speaks to Office.js.',
}));

const mayNameOffice = new Set(['excel', 'host', 'workbench']);

/** The one file of each entry point that hands the globals of Office.js to a session. */
const OFFICE_DOORS = ['taskpane', 'commands'].map((folder) => ({
  files: [`src/${folder}/office.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patternsFor(folder).filter(({ regex }) => !regex.includes('excel')) },
    ],
    'no-restricted-globals': 'off',
  },
}));

export const folderArrows = [
  ...FOLDERS.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: patternsFor(folder) }],
      'no-restricted-globals': mayNameOffice.has(folder) ? 'off' : ['error', ...OFFICE_GLOBALS],
    },
  })),
  ...OFFICE_DOORS,
];
