import {
  args,
  defineClass,
  invalidArgument,
  notImplemented,
  objectMethod,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../../protocol';
import { SubstringLook } from '../../charts/substring-look';
import { setTitleFormula, setTitleText } from '../../charts/title-text';
import { ofChartex, showChartexTitle } from './chartex-frame';
import { chartTitle } from '../../charts/shown-texts';
import { textProperties } from '../../charts/markup';
import type { Slot } from '../../charts/slot';
import { ChartElement, flagAt } from './chart-element';
import { ChartFormatString } from './chart-format-string';
import { rectNow, sides, writeLayout, type Placed } from './chart-layout';
import { rectOf } from './chart-geometry';
import { showShadow } from './chart-shadow';
import { alignments } from './text-alignment';
import { textLook } from './chart-look';
import { ChartTitleFormat } from './chart-title-format';

const POSITIONS = ['Automatic', 'Top', 'Bottom', 'Left', 'Right'] as const;
type TitlePosition = (typeof POSITIONS)[number];

/** Points between the edge of the chart and a title put there. */
const EDGE = 7;

/** The title of a chart. */
export class ChartTitle extends ChartElement {
  protected override get servesChartex(): boolean {
    return true;
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get visible(): boolean {
    return this.slot.exists;
  }

  show(visible: boolean): void {
    const title = this.editable;
    if (this.document.isChartex) return showChartexTitle(title, visible);
    if (!visible) title.remove();
    else if (!title.exists) newTitle(title, 14);
    this.document.chart.child('autoTitleDeleted').set(visible ? 0 : 1);
  }

  /** What the title shows: its own text, or the name of the only series. */
  get text(): string {
    return chartTitle(this.context, this.document);
  }

  /** The edge of the chart at which the title was put by hand; by itself it stands on top. */
  get position(): TitlePosition {
    if (!this.slot.at('layout', 'manualLayout').exists) return 'Automatic';
    const rect = rectNow(this, PLACED);
    if (!rect) return 'Automatic';
    const whole = rectOf(this.chart.sheet, this.chart.place);
    const distances: [number, TitlePosition][] = [
      [rect.top, 'Top'],
      [whole.height - rect.top - rect.height, 'Bottom'],
      [rect.left, 'Left'],
      [whole.width - rect.left - rect.width, 'Right'],
    ];
    return distances.reduce((nearest, one) => (one[0] < nearest[0] ? one : nearest))[1];
  }

  /** Files know places of titles only, no edges: what is not on top is placed by hand. */
  moveTo(position: TitlePosition): void {
    if (this.document.isChartex) throw notImplemented('ChartTitle.position', this.document.type);
    const rect = rectNow(this, PLACED);
    if (!rect) throw invalidArgument('A title that does not show has no position.');
    this.editable.at('layout', 'manualLayout').remove();
    if (position === 'Automatic' || position === 'Top') return;
    const whole = rectOf(this.chart.sheet, this.chart.place);
    const middle = { left: (whole.width - rect.width) / 2, top: (whole.height - rect.height) / 2 };
    const place = {
      Bottom: { left: middle.left, top: whole.height - rect.height - EDGE },
      Left: { left: EDGE, top: middle.top },
      Right: { left: whole.width - rect.width - EDGE, top: middle.top },
    }[position];
    writeLayout(this.editable, { ...rect, ...place }, whole, PLACED);
  }

  substring(start: unknown, length: unknown): ChartFormatString {
    const { text } = this;
    const from = args.integer(start, 0, text.length);
    const count = args.integer(length, 0, text.length - from);
    const fix = (): void => {
      this.show(true);
      setTitleText(this.editable, text);
    };
    const look = new SubstringLook(this.slot, textLook(this, this.slot), from, count, fix);
    return ChartFormatString.of(this, look);
  }
}

/** A title without a text of its own. */
export function newTitle(title: Slot, size: number): void {
  const element = title.make();
  title.child('overlay').set(0);
  element.append(textProperties(size, '#595959'));
}

/** Rotation of texts in degrees. */
export const textOrientation = <T extends ChartElement>(): Scalar<T> => ({
  get: (self) => textLook(self, self.slot).rotation,
  set: (self, value) => {
    const degrees = args.number(value, -90, 180);
    textLook(self, self.editable).rotation = degrees;
  },
});

const PLACED: Placed<ChartTitle> = { rect: ({ layout }) => layout.title, owner: (self) => self.slot, sized: false };

const definition = defineClass<ChartTitle>('ChartTitle', {
  scalars: {
    Visible: { get: (self) => self.visible, set: (self, value) => self.show(args.boolean(value)) },
    Text: {
      get: (self) => self.text,
      set: (self, value) => {
        const text = args.text(value);
        self.show(true);
        setTitleText(self.editable, text);
      },
    },
    Overlay: ofChartex('overlay', flagAt('overlay', true)),
    TextOrientation: textOrientation(),
    ...sides(PLACED, ['left', 'top']),
    ...alignments<ChartTitle>(),
    ShowShadow: showShadow(),
    Position: { get: (self) => self.position, set: (self, value) => self.moveTo(args.oneOf(value, POSITIONS)) },
  },
  navigation: { Format: (self) => new ChartTitleFormat(self.context, self.chart, self.slot) },
  methods: {
    GetSubstring: objectMethod(2, (self, start, length) => self.substring(start, length)),
    SetFormula: valueMethod(1, (self, formula) => {
      if (self.document.isChartex) throw notImplemented('ChartTitle.setFormula', self.document.type);
      self.show(true);
      setTitleFormula(self.editable, args.text(formula).replace(/^=/, ''));
    }),
  },
});
