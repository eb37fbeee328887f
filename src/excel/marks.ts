import { areaAddress } from '../table/address';
import type { GridArea } from '../table/grid';
import type { ExcelSession } from './session';
import { WriteQueue } from './write-queue';

/** How strongly a cell is marked. */
export type MarkWeight = 'strong' | 'medium' | 'light';

/** Cells of a sheet to be marked alike. */
export interface MarkedAreas {
  weight: MarkWeight;
  areas: readonly GridArea[];
}

/** What tells our marks from the user's own conditional formats: a formula that is always true. */
const formulaOf = (weight: MarkWeight): string => `=LEN("recensement-achats ${weight}")>0`;
const OURS = /^=LEN\("recensement-achats /i;

/** Fills that leave the text readable (WCAG 2.2 AA); strong ones are bold and underlined too, for colour alone says nothing. */
const LOOKS: Record<MarkWeight, { fill: string; color: string; bold: boolean; underline: boolean }> = {
  strong: { fill: '#FBD5D5', color: '#7A1616', bold: true, underline: true },
  medium: { fill: '#FFE9B8', color: '#5C4000', bold: true, underline: false },
  light: { fill: '#D6E9F8', color: '#123F63', bold: false, underline: false },
};

/** An address of several areas may hold 255 characters in older Excels. */
const MOST_CHARACTERS = 240;
const BYTES_PER_MARK = 1_500;

/**
 * Marks cells by conditional formats: what the user gave them as formats stays untouched and comes back once the marks are
 * gone. Marks of before are replaced. Throws `ExcelFailure` `SHEET_PROTECTED` where the sheet cannot be formatted.
 */
export async function showMarks(session: ExcelSession, sheetId: string, marks: readonly MarkedAreas[]): Promise<void> {
  await removeMarks(session, sheetId);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const queue = new WriteQueue(context);
    for (const { weight, areas } of marks)
      for (const address of addressesOf(areas)) {
        await queue.room(BYTES_PER_MARK);
        const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
        custom.rule.formula = formulaOf(weight);
        const { fill, color, bold, underline } = LOOKS[weight];
        custom.format.fill.color = fill;
        custom.format.font.color = color;
        if (bold) custom.format.font.bold = true;
        if (underline) custom.format.font.underline = 'Single';
      }
    await queue.flush();
  });
}

/** Takes our marks off a sheet; the user's own conditional formats stay. Says how many conditional formats there were. */
export async function removeMarks(session: ExcelSession, sheetId: string): Promise<number> {
  return session.run(async (context) => {
    const ours = await marksOf(context, sheetId);
    for (const mark of ours) mark.delete();
    if (ours.length > 0) await context.sync();
    return ours.length;
  });
}

/** Whether a sheet bears marks of ours. */
export const hasMarks = (session: ExcelSession, sheetId: string): Promise<boolean> =>
  session.read(async (context) => (await marksOf(context, sheetId)).length > 0);

async function marksOf(context: Excel.RequestContext, sheetId: string): Promise<Excel.ConditionalFormat[]> {
  const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.load('items/type');
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === 'Custom');
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  if (rules.length > 0) await context.sync();
  return custom.filter((_, n) => OURS.test(rules[n]?.formula ?? ''));
}

/** Areas joined to addresses that are short enough. */
function addressesOf(areas: readonly GridArea[]): string[] {
  const addresses: string[] = [];
  for (const area of areas.map(areaAddress)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + area.length < MOST_CHARACTERS)
      addresses[addresses.length - 1] = `${last},${area}`;
    else addresses.push(area);
  }
  return addresses;
}
