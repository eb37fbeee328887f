import type { XmlElement } from '../../../src/host/xlsx/xml/element';

const AXIS =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const SER = 'idx order tx spPr';
const AFTER = 'trendline errBars';

/** Children that an element may have, in their order (ECMA-376 part 1, 21.2.2); those of series by the group they stand in. */
const MODELS: Record<string, string> = {
  chartSpace:
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  title: 'tx layout overlay spPr txPr extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  bar3DChart: 'barDir grouping varyColors ser dLbls gapWidth gapDepth shape axId extLst',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  line3DChart: 'grouping varyColors ser dLbls dropLines gapDepth axId extLst',
  areaChart: 'grouping varyColors ser dLbls dropLines axId extLst',
  area3DChart: 'grouping varyColors ser dLbls dropLines gapDepth axId extLst',
  pieChart: 'varyColors ser dLbls firstSliceAng extLst',
  pie3DChart: 'varyColors ser dLbls extLst',
  doughnutChart: 'varyColors ser dLbls firstSliceAng holeSize extLst',
  ofPieChart: 'ofPieType varyColors ser dLbls gapWidth splitType splitPos custSplit secondPieSize serLines extLst',
  scatterChart: 'scatterStyle varyColors ser dLbls axId extLst',
  bubbleChart: 'varyColors ser dLbls axId bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst',
  radarChart: 'radarStyle varyColors ser dLbls axId extLst',
  'ser in barChart': `${SER} invertIfNegative pictureOptions dPt dLbls ${AFTER} cat val shape extLst`,
  'ser in bar3DChart': `${SER} invertIfNegative pictureOptions dPt dLbls ${AFTER} cat val shape extLst`,
  'ser in lineChart': `${SER} marker dPt dLbls ${AFTER} cat val smooth extLst`,
  'ser in line3DChart': `${SER} marker dPt dLbls ${AFTER} cat val smooth extLst`,
  'ser in areaChart': `${SER} pictureOptions dPt dLbls ${AFTER} cat val extLst`,
  'ser in area3DChart': `${SER} pictureOptions dPt dLbls ${AFTER} cat val extLst`,
  'ser in pieChart': `${SER} explosion dPt dLbls cat val extLst`,
  'ser in pie3DChart': `${SER} explosion dPt dLbls cat val extLst`,
  'ser in doughnutChart': `${SER} explosion dPt dLbls cat val extLst`,
  'ser in ofPieChart': `${SER} explosion dPt dLbls cat val extLst`,
  'ser in scatterChart': `${SER} marker dPt dLbls ${AFTER} xVal yVal smooth extLst`,
  'ser in bubbleChart': `${SER} invertIfNegative dPt dLbls ${AFTER} xVal yVal bubbleSize bubble3D extLst`,
  'ser in radarChart': `${SER} marker dPt dLbls cat val extLst`,
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  dLbl: 'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
  trendline: 'name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst',
  // Charts of the kinds of Excel 2016 ([MS-ODRAWXML] 2.24.3).
  'cx:chartSpace': 'chartData chart spPr txPr clrMapOvr fmtOvrs printSettings extLst',
  'cx:chart': 'title plotArea legend extLst',
  'cx:title': 'tx spPr txPr extLst',
  'cx:plotArea': 'plotAreaRegion axis spPr extLst',
  'cx:legend': 'spPr txPr extLst',
  plotAreaRegion: 'plotSurface series extLst',
  series: 'tx spPr valueColors valueColorPositions dataPt dataLabels dataId layoutPr axisId extLst',
  layoutPr: 'parentLabelLayout regionLabelLayout visibility aggregation binning geography statistics subtotals extLst',
  binning: 'binSize binCount',
  valueColors: 'minColor midColor maxColor',
  valueColorPositions: 'min mid max',
  axis: 'catScaling valScaling title units majorGridlines minorGridlines majorTickMarks minorTickMarks tickLabels numFmt spPr txPr extLst',
  trendlineLbl: 'layout tx numFmt spPr txPr extLst',
  errBars: 'errDir errBarType errValType noEndCap plus minus val spPr extLst',
  dateAx: `${AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  stockChart: 'ser dLbls dropLines hiLowLines upDownBars axId extLst',
  surfaceChart: 'wireframe ser bandFmts axId extLst',
  surface3DChart: 'wireframe ser bandFmts axId extLst',
  'ser in stockChart': `${SER} marker dPt dLbls ${AFTER} cat val smooth extLst`,
  'ser in surfaceChart': `${SER} cat val extLst`,
  'ser in surface3DChart': `${SER} cat val extLst`,
  pivotOptions: 'dropZoneFilter dropZoneCategories dropZoneData dropZoneSeries dropZonesVisible',
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  serAx: `${AXIS} tickLblSkip tickMarkSkip extLst`,
  scaling: 'logBase orientation max min extLst',
  marker: 'symbol size spPr extLst',
  spPr: 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst',
  ln: 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst',
  txPr: 'bodyPr lstStyle p',
  rich: 'bodyPr lstStyle p',
  manualLayout: 'layoutTarget xMode yMode wMode hMode x y w h extLst',
};

const AXES = /^(catAx|valAx|dateAx|serAx)$/;
const GROUP = /Chart$/;

/** What stands in the wrong place, or may not stand there at all; empty for a chart that Excel accepts. */
export function misplaced(root: XmlElement, parent = ''): string[] {
  const own = root.elements.map(({ local }) => local);
  const key = root.local === 'ser' ? `ser in ${parent}` : root.local;
  const newer = root.name.startsWith('cx:');
  const model = (newer ? MODELS[`cx:${key}`] : undefined) ?? MODELS[key];
  const wrong = root.local === 'plotArea' && !newer ? misplacedInPlotArea(own) : outOfOrder(own, model);
  return [...wrong.map((name) => `${key}/${name}`), ...root.elements.flatMap((child) => misplaced(child, root.local))];
}

function outOfOrder(names: string[], model: string | undefined): string[] {
  if (model === undefined) return [];
  const order = model.split(' ');
  let at = 0;
  return names.filter((name) => {
    const found = order.indexOf(name, at);
    if (found >= 0) at = found;
    return found < 0;
  });
}

/** Layout, groups, axes, then the rest. */
function misplacedInPlotArea(names: string[]): string[] {
  const rank = (name: string): number =>
    name === 'layout' ? 0 : GROUP.test(name) ? 1 : AXES.test(name) ? 2 : ['dTable', 'spPr', 'extLst'].indexOf(name) + 3;
  return names.filter((name, i) => rank(name) < 0 || (i > 0 && rank(name) < rank(names[i - 1] as string)));
}
