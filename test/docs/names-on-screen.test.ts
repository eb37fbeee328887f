/** What the guides and help pages set in bold as a name on the screen is on the screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGISTER_SCHEMAS } from '../../src/census/registers/schemas';
import { messages, type Locale } from '../../src/i18n';
import { OUR_SHEETS } from '../cli/our-sheets';

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

/** Every text of a catalogue; those made of numbers or names are made of « … ». */
function textsOf(catalogue: unknown): string[] {
  if (typeof catalogue === 'string') return [catalogue];
  if (typeof catalogue === 'function') {
    try {
      const made: unknown = (catalogue as (...names: unknown[]) => unknown)(2, 2, 2);
      return typeof made === 'string' ? [made] : [];
    } catch {
      return [];
    }
  }
  return typeof catalogue === 'object' && catalogue !== null ? Object.values(catalogue).flatMap(textsOf) : [];
}

/** Labels of the ribbon, in every language. */
const ribbon = [...read('manifest.xml').matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map(([, label]) => label!);

const plain = (text: string): string =>
  text
    .replace(/\(?\b2\b\)?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Names in bold that nothing on the screen bears: « … » stands for a number. */
function strangers(names: string[], locale: Locale): string[] {
  const { pane, sheets, app, template } = messages(locale);
  const known = new Set([...textsOf([pane, sheets, app, template]), ...ribbon].map(plain));
  return names.filter((name) => !known.has(plain(name)));
}

const boldHtml = (page: string): string[] =>
  [...read(page).matchAll(/<b>([^<]+)<\/b>/g)].map(([, name]) => name!.replace(/&nbsp;/g, ' '));
const boldMarkdown = (page: string): string[] =>
  [...read(page).matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, name]) => name!.replace(/\s+/g, ' '));

test.each<[string, Locale]>([
  ['assets/pages/aide.html', 'fr-FR'],
  ['assets/pages/help.html', 'en-US'],
])('%s names what is on the screen', (page, locale) => {
  expect(boldHtml(page).length).toBeGreaterThan(10);
  expect(strangers(boldHtml(page), locale)).toEqual([]);
});

/** Emphasis, not names. */
const EMPHASIS = ['et', 'manquant', 'Années.'];

test('the guide names what is on the screen', () => {
  const names = boldMarkdown('docs/guide.md').filter((name) => !EMPHASIS.includes(name));
  expect(names.length).toBeGreaterThan(50);
  expect(strangers(names, 'fr-FR')).toEqual([]);
});

const GUIDES = ['docs/guide.md', 'docs/directions.md', 'docs/service-achats.md'];
const PAGES = Object.values(messages('fr-FR').pane.pages);

test.each(GUIDES.slice(1))('%s: every way through the pane exists', (guide) => {
  const ways = [...read(guide).matchAll(/(?<![_\w])_([^_\n]+ › [^_\n]+)_/g)].map(([, way]) => way!.split(' › '));
  const ours = ways.filter(([first]) => [...PAGES, 'Recensement'].includes(first!));
  expect(ours.length).toBeGreaterThan(1);
  expect(strangers(ours.flat(), 'fr-FR')).toEqual([]);
});

test('the two short pages name buttons as they are', () => {
  const names = GUIDES.slice(1).flatMap(boldMarkdown);
  const buttons = names.filter((name) =>
    /^(Corriger|Accepter|Tout|Annuler|Copier|Calculer avec|Reprendre|Écrire|Voir)/.test(name),
  );
  expect(buttons.length).toBeGreaterThan(7);
  expect(strangers(buttons, 'fr-FR')).toEqual([]);
});

test('the guide tells of every sheet and of every register', () => {
  const guide = read('docs/guide.md');
  const firstCells = [...guide.matchAll(/^\| (?:\*\*|`)([^*`]+)(?:\*\*|`) +\|/gm)].map(([, name]) => name!);
  expect(OUR_SHEETS.filter((name) => !firstCells.includes(name))).toEqual([]);
  expect(REGISTER_SCHEMAS.map(({ names: [name] }) => name!).filter((name) => !firstCells.includes(name))).toEqual([]);
});
