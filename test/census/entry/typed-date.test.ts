/** Dates as people type them in a form, and those that nobody can date. */
import { typedDate } from '../../../src/census/entry/typed-date';

test.each([
  ['15/3', '15/03/2024'],
  ['15-03', '15/03/2024'],
  ['3/27', '01/03/2027'],
  ['15 mars', '15/03/2024'],
  ['1er avril', '01/04/2024'],
  ['010324', '01/03/2024'],
  ['01032024', '01/03/2024'],
  ['31122026', '31/12/2026'],
  ['début avril', '01/04/2024'],
  ['mi-avril', '15/04/2024'],
  ['fin avril', '30/04/2024'],
  ["fin d'août 2026", '31/08/2026'],
  ['fin février', '29/02/2024'],
  ['mars', '01/03/2024'],
  ['T2', '01/04/2024'],
  ['1er semestre', '01/01/2024'],
])('« %s » is %s in a need of 2024', (text, date) => {
  expect(typedDate(text, 2024)).toBe(date);
});

test.each(['15/03/2027', '2027-03-15', '20270315', 'T2 2027', 'mars 2027', '2027'])(
  '« %s » is left to the reader of workbooks',
  (text) => {
    expect(typedDate(text, 2024)).toBe(text);
  },
);

test.each(['fin 2024', 'début 2024', 'bientôt', '31/2', '201012', '202410', '320199', 'fin', '15', '', 'fin zorglub'])(
  '« %s » is no date',
  (text) => {
    expect(typedDate(text, 2024)).toBe(text);
  },
);
