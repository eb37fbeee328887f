import type { IndicatorResult } from '../census';
import { fill } from '../census/fill';
import type { SheetPlan } from '../census/reports/sheet-plan';
import type { ExcelSession } from '../excel/session';
import type { WriteResult } from '../excel/write';
import { writeCells, type CellWrite } from '../excel/write-cells';
import { messages } from '../i18n';
import { isErrorCell, type CellContent } from '../table/grid';
import { columnUnder, compareIndicators, type IndicatorDifference, type WrittenIndicators } from './compare-indicators';

/** The sheet that holds the table of indicators. */
const SHEET = 'indicateurs';

const GENERAL = 'General';

const writtenTable = (plans: readonly SheetPlan[], { sheets }: WriteResult): WrittenIndicators | null => {
  const plan = plans.find(({ key }) => key === SHEET);
  const sheet = sheets.find(({ key }) => key === SHEET);
  const table = plan?.tables[0];
  if (!plan || !sheet || !table) return null;
  // The sheets are in French whatever the language of the pane.
  return { plan, table, sheetId: sheet.id, columns: messages('fr-FR').sheets.indicatorSheet.headers };
};

const shown = (cell: CellContent | undefined, figure: Intl.NumberFormat, empty: string): string => {
  if (cell === null || cell === undefined || cell === '') return empty;
  if (isErrorCell(cell)) return cell.error;
  return typeof cell === 'number' ? figure.format(cell) : String(cell);
};

const numberFormat = (locale: string): Intl.NumberFormat => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });

/** Puts each difference beside its figure, after what the remark says already. */
async function markDifferences(
  session: ExcelSession,
  written: WrittenIndicators,
  differences: readonly IndicatorDifference[],
): Promise<void> {
  const { remarks, headers } = messages('fr-FR').sheets.indicatorSheet;
  const figure = numberFormat('fr-FR');
  const texts = new Map<number, string>();
  for (const { part, expected, found, place } of differences) {
    if (!place) continue;
    const values = {
      trouve: shown(found, figure, remarks.nothing),
      attendu: shown(expected, figure, remarks.nothing),
      colonne: headers[part],
    };
    const before = texts.get(place.row) ?? place.remark;
    texts.set(place.row, [before, fill(remarks.differs, values)].filter(Boolean).join(' '));
  }
  const column = columnUnder(written, headers.remark);
  const writes = [...texts].map(([row, content]): CellWrite => {
    return { row, column, content, formula: null, from: GENERAL, to: GENERAL };
  });
  if (writes.length > 0) await writeCells(session, written.sheetId, writes);
}

/**
 * Compares what the workbook computes with what we did, for every indicator and year written. A difference is shown, never
 * hidden: on the sheet beside the figure, and as a sentence in the language of the user.
 */
export async function indicatorDifferences(
  session: ExcelSession,
  done: { plans: readonly SheetPlan[]; written: WriteResult; series: readonly IndicatorResult[] },
): Promise<string[]> {
  const written = writtenTable(done.plans, done.written);
  if (!written) return [];
  const differences = await compareIndicators(session, written, done.series);
  await markDifferences(session, written, differences);
  const { notices, empty } = messages(session.locale).app;
  const { headers } = messages(session.locale).sheets.indicatorSheet;
  const figure = numberFormat(session.locale);
  return differences.map(({ id, year, part, expected, found }) => {
    const name = `${id} (${year}${part === 'value' ? '' : `, ${headers[part].toLowerCase()}`})`;
    return found === undefined
      ? notices.indicatorMissing(name)
      : notices.indicatorDiffers(name, shown(expected, figure, empty), shown(found, figure, empty));
  });
}
