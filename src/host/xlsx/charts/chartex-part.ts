import type { ChartModel } from '../../workbook/chart';
import { CHARTEX_RECIPES } from '../../charts/chartex/chartex-types';
import { XmlElement } from '../xml/element';

/** Charts of the kinds of Excel 2016 have a namespace, a relationship and a type of content of their own. */
export const CHARTEX = {
  namespace: 'http://schemas.microsoft.com/office/drawing/2014/chartex',
  relationship: 'http://schemas.microsoft.com/office/2014/relationships/chartEx',
  contentType: 'application/vnd.ms-office.chartex+xml',
  part: 'xl/charts/chartEx',
};

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Namespaces of the features that a program must know to show such charts. */
const FEATURES = {
  cx1: 'http://schemas.microsoft.com/office/drawing/2015/9/8/chartex',
  cx2: 'http://schemas.microsoft.com/office/drawing/2015/10/21/chartex',
  cx4: 'http://schemas.microsoft.com/office/drawing/2016/5/10/chartex',
};

/** What older programs show instead. */
const REPLACEMENT = 'Ce graphique n’est pas disponible dans votre version d’Excel.';

/** The frame of such a chart, with a text in its place for programs that do not know it. */
export function withReplacement(root: XmlElement, frame: XmlElement, chart: ChartModel, main: string): XmlElement {
  const requires = CHARTEX_RECIPES[chart.document.type]?.requires ?? 'cx1';
  const content = new XmlElement('mc:AlternateContent', [['xmlns:mc', COMPATIBILITY]]);
  const choice = new XmlElement('mc:Choice', [
    [`xmlns:${requires}`, FEATURES[requires]],
    ['Requires', requires],
  ]);
  choice.append(frame);
  content.append(choice);
  content.append(new XmlElement('mc:Fallback')).append(replacement(root, main));
  return content;
}

function replacement(root: XmlElement, main: string): XmlElement {
  const a = (name: string, attributes: [string, string][] = []): XmlElement =>
    new XmlElement(`a:${name}`, [['xmlns:a', main], ...attributes]);
  const zero: [string, string][] = [
    ['x', '0'],
    ['y', '0'],
  ];
  const shape = root.make('sp', { macro: '', textlink: '' });
  const names = shape.append(root.make('nvSpPr'));
  names.append(root.make('cNvPr', { id: 0, name: '' }));
  names.append(root.make('cNvSpPr'));
  const look = shape.append(root.make('spPr'));
  const place = look.append(a('xfrm'));
  place.append(a('off', zero));
  place.append(
    a('ext', [
      ['cx', '4572000'],
      ['cy', '2743200'],
    ]),
  );
  look.append(a('prstGeom', [['prst', 'rect']])).append(a('avLst'));
  const body = shape.append(root.make('txBody'));
  body.append(a('bodyPr'));
  body.append(a('lstStyle'));
  body.append(a('p')).append(a('r')).append(a('t')).setText(REPLACEMENT);
  return shape;
}
