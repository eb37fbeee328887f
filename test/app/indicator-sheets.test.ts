/** The rows behind figures, in a workbook that the add-in wrote, through the real Office.js on the host. */
import { readIndicatorBoard, type IndicatorCard } from '../../src/app/indicator-board';
import {
  describeCriteria,
  goToIndicator,
  indicatorSheets,
  showAllDataRows,
  showDataRows,
} from '../../src/app/indicator-sheets';
import { writeReports } from '../../src/app/report';
import { Bench } from './changes-on-host';

jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

const ROWS = [
  { nature_besoin: 'Nouveau besoin' },
  { nature_besoin: 'À renouveler' },
  { nature_besoin: 'À reconduire' },
  { nature_besoin: 'Nouveau besoin', statut: 'Abandonné' },
  { nature_besoin: 'Nouveau besoin' },
];

/** Whether the sheet SSPASER of each need was filled. */
const SHEETS = ['Oui', 'Non', 'Oui', 'Non', 'Non'];

const open = () =>
  Bench.open(ROWS, (sheet) =>
    ['Fiche SSPASER', ...SHEETS].forEach((text, i) => (sheet.getCell(i + 1, 16).value = text)),
  );

const CENSUS_INDICATORS = ['GEN-09', 'A01-1', 'A01-2', 'A01-3', 'A01-4', 'A01-5', 'A06-1'];

/** Rows of the census (Excel's numbers) that Données shows. */
const shownRows = (): number[] => {
  const sheet = bench.sheet('Données');
  const used = sheet.cells.used(false)!;
  const rows = Array.from({ length: used.rowCount - 1 }, (_, r) => r + 1);
  return rows
    .filter((row) => !(sheet.rows.get(row)?.hidden || sheet.rows.get(row)?.filtered))
    .map((row) => Number(sheet.value(row, 0)));
};

const cardsOf = async (): Promise<Map<string, IndicatorCard>> => {
  const { source } = await bench.check();
  return new Map((await readIndicatorBoard(source, 'fr-FR')).map((card) => [card.id as string, card]));
};

test('before the sheets are written, there is nothing to go to', async () => {
  bench = await open();
  expect(await indicatorSheets(bench.session)).toEqual({ indicators: false, data: false });
  await expect(goToIndicator(bench.session, 'A01-1', 2023)).rejects.toMatchObject({ code: 'ITEM_NOT_FOUND' });
  await expect(showDataRows(bench.session, [['retained', 'Oui']])).rejects.toMatchObject({ code: 'ITEM_NOT_FOUND' });
});

test('the filters of Données show the rows that each figure counts, and all of them again', async () => {
  bench = await open();
  await writeReports(bench.session);
  expect(await indicatorSheets(bench.session)).toEqual({ indicators: true, data: true });
  const cards = await cardsOf();
  const shown: Record<string, number[]> = {};
  for (const id of CENSUS_INDICATORS) {
    const { source } = cards.get(id)!;
    if (source?.kind !== 'data') throw new Error(id);
    await showDataRows(bench.session, source.criteria);
    shown[id] = shownRows();
  }
  expect(shown).toEqual({
    'GEN-09': [2],
    'A01-1': [2, 6],
    'A01-2': [3],
    'A01-3': [4],
    'A01-4': [2, 3, 6],
    'A01-5': [2, 3, 6],
    'A06-1': [2, 4],
  });
  for (const id of ['GEN-09', 'A01-1', 'A01-2', 'A01-3', 'A01-4', 'A06-1'])
    expect([id, shown[id]!.length]).toEqual([id, cards.get(id)!.result.numerator]);
  await showAllDataRows(bench.session);
  expect(shownRows()).toEqual([2, 3, 4, 5, 6]);
});

test('filters are told in the words of the sheet', () => {
  expect(
    describeCriteria([
      ['retained', 'Oui'],
      ['origin', 'Nouveau besoin'],
    ]),
  ).toBe('Retenu = Oui, Nature = Nouveau besoin');
});

test('the row of an indicator is found after the table was sorted', async () => {
  bench = await open();
  await writeReports(bench.session);
  const { result } = (await cardsOf()).get('A01-3')!;
  await goToIndicator(bench.session, 'A01-3', result.year);
  const place = () =>
    bench.session.read(async (context) => {
      const cell = context.workbook.getActiveCell().load('address,values');
      await context.sync();
      return [cell.address, cell.values[0]![0]];
    });
  const [before, label] = await place();
  expect(label).toBe('Marchés à reconduire');
  await bench.session.run(async (context) => {
    context.workbook.tables.getItem('Indicateurs').sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
  await goToIndicator(bench.session, 'A01-3', result.year);
  const [after, sorted] = await place();
  expect(sorted).toBe(label);
  expect(after).not.toBe(before);
});
