import { checkCensus } from '../../../src/census';
import { applyWaivers } from '../../../src/census/waivers/apply-waivers';
import { Fingerprints } from '../../../src/census/waivers/fingerprint';
import { fnv1a } from '../../../src/census/waivers/fnv1a';
import { readWaivers } from '../../../src/census/waivers/read-waivers';
import { waiverLabels, waiverRow, waiversTable } from '../../../src/census/waivers/waivers-sheet';
import { fr } from '../../../src/i18n/fr';
import { en } from '../../../src/i18n/en';
import type { Finding } from '../../../src/census/finding';
import { censusOf, gridOf, serial, type CensusSetup, type Row } from '../support/census-grid';

/** A total that its years do not give: R11, a warning. */
const DOUBTFUL: Row = { intitule: 'Fauteuils', montant_annuel_ht: 100_000, montant_total_ht: 150_000 };

function doubtful(rows: Row[], setup: CensusSetup = {}) {
  const census = censusOf(rows, setup);
  const findings = checkCensus(census).filter(({ rule }) => rule === 'R11');
  const fingerprints = new Fingerprints(census);
  return { census, findings, prints: findings.map((finding) => fingerprints.of(finding)) };
}

const waiverOf = (finding: Finding, fingerprint: string, more = {}) => ({
  rule: finding.rule,
  fingerprint,
  label: '',
  reason: 'Remise exceptionnelle',
  author: 'A. Martin',
  date: '2026-11-23',
  ...more,
});

test('the hash is FNV-1a of 64 bits, as published', () => {
  expect(['', 'a', 'foobar', 'é'].map(fnv1a)).toEqual([
    'cbf29ce484222325',
    'af63dc4c8601ec8c',
    '85944171f73967e8',
    fnv1aOfBytes([0xc3, 0xa9]),
  ]);
});

/** The same by big integers: slow and plain. */
function fnv1aOfBytes(bytes: number[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

describe('the fingerprint of a finding', () => {
  const [before] = doubtful([DOUBTFUL]).prints;

  test('stays when rows are sorted, inserted, or columns moved', () => {
    expect(doubtful([{}, { intitule: 'Autre' }, DOUBTFUL]).prints).toEqual([before]);
    const { intitule, ...others } = DOUBTFUL;
    expect(doubtful([{ commentaire: null, intitule, ...others }]).prints).toEqual([before]);
  });

  test.each<[string, Row]>([
    ['the amount', { montant_total_ht: 150_001 }],
    ['a comment', { commentaire: 'vu' }],
    ['a number turned into text', { annee: '2024' }],
    ['an emptied cell', { consid_env: null }],
  ])('changes with %s', (_, change) => {
    const [after] = doubtful([{ ...DOUBTFUL, ...change }]).prints;
    expect(after).toMatch(/^[0-9a-f]{16}$/);
    expect(after).not.toBe(before);
  });

  test('tells rules and columns apart, and holds all rows of a family in any order', () => {
    const { census, findings, prints } = doubtful([DOUBTFUL, { intitule: 'Tables' }, { intitule: 'Bancs' }]);
    const [finding] = findings as [Finding];
    const fingerprints = new Fingerprints(census);
    const other = (change: Partial<Finding>) => fingerprints.of({ ...finding, ...change });
    expect(new Set([prints[0], other({ rule: 'R12' }), other({ column: 'statut' })]).size).toBe(3);
    const family = other({ cells: ['A2', 'A4'] });
    expect(family).not.toBe(prints[0]);
    expect(other({ row: 4, cells: ['A4', 'A2'] })).toBe(family);
    expect(other({ cells: ['A2', 'A3'] })).not.toBe(family);
  });
});

describe('a waiver', () => {
  test('silences its finding, with the reason, and no other', () => {
    const { census, findings, prints } = doubtful([DOUBTFUL, { ...DOUBTFUL, intitule: 'Armoires' }]);
    const waived = applyWaivers(census, findings, [waiverOf(findings[1]!, prints[1]!)]);
    expect(waived.map((finding) => [finding.row, finding.waived, finding.waiver?.reason])).toEqual([
      [2, false, undefined],
      [3, true, 'Remise exceptionnelle'],
    ]);
  });

  test('silences one finding: a copy of the row is looked at anew', () => {
    const { census, findings, prints } = doubtful([DOUBTFUL, DOUBTFUL]);
    expect(prints[0]).toBe(prints[1]);
    const once = waiverOf(findings[0]!, prints[0]!);
    const states = (waivers: (typeof once)[]) => applyWaivers(census, findings, waivers).map(({ waived }) => waived);
    expect([states([once]), states([once, once])]).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test('never silences an error, nor counts without a reason or an author', () => {
    const { census, findings, prints } = doubtful([DOUBTFUL]);
    const [finding] = findings as [Finding];
    const states = (of: Finding, more = {}) => applyWaivers(census, [of], [waiverOf(of, prints[0]!, more)])[0]?.waived;
    expect(states(finding)).toBe(true);
    expect(states({ ...finding, severity: 'erreur' })).toBe(false);
    expect([states(finding, { reason: ' ' }), states(finding, { author: '' })]).toEqual([false, false]);
  });
});

test('the sheet reads back what was written, whatever the order of its columns and its language', () => {
  const record = waiverOf({ rule: 'R11' } as Finding, '0123456789012345', { label: 'ligne 2' });
  for (const { sheets } of [fr, en]) {
    const headers = waiversTable(sheets).columns.map(({ header }) => header);
    const cells = waiverRow(record, false).map((cell) =>
      typeof cell === 'number' ? cell : (cell as { text: string }).text,
    );
    expect(cells.at(-1)).toBe(serial(2026, 11, 23));
    const table = { name: 'Derogations_2', row: 2, column: 1, rowCount: 2, columnCount: 7, showTotals: false };
    const grid = gridOf([['Dérogations'], [], [null, 'Note', ...headers.reverse()], [null, 'x', ...cells.reverse()]], {
      sheet: 'Dérogations (2)',
      tables: [table],
    });
    expect(readWaivers(grid)).toEqual([{ ...record, row: 4 }]);
  }
});

test('a waiver says in words what it is about', () => {
  const { census, findings } = doubtful([{}, DOUBTFUL]);
  const texts = fr.sheets.waivers;
  const labelOf = waiverLabels(census, texts);
  expect(labelOf(findings[0]!)).toMatch(/^ligne 3 · Fauteuils · Montant/);
  const elsewhere = { ...findings[0]!, sheet: 'Registre', cell: 'B7', value: 'M12' };
  expect(labelOf(elsewhere)).toBe('Registre, cellule B7 · M12');
});
