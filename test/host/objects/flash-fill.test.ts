import { learnPattern } from '../../../src/host/flash-fill/learn-pattern';
import { officeFixture, type OfficeFixture } from '../office';

describe('patterns', () => {
  it.each([
    ['the last word rather than the second', [['Jean Dupont', 'Dupont']], 'Anne-Marie Le Goff', 'Goff'],
    [
      'the last of several words',
      [
        ['Jean Dupont', 'Dupont'],
        ['Anne Le Goff', 'Goff'],
      ],
      'Luc de La Tour',
      'Tour',
    ],
    ['a word and an initial', [['Jean Dupont', 'DUPONT J.']], 'Luc Martin', 'MARTIN L.'],
    ['an address', [['Jean Dupont', 'jean.dupont@region.fr']], 'Luc Martin', 'luc.martin@region.fr'],
    ['a part between marks', [['MAR-2026-001', '2026']], 'ACC-2027-014', '2027'],
    ['digits within a word', [['lot12 papier', '12']], 'lot7 encre', '7'],
  ] as [string, [string, string][], string, string][])('%s', (_, examples, row, expected) => {
    const pattern = learnPattern(examples.map(([text, written]) => ({ row: [text], written })));
    expect(pattern?.([row])).toBe(expected);
  });

  it('puts columns together, in another order', () => {
    const pattern = learnPattern([{ row: ['Jean', 'Dupont', 'Nantes'], written: 'Dupont, Jean (Nantes)' }]);
    expect(pattern?.(['Luc', 'Martin', 'Angers'])).toBe('Martin, Luc (Angers)');
  });

  it('finds none where the examples contradict one another, have nothing of their rows, or a row lacks a piece', () => {
    expect(
      learnPattern([
        { row: ['Jean Dupont'], written: 'Jean' },
        { row: ['Luc Martin'], written: 'Nantes' },
      ]),
    ).toBeNull();
    expect(learnPattern([{ row: ['Jean'], written: '…' }])).toBeNull();
    expect(learnPattern([{ row: ['MAR-2026-001'], written: '2026' }])?.(['Cher'])).toBeNull();
  });
});

describe('range.flashFill', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture({ api: '1.14' });
  });
  afterEach(() => office.close());

  it('fills the blank cells of the column as the others show, under a header', async () => {
    const values = await office.run(async (context, sheet) => {
      sheet.getRange('A1:C5').values = [
        ['Prénom', 'Nom', 'Complet'],
        ['Jean', 'Dupont', 'Dupont Jean'],
        ['Luc', 'Martin', ''],
        ['Anne', 'Petit', 'à la main Petit Anne'],
        ['Zoé', 'Roux', ''],
      ];
      sheet.getRange('C4').clear();
      sheet.getRange('C2:C5').flashFill();
      const range = sheet.getRange('C1:C6').load('values');
      await context.sync();
      return range.values;
    });
    expect(values.flat()).toEqual(['Complet', 'Dupont Jean', 'Martin Luc', 'Petit Anne', 'Roux Zoé', '']);
  });

  it('refuses several columns, and where there is nothing to learn from', async () => {
    const refusals: string[] = [];
    for (const address of ['A1:B2', 'D9']) {
      const { code, location } = await office.refusal((_, sheet) => {
        sheet.getRange('A1:B2').values = [
          ['x', 'y'],
          ['z', ''],
        ];
        sheet.getRange(address).flashFill();
      });
      refusals.push(`${code} ${location}`);
    }
    expect(refusals).toEqual(['InvalidArgument Range.flashFill', 'InvalidOperation Range.flashFill']);
  });
});
