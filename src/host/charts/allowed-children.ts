/**
 * Children of axes and series that only some kinds of them can have (ECMA-376 part 1, 21.2.2); those not named here all have. Excel
 * calls a file corrupt in which another kind has them.
 */
const ONLY: Record<string, RegExp> = {
  majorUnit: /^(valAx|dateAx)$/,
  minorUnit: /^(valAx|dateAx)$/,
  dispUnits: /^valAx$/,
  crossBetween: /^valAx$/,
  lblAlgn: /^catAx$/,
  noMultiLvlLbl: /^catAx$/,
  lblOffset: /^(catAx|dateAx)$/,
  tickLblSkip: /^(catAx|serAx)$/,
  tickMarkSkip: /^(catAx|serAx)$/,
  baseTimeUnit: /^dateAx$/,
  majorTimeUnit: /^dateAx$/,
  minorTimeUnit: /^dateAx$/,
  // Of series, by the group they stand in.
  marker: /^(lineChart|scatterChart|radarChart|stockChart)$/,
  smooth: /^(lineChart|line3DChart|scatterChart|stockChart)$/,
  explosion: /^(pieChart|pie3DChart|doughnutChart|ofPieChart)$/,
  invertIfNegative: /^(barChart|bar3DChart|bubbleChart)$/,
  trendline: /^(barChart|lineChart|areaChart|scatterChart|bubbleChart|stockChart)$/,
  errBars: /^(barChart|lineChart|areaChart|scatterChart|bubbleChart)$/,
  xErrBars: /^(scatterChart|bubbleChart)$/,
  bubbleSize: /^bubbleChart$/,
  dLbls: /^(?!surface)/,
  // Of groups.
  gapWidth: /^(barChart|bar3DChart|ofPieChart)$/,
  overlap: /^barChart$/,
  firstSliceAng: /^(pieChart|doughnutChart)$/,
  holeSize: /^doughnutChart$/,
  bubbleScale: /^bubbleChart$/,
  secondPieSize: /^ofPieChart$/,
  splitType: /^ofPieChart$/,
  splitPos: /^ofPieChart$/,
  varyColors: /^(?!surface|stock)/,
};

/** Whether an axis of that element name, or a series in a group of it, may have that child. */
export const mayHave = (kind: string, child: string): boolean => ONLY[child]?.test(kind) ?? true;
