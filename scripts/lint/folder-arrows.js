/**
 * The arrows between folders of src/, as lint rules: an import against an arrow is an error.
 *
 *   taskpane, commands, cli → app → census → table;  app → excel;  i18n from everywhere;
 *   the add-in does not know the host, the host does not know the add-in; only cli and workbench join them.
 */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** What each folder may import besides itself: a folder, or a file of one. */
export const ALLOWED = {
  taskpane: ['app', 'commands', 'i18n'],
  commands: ['app', 'i18n'],
  app: ['census', 'table', 'excel', 'i18n'],
  census: ['table', 'i18n'],
  table: [],
  // Types of the plans it writes and of the grids it reads: the shapes at both ends of the pure middle.
  excel: ['census/reports/sheet-plan', 'census/reports/styles', 'census/prepare/template-sheet', 'table', 'i18n'],
  host: [],
  // Settings of a document are kept under the id of the add-in.
  workbench: ['app/add-in-id', 'host', 'i18n'],
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

/** The file that hands the globals of Office.js to a session. */
const OFFICE_DOORS = ['taskpane/office.ts'];

const inSrc = (path) => relative(SRC, path).split(sep).join('/');
const covers = (path) => (allowed) => path === allowed || path.startsWith(`${allowed}/`);

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));

/** Refuses a relative import whose target stands in a folder of src/ that the importing folder may not know. */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { against: 'src/{{from}} may not import from src/{{to}} (see scripts/lint/folder-arrows.js).' },
  },
  create(context) {
    const file = inSrc(context.filename);
    const from = file.split('/')[0];
    const allowed = [...(ALLOWED[from] ?? []), ...(OFFICE_DOORS.includes(file) ? ['excel'] : [])];
    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = inSrc(resolve(dirname(context.filename), source.value));
      const to = target.split('/')[0];
      if (to === from || !(to in ALLOWED)) return;
      const reachable = typeOnly ? [...allowed, ...(TYPES_ALLOWED[from] ?? [])] : allowed;
      if (!reachable.some(covers(target))) context.report({ node, messageId: 'against', data: { from, to } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/excel speaks to Office.js.',
}));

export const folderArrows = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { folders: { rules: { arrows: rule } } },
    rules: { 'folders/arrows': 'error', 'no-restricted-globals': ['error', ...OFFICE_GLOBALS] },
  },
  {
    files: ['src/{excel,host,workbench}/**/*.{ts,tsx}', ...OFFICE_DOORS.map((file) => `src/${file}`)],
    rules: { 'no-restricted-globals': 'off' },
  },
];
