import type { CensusSummary } from '../../../src/app/result';
import type { Finding } from '../../../src/census/finding';
import type { Change, Refusal } from '../../../src/app/fix';
import type { Outcome, PaneFailure } from '../../../src/taskpane/state/pane-state';
import { failureDetail, refusalsDetail, stateDetail } from '../../../src/taskpane/view-model/failure-detail';
import { describePlace } from '../../../src/taskpane/view-model/finding-text';
import { messages } from '../../../src/i18n';
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

test('how far a campaign is, in words where there is nothing to count', () => {
  const told = ({ campaign: { progress, parameters, consolidate } }: typeof fr) => [
    ...[[0, 0] as const, [1, 0] as const, [1, 1] as const, [4, 0] as const, [4, 1] as const, [4, 3] as const].map(
      ([rows, complete]) => progress.summary(rows, complete),
    ),
    progress.completeRows(0),
    progress.completeRows(2),
    parameters.absent('Seuils', 1).slice(0, 14),
    consolidate.missing('DSI', 1),
    consolidate.missing('DSI, DRH', 2),
  ];
  expect(told(fr)).toEqual([
    'Aucune ligne.',
    '1 ligne, incomplète.',
    '1 ligne, complète.',
    '4 lignes, aucune complète.',
    '4 lignes, dont 1 complète.',
    '4 lignes, dont 3 complètes.',
    'aucune complète',
    '2 complètes',
    'Table absente ',
    'Direction sans aucun besoin\u202f: DSI.',
    'Directions sans aucun besoin\u202f: DSI, DRH.',
  ]);
  expect(told(en)).toEqual([
    'No rows.',
    '1 row, incomplete.',
    '1 row, complete.',
    '4 rows, none of them complete.',
    '4 rows, 1 of them complete.',
    '4 rows, 3 of them complete.',
    'none complete',
    '2 complete',
    'Table missing ',
    'Department without any needs: DSI.',
    'Departments without any needs: DSI, DRH.',
  ]);
});

test('English has one word for findings that only inform', () => {
  const { cli, rules, sheets } = messages('en-US');
  expect([
    en.severityName.info,
    en.severityPlural.info,
    en.severityCount('info', 12),
    cli.severity.info,
    cli.findingsTitle(0, 0, 12),
    rules.severity.info,
    sheets.findings.severities.info,
  ]).toEqual(['Info', 'Info', '12 info', 'info', 'Checks: 0 errors, 0 warnings, 12 info', 'Info', 'Info']);
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

describe('the detail for support', () => {
  const host = {
    locale: 'en-US',
    excelLocale: 'fr-FR',
    partition: '',
    dark: null,
    platform: 'PC',
    version: '16.0.1',
    excelApi: '1.14',
    missing: [],
  };

  test('of a failure: code, step, the sentence, what Excel answered, versions', () => {
    const failure: PaneFailure = {
      ...{ code: 'CELL_EDIT_MODE', message: 'Terminez la saisie.', choices: ['Recensement mer'], detail: '' },
      ...{ during: 'check', step: null },
    };
    expect(failureDetail(failure, host, '0.1.0').split('\n')).toEqual([
      'recensement-achats 0.1.0',
      'code: CELL_EDIT_MODE (check)',
      'message: Terminez la saisie.',
      'excel: PC 16.0.1, ExcelApi 1.14, fr-FR',
    ]);
    const step = { done: 2, total: 5, label: 'Lecture des besoins' };
    expect(failureDetail({ ...failure, step, detail: 'Range.values' }, host, '0.1.0').split('\n')).toEqual([
      'recensement-achats 0.1.0',
      'code: CELL_EDIT_MODE (check)',
      'step: 3/5 Lecture des besoins',
      'message: Terminez la saisie.',
      'detail: Range.values',
      'excel: PC 16.0.1, ExcelApi 1.14, fr-FR',
    ]);
    // The last step ended, and something after it failed.
    expect(failureDetail({ ...failure, step: { ...step, done: 5 } }, host, '0.1.0')).toContain('step: 5/5 ');
  });

  test('of an action: how much was done, and every refusal without what its cell holds', () => {
    const change: Change = {
      ...{ kind: 'cell', sheet: 'Recensement', cell: 'K2', row: 2, column: 'montant_total_ht', rule: 'R08' },
      ...{ before: '120 k€', after: '120 000', value: 120_000, anchors: [] },
    };
    const refusal: Refusal = { code: 'FORMULA', change, message: 'K2 contient une formule.' };
    const outcome: Outcome = { kind: 'fix', done: 1, refused: [refusal], notices: [] };
    expect(refusalsDetail(outcome, host, '0.1.0').split('\n')).toEqual([
      'recensement-achats 0.1.0',
      'fix: 1 done, 1 refused',
      'FORMULA (R08): K2 contient une formule.',
      'excel: PC 16.0.1, ExcelApi 1.14, fr-FR',
    ]);
  });

  test('of a state that nothing can be done in: its code and what is missing', () => {
    const old = { ...host, platform: '', version: '', excelApi: null };
    expect(stateDetail('EXCEL_TOO_OLD', 'ExcelApi 1.9 needed', old, '0.1.0').split('\n')).toEqual([
      'recensement-achats 0.1.0',
      'code: EXCEL_TOO_OLD',
      'detail: ExcelApi 1.9 needed',
      'excel: ? ?, ExcelApi ?, fr-FR',
    ]);
  });
});
