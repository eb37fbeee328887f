/** The arrows between folders are held by lint: each forbidden import must be refused, each allowed one accepted. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Messages of eslint for a text standing at a path of the project; eslint is run as its command, since it is an ES module. */
function lint(path: string, code: string): string[] {
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/eslint/bin/eslint.js'), '--stdin', '--stdin-filename', path, '--format', 'json'],
    { cwd: root, input: code, encoding: 'utf8' },
  );
  const [report] = JSON.parse(run.stdout) as { messages: { ruleId: string | null }[] }[];
  return (report?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse error');
}

const IMPORT = 'folders/arrows';

test.each([
  ['src/taskpane/pages/x.ts', "import { a } from '../../host/embedded';\na();\n", [IMPORT]],
  ['src/taskpane/x.ts', "import { a } from '../census';\na();\n", [IMPORT]],
  ['src/census/rules/x.ts', "import { a } from '../../excel/read';\na();\n", [IMPORT]],
  ['src/host/x.ts', "import { a } from '../census';\na();\n", [IMPORT]],
  ['src/excel/x.ts', "import { a } from '../census/rules';\na();\n", [IMPORT]],
  ['src/app/x.ts', "export { a } from '../host/embedded';\n", [IMPORT]],
  ['src/app/x.ts', "export const a = () => import('../host/embedded');\n", [IMPORT]],
  ['src/census/x.ts', 'export const s = Excel;\n', ['no-restricted-globals']],
  [
    'src/excel/x.ts',
    'export async function f(context: Excel.RequestContext) {\n  for (let i = 0; i < 3; i++) await context.sync();\n}\n',
    ['office-addins/no-context-sync-in-loop'],
  ],
])('%s may not say %j', (path, code, expected) => {
  expect(lint(path, code)).toEqual(expected);
});

test.each([
  ['src/taskpane/x.ts', "import { a } from '../app/check';\na();\n"],
  ['src/host/workbook/structure/x.ts', "import { a } from '../table';\na();\n"],
  ['src/taskpane/x.ts', "import type { Finding } from '../census/finding';\nexport type F = Finding;\n"],
  ['src/app/x.ts', "import { a } from '../excel/read';\nimport { b } from '../census';\na(b);\n"],
  ['src/cli/x.ts', "import { a } from '../host/embedded';\nimport { b } from '../app/check';\na(b);\n"],
  [
    'src/taskpane/office.ts',
    "import { ExcelSession } from '../excel/session';\nexport const s = new ExcelSession({ Excel, Office });\n",
  ],
])('%s may say %j', (path, code) => {
  expect(lint(path, code)).toEqual([]);
});
