import fc from 'fast-check';
import { workbookOf, type Given } from './workbook-of';

const column = (values: Given[]): Given[][] => values.map((value) => [value]);

/** How many different texts stand in A1:An, as report sheets count them. */
const distinct = (n: number): string =>
  `=SUMPRODUCT(--(FREQUENCY((A1:A${n}<>"")*MATCH(A1:A${n}&"",A1:A${n}&"",0),ROW(A1:A${n})-MIN(ROW(A1:A${n})))>0))-(SUMPRODUCT(1*(A1:A${n}<>""))<ROWS(A1:A${n}))`;

test('positions in a list made by the formula: texts whatever their case, numbers and booleans by kind', () => {
  const book = workbookOf({ A: column(['é', 'É', 2, '2', true, 'TRUE', 0, 'x*', 'xyz']) });
  const at = (wanted: string) => book.of(`=SUMPRODUCT(MATCH(${wanted},IF({1;1;1;1;1;1;1;1;1},A1:A9),0))`);
  expect(['"É"', '2', '"2"', 'TRUE', '"true"', '0', '"x~*"', '"x*"', '"xy?"'].map(at)).toEqual([
    1, 3, 4, 5, 6, 7, 8, 8, 9,
  ]);
  expect(book.of('=SUMPRODUCT(MATCH({"É";"2";"xyz";"É"},IF({1;1;1;1;1;1;1;1;1},A1:A9),0))')).toBe(1 + 4 + 9 + 1);
  expect(book.of('=MATCH("absent",IF({1;1;1;1;1;1;1;1;1},A1:A9),0)')).toBe('#N/A');
});

test('counts of different texts are those of a set', () => {
  const text = fc.constantFrom<Given>('a', 'A', 'b', 'é', 'É', 'c d', '10', null, 3);
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 30 }), (values) => {
      const filled = values.filter((value) => value !== null);
      fc.pre(filled.length > 0);
      const forms = new Set(filled.map((value) => String(value).toLowerCase()));
      expect(workbookOf({ A: column(values) }).of(distinct(values.length))).toBe(forms.size);
    }),
    { numRuns: 60 },
  );
});

test('numbers fall in the first limit that they do not pass, whatever the order of the limits', () => {
  const book = workbookOf({ A: column([5, 1, 3, 3, 10, 2.5, -1]) });
  const counts = (bins: string, bin: number) => book.of(`=INDEX(FREQUENCY(A1:A7,${bins}),${bin})`);
  expect([1, 2, 3, 4].map((bin) => counts('{1;3;5}', bin))).toEqual([2, 3, 1, 1]);
  expect([1, 2, 3, 4].map((bin) => counts('{5;1;3}', bin))).toEqual([1, 2, 3, 1]);
  expect([1, 2, 3].map((bin) => counts('{3;3}', bin))).toEqual([5, 0, 2]);
});

// Searched anew for each of them, 60 000 texts would take minutes.
test('stay quick where a long list is searched for each of its texts', () => {
  const values = Array.from({ length: 60_000 }, (_, n) => `Personne ${(n * 7) % 50_000}`);
  const start = performance.now();
  expect(workbookOf({ A: column(values) }).of(distinct(values.length))).toBe(50_000);
  expect(performance.now() - start).toBeLessThan(15_000);
}, 30_000);
