import { renderText, type LocaleInfo } from '../formats';
import type { WorkbookModel } from '../workbook/workbook';
import { pointsOf, referencedCells } from './cell-reference';
import type { ChartDocument } from './chart-document';
import type { ChartSeriesPart } from './chart-series-part';
import type { Slot } from './slot';
import { titleText } from './title-text';

/** In whose cells and language the texts of a chart show. */
export interface TextContext {
  readonly workbook: WorkbookModel;
  readonly locale: LocaleInfo;
}

/** What the cells of a formula show, joined; null when it is no reference to cells. */
export function cellsText({ workbook, locale }: TextContext, formula: string): string | null {
  const cells = referencedCells(workbook, formula);
  if (!cells) return null;
  const texts = [...pointsOf(cells)].map(({ sheet, row, column }) => {
    const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
    return renderText(sheet.value(row, column), numberFormat, locale, workbook.date1904);
  });
  return texts.join(' ');
}

/** The name of a series as it shows: that of its cell, or as typed; series without one are numbered. */
export function seriesName(context: TextContext, part: ChartSeriesPart): string {
  const { name, nameFormula, order, element } = part;
  if (nameFormula !== null) return cellsText(context, nameFormula) ?? name;
  if (name !== '' || element.child('tx')) return name;
  return `${context.locale.name === 'fr-FR' ? 'Série' : 'Series'}${order + 1}`;
}

/** The text that a title has of its own, or from its cell as it shows now; null where it is automatic. */
export function shownTitle(context: TextContext, title: Slot): string | null {
  const formula = title.at('tx', 'strRef', 'f').element?.text;
  return (formula === undefined ? null : cellsText(context, formula)) ?? titleText(title);
}

/** What the title of a chart shows: its own text, or the name of the only series. */
export function chartTitle(context: TextContext, document: ChartDocument): string {
  const own = shownTitle(context, document.chart.child('title'));
  if (own !== null) return own;
  const [first, ...others] = document.series;
  if (first && (others.length === 0 || document.isRound)) return seriesName(context, first);
  return context.locale.name === 'fr-FR' ? 'Titre du graphique' : 'Chart Title';
}

/** What the title of an axis shows. */
export const axisTitle = (context: TextContext, title: Slot): string =>
  shownTitle(context, title) ?? (context.locale.name === 'fr-FR' ? "Titre de l'axe" : 'Axis Title');
