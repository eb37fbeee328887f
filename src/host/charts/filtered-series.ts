import { XmlElement } from '../xlsx/xml/element';
import type { ChartDocument } from './chart-document';
import { ChartSeriesPart } from './chart-series-part';
import { extensionsOf, newExtension, removeExtended } from './extension';
import { childOrder } from './schema-order';

/** Names of the elements in which series that are filtered out stand, by the group they belong to. */
const HOLDERS: Record<string, string> = {
  barChart: 'filteredBarSeries',
  bar3DChart: 'filteredBarSeries',
  lineChart: 'filteredLineSeries',
  line3DChart: 'filteredLineSeries',
  areaChart: 'filteredAreaSeries',
  area3DChart: 'filteredAreaSeries',
  pieChart: 'filteredPieSeries',
  pie3DChart: 'filteredPieSeries',
  ofPieChart: 'filteredPieSeries',
  doughnutChart: 'filteredPieSeries',
  radarChart: 'filteredRadarSeries',
  scatterChart: 'filteredScatterSeries',
  bubbleChart: 'filteredBubbleSeries',
};

export const mayFilter = (group: XmlElement): boolean => group.local in HOLDERS;

/** The series that are filtered out of a chart: kept in the file, not drawn ([MS-ODRAWXML] 2.24.3). */
export function filteredSeries(document: ChartDocument): ChartSeriesPart[] {
  return document.groups.flatMap((group) =>
    extensionsOf(group, 'filter')
      .filter(({ local }) => local === HOLDERS[group.local])
      .flatMap((holder) => holder.all('ser'))
      .map((element) => new ChartSeriesPart(document, group, element)),
  );
}

/** Takes a series out of what is drawn; returns it where it stands now. */
export function filterOut({ document, group, element }: ChartSeriesPart): ChartSeriesPart {
  const series = new XmlElement('c15:ser');
  for (const child of element.elements) series.append(hidden(child.copy()));
  const list = group.child('extLst') ?? group.insertInOrder(group.make('extLst'), childOrder(group.local));
  const ext = list.append(newExtension(list, 'filter'));
  ext.append(new XmlElement(`c15:${HOLDERS[group.local]}`)).append(series);
  group.remove(element);
  return new ChartSeriesPart(document, group, series);
}

/** Lets a filtered series show again. */
export function filterIn({ document, group, element }: ChartSeriesPart): ChartSeriesPart {
  const series = group.make('ser');
  for (const child of element.elements) series.append(shown(child.copy()));
  for (const holder of extensionsOf(group, 'filter'))
    if (holder.all('ser').includes(element)) removeExtended(group, holder);
  const later = group.all('ser').find((other) => (other.child('order')?.number('val') ?? 0) > orderOf(series));
  if (later) group.insertBefore(series, later);
  else group.insertInOrder(series, childOrder(group.local));
  return new ChartSeriesPart(document, group, series);
}

const orderOf = (series: XmlElement): number => series.child('order')?.number('val') ?? 0;

const isReference = ({ local }: XmlElement): boolean => local === 'strRef' || local === 'numRef';

/** References of filtered series stand in an extension instead of in their own element. */
function hidden(element: XmlElement): XmlElement {
  for (const child of element.elements) {
    const formula = isReference(child) ? child.child('f') : null;
    if (!formula) continue;
    child.remove(formula);
    const list = child.insertBefore(child.make('extLst'), child.elements[0] ?? null);
    const reference = list.append(newExtension(list, 'filter')).append(new XmlElement('c15:formulaRef'));
    reference.append(new XmlElement('c15:sqref')).setText(formula.text);
  }
  return element;
}

function shown(element: XmlElement): XmlElement {
  for (const child of element.elements) {
    const reference = isReference(child)
      ? extensionsOf(child, 'filter').find(({ local }) => local === 'formulaRef')
      : null;
    if (!reference) continue;
    removeExtended(child, reference);
    const formula = child.make('f').setText(reference.child('sqref')?.text ?? '');
    child.insertBefore(formula, child.elements[0] ?? null);
  }
  return element;
}

/** All series of a chart in their order, those that are filtered out too. */
export const allSeries = (document: ChartDocument): ChartSeriesPart[] =>
  [...document.series, ...filteredSeries(document)].sort((first, second) => first.order - second.order);
