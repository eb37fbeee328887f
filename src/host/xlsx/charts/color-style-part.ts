import type { ChartModel } from '../../workbook/chart';
import { DECLARATION } from '../package/namespaces';
import type { Relationships } from '../package/relationships';
import type { SaveContext } from '../write/save-context';

const RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships/chartColorStyle';
const CONTENT_TYPE = 'application/vnd.ms-office.chartcolorstyle+xml';

/** The part with the colour scheme of a chart, or null. */
export const colorStylePart = (relationships: Relationships): string | null =>
  relationships.ofKind('chartColorStyle')[0]?.target ?? null;

/** Writes the colour scheme of a chart where it is new or was changed. */
export function writeColorStyle(chart: ChartModel, chartPart: string, context: SaveContext): void {
  const style = chart.document.colorStyle;
  if (!style?.isChanged) return;
  const relationships = context.relationships(chartPart);
  const known = colorStylePart(relationships);
  const part = known ?? context.parts.freeName('xl/charts/colors', 'xml');
  if (known === null) relationships.add(RELATIONSHIP, part);
  context.addPart(part, DECLARATION + style.toString(), CONTENT_TYPE);
}
