const list = (names: string): readonly string[] => names.split(' ');

const SHAPE = 'spPr txPr';
const LABEL_SHOWS = 'showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator';
const AXIS =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx ' +
  'crosses crossesAt crossBetween auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl baseTimeUnit majorUnit ' +
  'majorTimeUnit minorUnit minorTimeUnit dispUnits extLst';
const GROUP =
  'barDir ofPieType radarStyle scatterStyle wireframe grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth ' +
  'gapWidth gapDepth overlap shape splitType splitPos custSplit secondPieSize serLines firstSliceAng holeSize bubble3D bubbleScale ' +
  'showNegBubbles sizeRepresents bandFmts axId extLst';
const RUN = 'ln noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag highlight latin ea cs sym';
const FILLS = 'noFill solidFill gradFill blipFill pattFill grpFill';

/** Elements of `<plotArea>` that hold series. */
export const GROUPS = list(
  'areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart doughnutChart barChart ' +
    'bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart',
);

/** Elements of `<plotArea>` that are axes. */
export const AXES = list('catAx valAx dateAx serAx');

/**
 * Children of the elements of a chart in the order of the schema (ECMA-376 part 1, 21.2), by the local name of the parent. Where
 * elements of one name have different contents (groups, series, axes), the list is one into which all of them fit. Excel calls a
 * file corrupt that has them in another order.
 */
const ORDERS: Record<string, readonly string[]> = {
  chartSpace: list(
    'chartData date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings ' +
      'userShapes extLst',
  ),
  // Of the charts of Excel 2016 ([MS-ODRAWXML] 2.24.3).
  plotAreaRegion: list('plotSurface series extLst'),
  series: list('tx spPr valueColors valueColorPositions dataPt dataLabels dataId layoutPr axisId extLst'),
  layoutPr: list(
    'parentLabelLayout regionLabelLayout visibility aggregation binning geography statistics subtotals extLst',
  ),
  valueColors: list('minColor midColor maxColor'),
  valueColorPositions: list('min mid max'),
  chart: list(
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  ),
  title: list(`tx layout overlay ${SHAPE} extLst`),
  view3D: list('rotX hPercent rotY depthPercent rAngAx perspective extLst'),
  plotArea: ['layout', 'plotAreaRegion', 'axis', ...GROUPS, ...AXES, 'dTable', 'spPr', 'extLst'],
  dTable: list(`showHorzBorder showVertBorder showOutline showKeys ${SHAPE} extLst`),
  legend: list(`legendPos legendEntry layout overlay ${SHAPE} extLst`),
  legendEntry: list('idx delete txPr extLst'),
  ser: list(
    'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal bubbleSize ' +
      'bubble3D smooth shape extLst',
  ),
  tx: list('strRef rich v'),
  dPt: list('idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst'),
  marker: list('symbol size spPr extLst'),
  dLbls: list(`dLbl delete numFmt ${SHAPE} dLblPos ${LABEL_SHOWS} showLeaderLines leaderLines extLst`),
  dLbl: list(`idx delete layout tx numFmt ${SHAPE} dLblPos ${LABEL_SHOWS} extLst`),
  trendline: list(
    'name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst',
  ),
  errBars: list('errDir errBarType errValType noEndCap plus minus val spPr extLst'),
  trendlineLbl: list(`layout tx numFmt ${SHAPE} extLst`),
  scaling: list('logBase orientation max min extLst'),
  pivotOptions: list('dropZoneFilter dropZoneCategories dropZoneData dropZoneSeries dropZonesVisible'),
  dispUnits: list('custUnit builtInUnit dispUnitsLbl extLst'),
  layout: list('manualLayout extLst'),
  manualLayout: list('layoutTarget xMode yMode wMode hMode x y w h extLst'),
  strRef: list('f strCache extLst'),
  numRef: list('f numCache extLst'),
  effectLst: list('blur fillOverlay glow innerShdw outerShdw prstShdw reflection softEdge'),
  bodyPr: list('prstTxWarp noAutofit normAutofit spAutoFit scene3d sp3d flatTx extLst'),
  spPr: list(`xfrm custGeom prstGeom ${FILLS} ln effectLst effectDag scene3d sp3d extLst`),
  ln: list('noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst'),
  rich: list('bodyPr lstStyle p'),
  txPr: list('bodyPr lstStyle p'),
  p: list('pPr r br fld endParaRPr'),
  pPr: list('lnSpc spcBef spcAft buClrTx buClr defRPr extLst'),
  r: list('rPr t'),
  rPr: list(`${RUN} hlinkClick extLst`),
  defRPr: list(`${RUN} hlinkClick extLst`),
  endParaRPr: list(`${RUN} hlinkClick extLst`),
  ...Object.fromEntries(GROUPS.map((name) => [name, list(GROUP)])),
  ...Object.fromEntries(AXES.map((name) => [name, list(AXIS)])),
};

/** Unknown parents have no order: what is added comes last. */
export const childOrder = (parent: string): readonly string[] => ORDERS[parent] ?? [];

/** Elements of charts whose children belong to DrawingML proper, with the prefix `a:`. */
const DRAWING_PARENTS = new Set(['spPr', 'txPr', 'rich']);

export const childPrefix = (parent: { prefix: string; local: string }): string =>
  DRAWING_PARENTS.has(parent.local) ? 'a:' : parent.prefix;
