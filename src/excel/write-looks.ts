import type { SheetPlan, StyleSpec } from '../census/reports/sheet-plan';
import { addressesOf, joinAreas } from './join-areas';
import { applyLook, lookRuns, setNumberFormat, TEXT_FORMAT, type Styles } from './looks';
import type { Area } from './overview';
import { rangeAt } from './prepare-sheet';
import type { WriteQueue } from './write-queue';

/** Formats weigh little; what each call costs on the wire, in bytes. */
const BYTES_PER_CALL = 400;

/** The areas of a plan by what `keyOf` says of their look; `null` leaves them out. */
function areasBy<K>(plan: SheetPlan, styles: Styles, keyOf: (look: StyleSpec) => K | null): Map<K, Area[]> {
  const groups = new Map<K, Area[]>();
  for (const block of plan.blocks) {
    for (const { column, columnCount, look } of lookRuns(block, styles)) {
      const key = keyOf(look);
      if (key === null) continue;
      const area = { row: block.row, column: block.column + column, rowCount: block.cells.length, columnCount };
      const group = groups.get(key);
      if (group) group.push(area);
      else groups.set(key, [area]);
    }
  }
  return new Map([...groups].map(([key, areas]) => [key, joinAreas(areas)]));
}

/**
 * Number formats, before anything is written: Excel reads what is written by them. Under a text format it may keep the
 * apostrophe that guards a text, so that one comes with the looks.
 */
export async function writeNumberFormats(
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  styles: Styles,
): Promise<void> {
  const formats = areasBy(plan, styles, ({ numberFormat }) =>
    numberFormat === undefined || numberFormat === TEXT_FORMAT ? null : numberFormat,
  );
  await setFormats(queue, sheet, formats);
}

async function setFormats(queue: WriteQueue, sheet: Excel.Worksheet, formats: Map<string, Area[]>): Promise<void> {
  for (const [format, areas] of formats)
    for (const area of areas) {
      await queue.room(BYTES_PER_CALL);
      setNumberFormat(rangeAt(sheet, area), format);
    }
}

/** Everything else of the looks, many areas at once. */
export async function writeLooks(
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  styles: Styles,
): Promise<void> {
  await setFormats(
    queue,
    sheet,
    areasBy(plan, styles, ({ numberFormat }) => (numberFormat === TEXT_FORMAT ? numberFormat : null)),
  );
  const looks = areasBy(plan, styles, ({ numberFormat: _format, ...look }) =>
    Object.keys(look).length === 0 ? null : JSON.stringify(look),
  );
  for (const [key, areas] of looks) {
    const look = JSON.parse(key) as StyleSpec;
    // Lines between rows are for areas that have some.
    const tall = areas.filter(({ rowCount }) => rowCount > 1);
    const flat = areas.filter(({ rowCount }) => rowCount === 1);
    for (const [alike, rowCount] of [
      [tall, 2],
      [flat, 1],
    ] as const)
      for (const address of addressesOf(alike)) {
        await queue.room(BYTES_PER_CALL * 4 + address.length);
        applyLook(sheet.getRanges(address), look, rowCount);
      }
  }
}
