import type { CellContent } from '../table/grid';
import { isErrorCell } from '../table/grid';
import { columnRuns, type CellPlace } from './cell-runs';
import { TEXT_FORMAT } from './looks';
import { asTypedText } from './typed-text';
import { jsonBytes } from './wire-size';
import { WriteQueue } from './write-queue';
import type { ExcelSession } from './session';

/** What a cell is to hold afterwards, exactly. */
export interface CellWrite extends CellPlace {
  /** A constant; a text stays the very text, whatever it looks like. Not looked at where there is a formula. */
  content: CellContent;
  /** English, with `=`; `null` for a constant. */
  formula: string | null;
  /** The number format it has now and the one it is to have. */
  from: string;
  to: string;
}

/** A write in three steps: a format under which Excel takes the content as it is, the content, the final format. */
interface Steps {
  first: string | null;
  content: string | number | boolean;
  last: string | null;
}

const ROWS_PER_RUN = 5_000;
const BYTES_PER_CALL = 300;
const GENERAL = 'General';

/**
 * Excel reads what is written as if typed. Under the text format it takes any text as it is, without the apostrophe that
 * would show in the formula bar; changing the format afterwards leaves the text alone. Under the same format a number or
 * a formula would become text: those are written under the general one.
 */
function stepsOf({ content, formula, from, to }: CellWrite, mayFormat: boolean): Steps {
  const written = formula ?? (isErrorCell(content) ? content.error : (content ?? ''));
  const isText = formula === null && typeof content === 'string' && content !== '';
  if (!mayFormat) {
    const guarded = isText && from !== TEXT_FORMAT ? asTypedText(content) : written;
    return { first: null, content: guarded, last: null };
  }
  const plain = isText && asTypedText(content) === content;
  const needed = isText && !plain ? TEXT_FORMAT : to === TEXT_FORMAT && !isText && written !== '' ? GENERAL : to;
  return { first: needed === from ? null : needed, content: written, last: needed === to ? null : to };
}

/**
 * Writes scattered cells of a sheet in few requests, in any order; formats of other cells and everything else about them
 * stay. On a protected sheet that does not allow formatting, formats are left alone.
 */
export async function writeCells(
  session: ExcelSession,
  sheetId: string,
  writes: readonly CellWrite[],
  { mayFormat = true }: { mayFormat?: boolean } = {},
): Promise<void> {
  const runs = columnRuns(writes, 0, ROWS_PER_RUN);
  await session.run(async (context) => {
    const queue = new WriteQueue(context);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { row, column, rowCount, cells } of runs) {
      const steps = cells.map(({ index }) => stepsOf(writes[index] as CellWrite, mayFormat));
      const [first, last] = [steps.map((step) => step.first), steps.map((step) => step.last)];
      await queue.room(jsonBytes(steps) + 3 * BYTES_PER_CALL);
      const range = sheet.getRangeByIndexes(row, column, rowCount, 1);
      if (first.some((format) => format !== null)) range.numberFormat = first.map((format) => [format]);
      range.formulas = steps.map(({ content }) => [content]);
      if (last.some((format) => format !== null)) range.numberFormat = last.map((format) => [format]);
    }
    await queue.flush();
  });
}
