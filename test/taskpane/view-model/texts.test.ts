import type { CensusSummary } from '../../../src/app/result';
import type { Finding } from '../../../src/census/finding';
import { failureDetail } from '../../../src/taskpane/view-model/failure-detail';
import { describePlace } from '../../../src/taskpane/view-model/finding-text';
import { pageLanguage, paneTexts, ruleTitle } from '../../../src/taskpane/view-model/texts';
import { frenchSpaces, typeset } from '../../../src/taskpane/view-model/typography';

const census: CensusSummary = {
  sheet: 'Recensement',
  table: null,
  headerRow: 4,
  rows: 2,
  year: 2024,
  columns: [{ key: 'montant_total_ht', header: 'Montant\n HT ', column: 'M' }],
  unknownColumns: [],
};

const finding: Finding = {
  rule: 'R08',
  severity: 'erreur',
  sheet: 'Recensement',
  cell: 'M1012',
  row: 1012,
  column: 'montant_total_ht',
  value: 'cent mille',
  message: '',
  fix: null,
  waived: false,
};

const fr = paneTexts('fr-FR');
const en = paneTexts('en-US');

test('a place is said in words, with the header that the user gave and the row as Excel numbers it', () => {
  expect(describePlace(finding, census, fr)).toBe('Ligne 1012, colonne Montant HT');
  expect(describePlace(finding, census, en)).toBe('Row 1012, column Montant HT');
});

test('a finding without a column of the census is said by its row; one of another sheet names it', () => {
  expect(describePlace({ ...finding, column: null }, census, fr)).toBe('Ligne 1012');
  expect(describePlace({ ...finding, column: 'statut' }, census, fr)).toBe('Ligne 1012');
  expect(describePlace({ ...finding, sheet: 'Seuils', row: 3 }, census, fr)).toBe(
    'Ligne 3, colonne Montant HT, feuille Seuils',
  );
});

test('French spaces stand before high punctuation and inside guillemets only', () => {
  expect(frenchSpaces('Le code « 21 » ? Non : relisez ; merci !')).toBe(
    'Le code «\u202f21\u202f» ? Non : relisez ; merci !'.replace(/ (?=[?:;!])/g, '\u202f'),
  );
  expect(frenchSpaces('a, b. c (d) 12:30 https://a.fr')).toBe('a, b. c (d) 12:30 https://a.fr');
});

test('every French text of the pane is set with no-break spaces, those made by functions too', () => {
  const lone = / [:;!?»]|« /;
  const walk = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return walk((value as (...values: unknown[]) => unknown)(3, 'x', 'y'));
    return value && typeof value === 'object' ? Object.values(value).flatMap(walk) : [];
  };
  const texts = walk(fr);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => lone.test(text))).toEqual([]);
  expect(fr.separator).toBe('\u202f: ');
  expect(typeset((n: number) => `${n} : oui`)(2)).toBe('2\u202f: oui');
});

test('plural forms: French has one for 0 and 1, English for 1 only', () => {
  expect([0, 1, 2].map((n) => fr.severityCount('erreur', n))).toEqual(['0 erreur', '1 erreur', '2 erreurs']);
  expect([0, 1, 2].map((n) => en.severityCount('erreur', n))).toEqual(['0 errors', '1 error', '2 errors']);
  expect(fr.findings.total(20_000)).toBe('20\u202f000 anomalies');
});

test('language of the page and titles of rules', () => {
  expect(['fr-FR', 'en-GB', 'de-DE'].map(pageLanguage)).toEqual(['fr', 'en', 'fr']);
  expect(ruleTitle('R08', 'fr-FR')).toBe('Montant illisible');
  expect(ruleTitle('R999', 'fr-FR')).toBeNull();
  expect(ruleTitle('severity', 'fr-FR')).toBeNull();
});

test('the detail for support holds code, versions and the sentence', () => {
  const host = { locale: 'fr-FR', dark: null, platform: 'PC', version: '16.0.1', excelApi: '1.14' };
  const failure = {
    code: 'CELL_EDIT_MODE',
    message: 'Terminez la saisie.',
    choices: [],
    detail: '',
    during: 'check',
  } as const;
  expect(failureDetail({ ...failure, choices: [] }, host, '0.1.0').split('\n')).toEqual([
    'recensement-achats 0.1.0',
    'code: CELL_EDIT_MODE (check)',
    'message: Terminez la saisie.',
    'excel: PC 16.0.1, ExcelApi 1.14, fr-FR',
  ]);
  expect(failureDetail({ ...failure, choices: [], detail: 'Range.values' }, host, '0.1.0')).toContain(
    '\ndetail: Range.values\n',
  );
});
