/** What the documents name exists: files, headings, folders, scripts. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fr } from '../../src/i18n/fr';

const ROOT = join(__dirname, '../..');

const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name));
const DOCUMENTS = ['README.md', 'CHANGELOG.md', ...filesOf('docs'), ...filesOf('docs/decisions')];
/** Records of choices may name what is no more. */
const PRESENT = DOCUMENTS.filter((path) => !/^CHANGELOG|\/decisions\/\d/.test(path));

const texts = new Map(DOCUMENTS.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
const textOf = (path: string): string => texts.get(path) ?? readFileSync(join(ROOT, path), 'utf8');
/** Code blocks show commands and data, not links. */
const prose = (text: string): string => text.replace(/^```[^]*?^```/gm, '');

/**
 * The anchors of a document: those written as such, and those that the forges make of headings (lower case, dashes for spaces, no
 * punctuation).
 */
const anchors = (text: string): string[] => [
  ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!),
  ...[...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-'),
  ),
];

/** Links of a document to within the project: where they lead, and what they show. */
const linksOf = (path: string): { target: string; shown: string; picture: boolean }[] =>
  [...prose(textOf(path)).matchAll(/(!?)\[((?:[^\][]|!\[[^\]]*\]\([^)]*\))*)\]\(([^)\s]+)\)/g)]
    .map(([, mark, shown, target]) => ({ target: target!, shown: shown!, picture: mark === '!' }))
    .filter(({ target }) => !/^[a-z]+:/.test(target));

function broken(path: string, target: string): boolean {
  const [file, anchor] = target.split('#') as [string, string?];
  const place = file === '' ? path : posix.join(dirname(path), file);
  if (!existsSync(join(ROOT, place))) return true;
  return anchor !== undefined && !anchors(textOf(place)).includes(decodeURIComponent(anchor));
}

/** Paths of our folders in backticks; `*` stands for any name. What is built or written by a command is not in the sources. */
const PATH = /`((?:src|test|docs|scripts|samples|assets|\.ci)\/[^`\s,;:()]*)`/g;

function missing(path: string): boolean {
  const [folder, rest] = path.split(/\/(?=[^/]*[*{])/) as [string, string?];
  return !existsSync(join(ROOT, rest === undefined ? path : folder));
}

test.each(DOCUMENTS)('%s: every link leads somewhere', (path) => {
  expect(
    linksOf(path)
      .map(({ target }) => target)
      .filter((target) => broken(path, target)),
  ).toEqual([]);
});

test.each(PRESENT)('%s: every path that it names exists', (path) => {
  expect([...textOf(path).matchAll(PATH)].map(([, named]) => named!).filter(missing)).toEqual([]);
});

test('every script that the documents name is one of the package, and the README names each', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const known = Object.keys(scripts);
  const named = (path: string) => [...textOf(path).matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name!);
  expect(PRESENT.flatMap(named).filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !named('README.md').includes(name))).toEqual([]);
});

test('the index of decisions has each of them once, with its title', () => {
  const index = textOf('docs/decisions/README.md');
  const listed = [...index.matchAll(/\[(\d{4})\]\(([^)]+)\) *\| (.+?) *\|/g)].map(([, , file, title]) => [file, title]);
  const files = filesOf('docs/decisions').filter((path) => /\/\d{4}-/.test(path));
  expect(listed.map(([file]) => file)).toEqual(files.map((path) => posix.basename(path)).sort());
});

test('every picture has a text for those who do not see it, and weighs little', () => {
  const pictures = DOCUMENTS.flatMap((path) => linksOf(path).map((link) => ({ ...link, path }))).filter(
    ({ picture }) => picture,
  );
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter(({ shown }) => shown.length < 20)).toEqual([]);
  const sizes = readdirSync(join(ROOT, 'docs/pictures')).map((name) => ({
    name,
    bytes: readFileSync(join(ROOT, 'docs/pictures', name)).length,
  }));
  expect(sizes.filter(({ bytes }) => bytes > 90_000)).toEqual([]);
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(600_000);
  const used = pictures.map(({ path, target }) => posix.join(dirname(path), target));
  expect(sizes.map(({ name }) => `docs/pictures/${name}`).filter((name) => !used.includes(name))).toEqual([]);
});

test('docs/command-line.md and the help of the command line give the same commands with the same options', () => {
  const forms = (lines: string[]): string[] =>
    lines.map((line) => line.replace('[--json]', '').replace(/\s+/g, ' ').trim()).sort();
  const help = [...fr.cli.usage.matchAll(/^ {2}recensement (\w+ .+)$/gm)].map(([, form]) => form!);
  const table = [...textOf('docs/command-line.md').matchAll(/^\| `([^`]+)` +\|/gm)].map(([, form]) => form!);
  expect(forms(help)).toHaveLength(6);
  expect(forms(table.filter((form) => /^[a-z]+ .*[A-Z]{2}/.test(form)))).toEqual(forms(help));
});
