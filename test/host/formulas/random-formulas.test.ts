import fc from 'fast-check';
import { functionNames } from '../../../src/host/formulas';
import { parseFormula } from '../../../src/host/formulas/syntax/parse';
import { workbookOf, type TestBook } from './workbook-of';

/** Formulas put together from everything the grammar has, right or wrong. */
const reference = fc.constantFrom(
  ...['A1', '$B$2', 'A1:C3', 'C:C', '2:3', 'Autre!A1:B2', 'T[a]', 'T[[#All],[a]:[b]]', 'T[@b]', '[@a]', 'T', 'Taux'],
  ...['#REF!', 'Absent!A1', 'Un:Autre!A1', 'inconnu', 'T[nulle part]'],
);
const constant = fc.oneof(
  fc.integer({ min: -50, max: 50 }).map(String),
  fc.constantFrom(
    '0',
    '1.5',
    '1E+300',
    '""',
    '"a*"',
    '">1"',
    '"12"',
    'TRUE',
    '#N/A',
    '{1,2;3,4}',
    '{"a";TRUE;#N/A}',
    '45292',
  ),
);
const functions = functionNames().filter((name) => !name.startsWith('RAND'));

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    reference,
    constant,
    fc
      .tuple(
        tie('formula'),
        fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<', '>=', ':', ' '),
        tie('formula'),
      )
      .map(([a, operator, b]) => `${a}${operator}${b}`),
    tie('formula').map((inner) => `(${inner})`),
    tie('formula').map((inner) => `-${inner}%`),
    tie('formula').map((inner) => `@${inner}`),
    fc
      .tuple(fc.constantFrom(...functions), fc.array(fc.oneof(tie('formula'), fc.constant('')), { maxLength: 5 }))
      .map(([name, args]) => `${name}(${args.join(',')})`),
  ),
}));

function book(): TestBook {
  const made = workbookOf({
    Un: [
      [1, 'x', null],
      [2, true, '=1/0'],
      ['12', -3.5, '=A1+A2'],
    ],
    Autre: [
      ['a', 'b'],
      [10, 'oui'],
      [20, ''],
    ],
  });
  made.workbook.addTable(made.sheet('Autre'), { row: 0, column: 0, rowCount: 3, columnCount: 2 }, ['a', 'b'], 'T');
  made.workbook.setDefinedName({ name: 'Taux', formula: '0.2', sheet: null, visible: true, comment: '' });
  return made;
}

/** What a cell may hold: no infinity, no not-a-number, no negative zero, no text longer than Excel's. */
function isCellValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === 'string') return value.length <= 32_767;
  return typeof value === 'boolean';
}

describe('random formulas', () => {
  it('are computed or refused, never thrown', () => {
    const { workbook, write, value } = book();
    fc.assert(
      fc.property(formula, (text) => {
        write('F7', [`=${text}`]);
        const result = value('F7');
        expect(isCellValue(result)).toBe(true);
        expect(workbook.calculator.dirty).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('give the same alone and in a full recalculation', () => {
    fc.assert(
      fc.property(fc.array(formula, { minLength: 3, maxLength: 8 }), (texts) => {
        const { workbook, engine, write, value } = book();
        texts.forEach((text, i) => write(`F${i + 1}`, [`=${text}`]));
        const stepwise = texts.map((_, i) => value(`F${i + 1}`));
        fc.pre(engine.circular().length === 0);
        workbook.calculate(true);
        expect(texts.map((_, i) => value(`F${i + 1}`))).toEqual(stepwise);
      }),
      { numRuns: 300 },
    );
  });

  it('of any characters parse or are refused by name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { root, refused } = parseFormula('=' + text);
        expect(root === null).toBe(refused.length > 0 || root === null);
        if (root === null) expect(refused.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('edits at random', () => {
  const cell = fc.constantFrom('A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3', 'D1', 'D2', 'D3');
  const content = fc.oneof(
    fc.constantFrom<string | number | null>(
      1,
      2.5,
      'x',
      null,
      '=A1+B1',
      '=SUM(A1:C2)',
      '=COUNTIF(A1:C3,">1")',
      '=D1',
      '=C3*2',
    ),
    fc.constantFrom(
      '=IF(A1>1,B2,C3)',
      '=SUM(OFFSET(A1,0,0,2,2))',
      '=INDEX(A1:C3,2,2)',
      '=D2&"!"',
      '=VLOOKUP(1,A1:B3,2,FALSE)',
    ),
  );

  it('leave what a full recalculation leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, content), { minLength: 1, maxLength: 15 }), (edits) => {
        const { workbook, engine, write, value } = workbookOf({ Feuil1: [] });
        for (const [address, given] of edits) {
          write(address, [given]);
          workbook.calculateIfNeeded();
        }
        // Which cells belong to a circle through IF depends on where it is entered, in Excel too.
        fc.pre(engine.circular().length === 0);
        const addresses = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3', 'D1', 'D2', 'D3'];
        const stepwise = addresses.map(value);
        workbook.calculate(true);
        expect(addresses.map(value)).toEqual(stepwise);
      }),
      { numRuns: 300 },
    );
  });
});
