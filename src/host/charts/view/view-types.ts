import type { XmlElement } from '../../xlsx/xml/element';
import type { AxisGroup, AxisType } from '../chart-document';
import type { ChartSeriesPart } from '../chart-series-part';
import type { TextContext } from '../shown-texts';

/** A text with its look; `size` in points, `rotation` in degrees anti-clockwise (180: letters below one another). */
export interface TextView {
  text: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** `#RRGGBB`. */
  color: string;
  face: string;
  rotation: number;
}

/** Colours (`#RRGGBB`, null for none) and line of a shape; `width` in points, `dash` as DrawingML names it. */
export interface Paint {
  fill: string | null;
  line: string | null;
  width: number;
  dash: string | null;
}

export interface MarkerView {
  symbol: string;
  /** Points across. */
  size: number;
  fill: string | null;
  line: string | null;
}

/** A label as it shows; `position` as the file names it (`outEnd`, `ctr`, …). */
export interface LabelView {
  text: TextView;
  position: string;
  paint: Paint;
  /** By how much it was moved, as parts of the width and height of the chart. */
  moved: { x: number; y: number } | null;
}

export interface PointView {
  /** Null where nothing is plotted. */
  value: number | null;
  paint: Paint;
  marker: MarkerView | null;
  /** Percent by which a slice is drawn out. */
  explosion: number;
  label: LabelView | null;
  /** Lengths of the error bars, in values of the axis. */
  errors: { direction: 'x' | 'y'; plus: number; minus: number }[];
}

export type SeriesShape =
  'column' | 'line' | 'area' | 'slice' | 'ring' | 'scatter' | 'bubble' | 'radar' | 'stock' | 'none';

export interface SeriesView {
  part: ChartSeriesPart;
  shape: SeriesShape;
  /** Whether columns lie on their side. */
  horizontal: boolean;
  stacking: 'none' | 'stacked' | 'percent';
  axisGroup: AxisGroup;
  name: string;
  points: PointView[];
  /** X values of scatter and bubble charts; their number where a point has none. */
  xValues: number[];
  /** Sizes of bubbles. */
  sizes: (number | null)[];
  paint: Paint;
  marker: MarkerView | null;
  smooth: boolean;
  /** Lines of error bars. */
  errorPaint: Paint | null;
}

export interface AxisView {
  element: XmlElement;
  type: AxisType;
  group: AxisGroup;
  /** `catAx`, `dateAx`, `valAx` or `serAx`. */
  kind: string;
  /** Whether it is a scale of values rather than a list of categories. */
  numeric: boolean;
  visible: boolean;
  /** Edge of the plot at which it stands: `l`, `r`, `t` or `b`. */
  edge: string;
  reversed: boolean;
  labels: TextView;
  labelPlace: string;
  /** Format of the labels, and the number by which values are divided for them. */
  format: string;
  unit: number;
  title: TextView | null;
  line: Paint;
  gridlines: Paint | null;
  minorGridlines: Paint | null;
  majorTicks: string;
  /** Scale by hand; null where automatic. */
  min: number | null;
  max: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  logBase: number | null;
  /** Where this axis crosses the other: a value, `min`, `max` or `autoZero`. */
  crosses: number | 'min' | 'max' | 'autoZero';
  /** Whether points stand between the marks of the category axis that this one crosses. */
  between: boolean;
  /** Every how many categories a label stands; null for as many as fit. */
  labelStep: number | null;
}

export interface LegendView {
  place: string;
  overlay: boolean;
  text: TextView;
  paint: Paint;
  /** What the legend shows; hidden entries are left out. */
  entries: { index: number; text: TextView; paint: Paint; marker: MarkerView | null; line: boolean }[];
}

/** All that is needed to draw a chart: values and looks, no places. */
export interface ChartView {
  /** A value of Excel.ChartType. */
  type: string;
  series: SeriesView[];
  /** As they show, in the order of the axis. */
  categories: string[];
  /** The numbers behind the categories, for axes of dates. */
  categoryNumbers: (number | null)[];
  axes: AxisView[];
  title: TextView | null;
  titleOverlay: boolean;
  legend: LegendView | null;
  area: Paint;
  plot: Paint;
  roundedCorners: boolean;
  /** Percent of a column's width between groups of columns, and by which columns of a group overlap. */
  gapWidth: number;
  overlap: number;
  /** Degrees clockwise from the top at which slices begin; percent of a ring that is its hole. */
  firstAngle: number;
  holeSize: number;
  blanks: 'gap' | 'zero' | 'span';
  /** How the parts say where they stand, for `layoutOf`. */
  layouts: { title: XmlElement | null; legend: XmlElement | null; plot: XmlElement | null };
  /** Colours of the workbook's theme, `#RRGGBB`. */
  theme: readonly string[];
  /** Whose cells and language the texts are of. */
  texts: TextContext;
  /** Renders a number as its labels show it. */
  format: (value: number, code: string) => string;
}
