/** Whatever is typed in the form: it is drafted without failing, and what will be shown means what was typed. */
import fc from 'fast-check';
import { COLUMN_KEYS, columnOf, type ColumnKey } from '../../../src/census/columns';
import { draftEntry } from '../../../src/census/entry/draft';
import { entryLanguage } from '../../../src/census/entry/entry-language';
import { startNew, startOnRow } from '../../../src/census/entry/entry-start';
import type { Locale } from '../../../src/i18n';
import { fr } from '../../../src/i18n/fr';
import { readGrid } from './entry-census';

const PIECES = [
  ...[
    '12',
    '2027',
    '80,000',
    '1.250',
    '3 years',
    'May',
    'fin',
    '15/3',
    '1,5',
    '3 ans',
    '+ 1',
    'recond.',
    '€',
    'k€',
    'M€',
    '/an',
    'T2',
    'mars',
    '15/03/2027',
    '12.03',
    '%',
  ],
  ...['oui', 'Non', 'à définir', 'Services', 'renouv.', ';', ' ', '\n', '-', '(', ')', '=1+1', "'", '0', '41.01'],
  ...COLUMN_KEYS.flatMap((key) => columnOf(key).values),
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 20 }),
);
const census = readGrid();
const columns = census.location.columns.map(({ key }) => key);
const typed = fc
  .array(fc.tuple(fc.constantFrom(...columns), text), { maxLength: 6 })
  .map((pairs) => Object.fromEntries(pairs) as Partial<Record<ColumnKey, string>>);

test('any texts in any fields of a row or of a new need give a draft', () => {
  fc.assert(
    fc.property(typed, fc.boolean(), (texts, isNew) => {
      const start = isNew ? startNew(census, census.needs[0]!) : startOnRow(census, census.needs[1]!.row);
      const draft = draftEntry(start, texts, fr.rules);
      expect(draft.draft.census.needs).toContain(draft.draft.need);
      for (const value of Object.values(draft.values)) expect(value).not.toBe('');
    }),
    { numRuns: 400 },
  );
});

test('what a field will show, typed again, is written the same', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...columns),
      text,
      fc.constantFrom<Locale>('fr-FR', 'en-US'),
      (key, asTyped, locale) => {
        const start = startOnRow(census, census.needs[1]!.row);
        const language = entryLanguage(locale);
        const first = draftEntry(start, { [key]: asTyped }, fr.rules, language);
        const again = draftEntry(start, { [key]: first.shown[key] ?? '' }, fr.rules, language);
        expect(again.values[key]).toEqual(first.values[key]);
      },
    ),
    { numRuns: 600 },
  );
});
