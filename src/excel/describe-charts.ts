import { ExcelFailure } from './failure';
import type { OpenTarget } from './write-targets';
import { ownName } from './own-name';
import type { ExcelSession } from './session';

/**
 * Gives charts their descriptions for people who do not see them. A chart has none of its own in Office.js: they belong to
 * its frame among the shapes of the sheet. An Excel that does not count charts among them keeps the titles only, and
 * nothing else is lost: this is a batch of its own.
 */
export async function describeCharts(
  session: ExcelSession,
  sheets: readonly { id: string; plan: OpenTarget['plan'] }[],
): Promise<void> {
  const described = sheets.flatMap(({ id, plan }) =>
    (plan.charts ?? []).filter(({ series }) => series.length > 0).map(({ name, altText }) => ({ id, name, altText })),
  );
  if (described.length === 0) return;
  try {
    await session.run(async (context) => {
      for (const { id, name, altText } of described)
        context.workbook.worksheets.getItem(id).shapes.getItem(ownName(name)).altTextDescription = altText;
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
  }
}
