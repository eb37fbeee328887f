import { checkCensus } from '../../../src/census';
import type { Finding } from '../../../src/census/finding';
import { applyWaivers } from '../../../src/census/waivers/apply-waivers';
import { Fingerprints } from '../../../src/census/waivers/fingerprint';
import type { CountedRegister } from '../../../src/census/registers/schemas';
import type { SheetGrid } from '../../../src/table/grid';
import { frenchNumber } from '../../../src/census/french-number';
import { serial } from '../support/census-grid';
import { censusWith, registerGrid, type Line } from '../support/register-sheets';

const isOnRegister = ({ rule }: Finding) => /^L(0[7-9]|1[0-2])$/.test(rule);
const findingsIn = (...grids: SheetGrid[]) => checkCensus(censusWith(...grids)).filter(isOnRegister);
const found = (name: CountedRegister, ...lines: Line[]) => findingsIn(registerGrid(name, lines));

const paid = (number: string, received: number, end: number, days: number | string | null): Line => ({
  number,
  received: serial(2023, 1, received),
  paid: serial(2023, 1, end),
  days,
});

describe('registers: L07 unreadable, L08 empty, L09 duplicate, L10 unknown contract, L11 contradiction, L12 days', () => {
  test('L07 tells of an unreadable cell what stands there and what is expected', () => {
    expect(found('payments', paid('A', 1, 31, 'un mois'), paid('B', 1, 31, 30))).toEqual([
      {
        rule: 'L07',
        severity: 'avertissement',
        sheet: 'Feuille payments',
        cell: 'E4',
        row: 4,
        column: null,
        value: 'un mois',
        message:
          'Registre « Mandats », colonne « Délai de paiement (jours) » : « un mois » est illisible et ne compte nulle part. Saisissez un nombre, sans texte.',
        fix: null,
        waived: false,
        subject: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  test('two thousand cells of a column with the same fault are one finding', () => {
    const lines = Array.from({ length: 2_000 }, (_, n) => paid(`N${n}`, 1, 31, 'inconnu'));
    const findings = found('payments', ...lines);
    expect(findings.map(({ rule, cell, cells }) => [rule, cell, cells!.length, cells![1_999]])).toEqual([
      ['L07', 'E4', 2_000, 'E2003'],
    ]);
    expect(findings[0]!.message).toBe(
      `Registre « Mandats », colonne « Délai de paiement (jours) » : ${frenchNumber(2000)} cellules illisibles, qui ne comptent nulle part (E4, E5, E6, E7, E8, …). Saisissez un nombre, sans texte.`,
    );
  });

  test('L08 and L09: empty cells and lines entered twice, column by column', () => {
    const findings = found(
      'agec',
      { year: 2023, category: 'Papier', total: 100, reuse: 0, recycled: 0 },
      { year: 2023, category: 'papier', total: null, reuse: 0, recycled: 0 },
      { year: 2023, category: 'Papier ', total: 3, reuse: 0, recycled: 0 },
    );
    expect(findings.map(({ rule, severity, cell, cells, message }) => [rule, severity, cell, cells, message])).toEqual(
      [
        [
          'L09',
          'avertissement',
          'C5',
          ['C5', 'C6'],
          'Registre « AchatsAGEC », colonne « Catégorie de produits » : 2 lignes en répètent une autre (C5, C6). Gardez une seule ligne de chaque.',
        ],
        [
          'L08',
          'avertissement',
          'D5',
          undefined,
          'Registre « AchatsAGEC », colonne « Montant total HT » : cette cellule est vide. Renseignez-la : sans elle la ligne ne compte pas partout.',
        ],
      ].sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    );
  });

  test('L09: lines that repeat different ones are one finding', () => {
    const findings = found('payments', ...['A', 'B', 'A', 'B'].map((number) => paid(number, 1, 31, 30)));
    expect(findings.map(({ rule, cell, cells }) => [rule, cell, cells])).toEqual([['L09', 'B6', ['B6', 'B7']]]);
  });

  test('L10 and L11: unknown contracts, parts above their whole', () => {
    const clauses = registerGrid('clauses', [{ year: 2023, number: '2023-0009', hours: 10, trainingHours: 12.5 }]);
    const contracts = registerGrid('contracts', [
      { number: '2023-0001', notified: serial(2023, 1, 1), amount: 1, title: 'x' },
    ]);
    expect(
      findingsIn(clauses, contracts).map(({ rule, cell, value, message }) => [rule, cell, value, message]),
    ).toEqual([
      [
        'L10',
        'C4',
        '2023-0009',
        'Registre « ClausesInsertion », colonne « N° du marché » : « 2023-0009 » n’est pas dans le registre des marchés. Corrigez le numéro ou ajoutez le marché.',
      ],
      [
        'L11',
        'E4',
        '12,5',
        'Registre « ClausesInsertion » : « Heures de formation » (12,5) dépasse « Heures réalisées » de la même ligne. Corrigez l’un des deux.',
      ],
    ]);
  });

  test('L11 and L12: dates out of order read as dates; a stated delay may be a suspended one', () => {
    const findings = found('payments', paid('A', 31, 1, null), paid('B', 1, 31, 29), paid('C', 1, 31, 28));
    expect(findings.map(({ rule, severity, cell, value, message }) => [rule, severity, cell, value, message])).toEqual([
      [
        'L11',
        'avertissement',
        'D4',
        '01/01/2023',
        'Registre « Mandats » : « Paiement » (01/01/2023) est avant « Réception de la facture » de la même ligne. Corrigez l’une des deux dates.',
      ],
      [
        'L12',
        'info',
        'E5',
        '29',
        'Registre « Mandats » : « Délai de paiement (jours) » ne vaut pas l’écart entre les deux dates sur 2 lignes (E5, E6). Corrigez l’un des trois, ou laissez le délai si des jours de suspension en sont déduits.',
      ],
    ]);
  });

  test('a waiver holds while the lines move, and wakes when one more is at fault; of two columns it knows its own', () => {
    const waived = (...lines: Line[]) => {
      const census = censusWith(registerGrid('payments', lines));
      return { census, findings: checkCensus(census).filter(isOnRegister) };
    };
    const [a, b, c] = [paid('A', 1, 31, 29), paid('B', 1, 31, 28), paid('C', 1, 31, 27)];
    const { census, findings } = waived(a, b);
    const fingerprint = new Fingerprints(census).of(findings[0]!);
    const record = { rule: 'L12', label: '', fingerprint, reason: 'Suspendus', author: 'A', date: '2026-11-23' };
    const states = (...lines: Line[]) => {
      const again = waived(...lines);
      return applyWaivers(again.census, again.findings, [record]).map(({ rule, waived: is }) => [rule, is]);
    };
    expect(states(b, a)).toEqual([['L12', true]]);
    expect(states(a, b, c)).toEqual([['L12', false]]);

    const twoColumns = censusWith(
      registerGrid('agec', [{ year: null, category: 'Papier', total: null, reuse: 0, recycled: 0 }]),
    );
    const empties = checkCensus(twoColumns).filter(({ rule }) => rule === 'L08');
    const prints = empties.map((finding) => new Fingerprints(twoColumns).of(finding));
    expect([empties.map(({ cell }) => cell), new Set(prints).size]).toEqual([['B4', 'D4'], 2]);
  });

  test('registers without fault raise nothing', () => {
    expect(found('payments', paid('A', 1, 31, 30))).toEqual([]);
  });
});
