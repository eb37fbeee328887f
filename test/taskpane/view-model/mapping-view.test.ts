import type { ColumnsDescription } from '../../../src/app/mapping';
import { sortHeaders, withChoice, type Header } from '../../../src/taskpane/view-model/mapping-view';

const header = (column: string, certainty: Header['certainty'], more: Partial<Header> = {}): Header => ({
  header: `En-tête ${column}`,
  column,
  key: null,
  certainty,
  others: [],
  ...more,
});

const described = (headers: Header[]): ColumnsDescription => ({
  sheet: 'Recensement',
  headerRow: 1,
  headers,
  absent: [],
  missing: [],
  notices: [],
});

test('doubtful headers come first, the most doubtful on top; a column of the service’s own is no doubt', () => {
  const { doubtful, settled } = sortHeaders(
    described([
      header('A', 'certain'),
      header('B', 'unknown', { others: ['statut'] }),
      header('C', 'unknown'),
      header('D', 'unsure'),
      header('E', 'chosen'),
      header('F', 'likely'),
    ]),
  );
  expect(doubtful.map(({ column }) => column)).toEqual(['D', 'B']);
  expect(settled.map(({ column }) => column)).toEqual(['A', 'C', 'E', 'F']);
});

test('while a column is missing, any unknown header may be it', () => {
  const headers = [header('A', 'certain'), header('B', 'unknown'), header('C', 'unsure')];
  const { doubtful, settled } = sortHeaders({ ...described(headers), missing: ['direction'] });
  expect(doubtful.map(({ column }) => column)).toEqual(['C', 'B']);
  expect(settled.map(({ column }) => column)).toEqual(['A']);
});

describe('a choice', () => {
  const total = header('M', 'likely', { header: 'Coût\n total', key: 'montant_total_ht' });

  test('names the header of a column and keeps the sheet and the other choices', () => {
    const before = { sheet: 'B', columns: { statut: 'État' } };
    expect(withChoice(before, total, 'montant_annuel_ht')).toEqual({
      sheet: 'B',
      columns: { statut: 'État', montant_annuel_ht: 'Coût\n total' },
    });
    expect(before).toEqual({ sheet: 'B', columns: { statut: 'État' } });
  });

  test('takes the place of what was chosen for the same header, however its spaces are written', () => {
    expect(withChoice({ columns: { montant_total_ht: 'Coût total' } }, total, 'conso_n1').columns).toEqual({
      conso_n1: 'Coût\n total',
    });
  });

  test('takes a column away from the header that it had been given to', () => {
    expect(withChoice({ columns: { statut: 'État' } }, header('Z', 'unknown'), 'statut').columns).toEqual({
      statut: 'En-tête Z',
    });
  });

  test('of none leaves the column without a header; an unknown header needs no choice for that', () => {
    expect(withChoice(null, total, null)).toEqual({ columns: { montant_total_ht: null } });
    expect(withChoice(null, header('Z', 'unknown'), null)).toEqual({ columns: {} });
  });
});
