import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');

/** The rows of the table of folders: what each may import. */
const rows = [...text.matchAll(/^\| `src\/(\w+)` +\|[^|]*\|([^|]*)\|$/gm)].map(
  ([, folder, allowed]): [string, string[]] => [
    folder!,
    [...allowed!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!).sort(),
  ],
);

/** The same of the lint rule that holds the arrows. */
const lint = readFileSync(join(ROOT, 'scripts/lint/folder-arrows.js'), 'utf8');
const arrows = [...lint.slice(0, lint.indexOf('TYPES_ALLOWED')).matchAll(/^ {2}(\w+): \[([^\]]*)\],$/gm)];

test('the table of folders is that of lint', () => {
  const allowed = arrows.map(([, folder, list]) => [
    folder,
    [...list!.matchAll(/'([^']+)'/g)].map(([, name]) => name).sort(),
  ]);
  expect(allowed).toHaveLength(10);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(allowed));
});

test('every folder of src is in it', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rows.map(([folder]) => folder).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test('every decision that it names is kept', () => {
  const kept = readdirSync(join(ROOT, 'docs/decisions')).map((name) => name.slice(0, 4));
  const named = [...text.matchAll(/decision (\d{4})/g)].map(([, number]) => number!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((number) => !kept.includes(number))).toEqual([]);
});
