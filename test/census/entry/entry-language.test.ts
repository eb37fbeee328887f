/** What is typed in the form, read as the pane's language writes it; the workbook itself is read as before. */
import type { ColumnKey } from '../../../src/census/columns';
import { draftEntry } from '../../../src/census/entry/draft';
import { entryLanguage } from '../../../src/census/entry/entry-language';
import { startNew, startOnRow } from '../../../src/census/entry/entry-start';
import { parseAmount } from '../../../src/census/parsing/amount';
import { en } from '../../../src/i18n/en';
import { fr } from '../../../src/i18n/fr';
import type { Locale } from '../../../src/i18n';
import { GOOD_ROW, censusOf } from '../support/census-grid';
import { readGrid } from './entry-census';

const census = readGrid();
const start = startOnRow(census, census.needs[1]!.row);

const written = (locale: Locale, key: ColumnKey, text: string): unknown[] => {
  const draft = draftEntry(start, { [key]: text }, (locale === 'en-US' ? en : fr).rules, entryLanguage(locale));
  return [draft.values[key], draft.shown[key]];
};

test.each<[string, unknown, string]>([
  ['80,000', 80_000, '80,000 €'],
  ['1,234,567', 1_234_567, '1,234,567 €'],
  ['1,234.50', 1_234.5, '1,234.50 €'],
  ['80.000', 80, '80 €'],
  ['80.5', 80.5, '80.50 €'],
  ['320 000 €', 320_000, '320,000 €'],
  ['€320,000', 320_000, '320,000 €'],
  ['320,000 €', 320_000, '320,000 €'],
  ['1.2 M€', 1_200_000, '1,200,000 €'],
  ['1,2 M€', 1_200_000, '1,200,000 €'],
  ['1,250 k€', 1_250_000, '1,250,000 €'],
  ['12 k€', 12_000, '12,000 €'],
  ['80 thousand', 80_000, '80,000 €'],
  ['80,000 excl. tax', 80_000, '80,000 €'],
  ['80,000 to 90,000', '80,000 to 90,000', '80,000 to 90,000'],
  ['80,000 incl. VAT', '80,000 incl. VAT', '80,000 incl. VAT'],
  ['a lot', 'a lot', 'a lot'],
])('in English « %s » is written as %p', (text, value, shown) => {
  expect(written('en-US', 'montant_max_ht', text)).toEqual([value, shown]);
});

test.each<[string, unknown, string]>([
  ['80,000', 80, '80 €'],
  ['80,125', 80.13, '80,13 €'],
  ['80.000', 80_000, '80 000 €'],
  ['80 000', 80_000, '80 000 €'],
  ['1,250 M€', 1_250_000, '1 250 000 €'],
  ['1 234,5', 1_234.5, '1 234,50 €'],
])('in French « %s » is written as %p', (text, value, shown) => {
  expect(written('fr-FR', 'montant_max_ht', text)).toEqual([value, shown]);
});

test('a text in the workbook is read as before, whoever opens it', () => {
  expect(['80,000', '80.000'].map((text) => parseAmount(text))).toEqual([
    { kind: 'problem', reason: 'notANumber' },
    { kind: 'understood', clean: false, value: { cents: 8_000_000, perYear: false, unitGiven: false } },
  ]);
});

test.each([
  ['May 2027', '01/05/2027'],
  ['15 Mar 2027', '15/03/2027'],
  ['March 15, 2027', '15/03/2027'],
  ['15th March 2027', '15/03/2027'],
  ['3/15/2027', '15/03/2027'],
  ['15/03/2027', '15/03/2027'],
  ['Q2 2027', '01/04/2027'],
  ['second quarter of 2027', '01/04/2027'],
  ['H2 2027', '01/07/2027'],
  ['end of June 2027', '30/06/2027'],
  ['mars 2027', '01/03/2027'],
  ['15 May', '15/05/2024'],
  ['September', '01/09/2024'],
])('in English « %s » is %s', (text, shown) => {
  expect(written('en-US', 'date_besoin', text)[1]).toBe(shown);
});

test.each<[string, Record<string, unknown>]>([
  ['4 years', { duree_initiale: 48 }],
  ['18 months', { duree_initiale: 18 }],
  ['1 year + 3 extensions', { duree_initiale: 12, nb_reconductions: 3, duree_reconduction: 12 }],
  ['one year renewable 3 times', { duree_initiale: 12, nb_reconductions: 3, duree_reconduction: 12 }],
  ['2 years and 6 months', { duree_initiale: 30 }],
  ['1 an + 3 recond.', { duree_initiale: 12, nb_reconductions: 3, duree_reconduction: 12 }],
])('in English « %s » is %p', (text, values) => {
  const draft = draftEntry(startNew(census, null), { duree_initiale: text }, en.rules, entryLanguage('en-US'));
  expect(draft.values).toEqual({ annee: 2024, statut: 'À instruire', ...values });
});

test('figures of other columns are read the same way', () => {
  expect(written('en-US', 'heures_insertion', '1,200 hours')).toEqual([1_200, '1200']);
  expect(written('en-US', 'heures_insertion', '1,200.5')).toEqual([1_200.5, '1200.5']);
  expect(written('fr-FR', 'heures_insertion', '12,5')).toEqual([12.5, '12,5']);
});

test('what the row of a new need holds already is not read as if it had been typed', () => {
  const held = censusOf([GOOD_ROW, { ...GOOD_ROW, date_lancement: '15/3', montant_total_ht: '80,000' }]);
  const draft = draftEntry(startNew(held, null, { row: held.needs[1]!.row }), { intitule: 'Chaises' }, fr.rules);
  expect(draft.values).toEqual({ intitule: 'Chaises' });
});
