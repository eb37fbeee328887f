import {
  args,
  defineClass,
  invalidArgument,
  notImplemented,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../protocol';
import type { Color, FillStyle } from '../workbook/styles';
import { colorText, shownColor, withTint } from './color';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { filePattern, patternName } from './fill-patterns';
import type { FormatTarget } from './format-target';

const NO_FILL: FillStyle = { pattern: 'none', color: null, background: null };

/** The two colours of a fill: what covers the cell, and the lines and dots of a pattern upon it. */
type Layer = 'cover' | 'pattern';

/** A solid fill is, in files, a pattern that hides what is behind it: its colour is the one of the pattern. */
const layerKey = (fill: FillStyle, layer: Layer): 'color' | 'background' =>
  (fill.pattern === 'solid') === (layer === 'cover') ? 'color' : 'background';

export class RangeFill extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly format: FormatTarget,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The fill that all cells share; null when they differ. */
  get shared(): FillStyle | null {
    const text = this.format.common(({ fill }) => JSON.stringify(fill));
    return text === null ? null : (JSON.parse(text) as FillStyle);
  }

  /** Changes one colour; a cell without a fill gets a solid one. */
  paint(layer: Layer, color: Color | null, member: string): void {
    const fill = this.shared;
    const pattern = this.format.common(({ fill: one }) => one.pattern) ?? (layer === 'cover' ? 'solid' : null);
    if (pattern === null) throw notImplemented(member, 'fills of several patterns');
    const now =
      pattern === 'none' || pattern === 'gradient'
        ? { ...NO_FILL, pattern: 'solid' }
        : { ...(fill ?? NO_FILL), pattern };
    this.format.change({ fill: { ...now, [layerKey(now, layer)]: color } });
  }

  /** Keeps the colours where they show: the cover stays the cover. */
  usePattern(pattern: string): void {
    const fill = this.shared ?? NO_FILL;
    const now = { ...NO_FILL, pattern };
    if (pattern !== 'none') {
      now[layerKey(now, 'cover')] = fill[layerKey(fill, 'cover')];
      now[layerKey(now, 'pattern')] = fill[layerKey(fill, 'pattern')];
    }
    this.format.change({ fill: now });
  }
}

const tint = (layer: Layer, member: string): Scalar<RangeFill> => ({
  get: (self) => self.format.common(({ fill }) => fill[layerKey(fill, layer)]?.tint ?? 0),
  set: (self, value) => {
    const amount = args.number(value, -1, 1);
    const fill = self.shared;
    if (!fill) throw notImplemented(member, 'cells of several fills');
    const color = fill[layerKey(fill, layer)];
    // Nothing to lighten or darken where there is no colour.
    if (color) self.paint(layer, withTint(color, amount), member);
  },
});

const definition = defineClass<RangeFill>('RangeFill', {
  scalars: {
    /** White where there is no fill, as Excel answers. */
    Color: {
      get: (self) =>
        self.format.common(({ fill }) =>
          fill.pattern === 'none' ? '#FFFFFF' : shownColor(self.workbook, fill[layerKey(fill, 'cover')], '#FFFFFF'),
        ),
      set: (self, value) => {
        const color = args.text(value);
        if (color === '') self.format.change({ fill: NO_FILL });
        else self.paint('cover', { rgb: colorText(color) }, 'RangeFill.color');
      },
    },
    Pattern: {
      get: (self) => self.format.common(({ fill }) => patternName(fill.pattern)),
      set: (self, value) => {
        const name = args.text(value);
        const pattern = filePattern(name);
        if (/Gradient$/.test(name)) throw notImplemented('RangeFill.pattern', name);
        if (pattern === null) throw invalidArgument(`"${name}" is not a fill pattern.`);
        self.usePattern(pattern);
      },
    },
    PatternColor: {
      get: (self) =>
        self.format.common(({ fill }) => shownColor(self.workbook, fill[layerKey(fill, 'pattern')], '#000000')),
      set: (self, value) => self.paint('pattern', { rgb: colorText(args.text(value)) }, 'RangeFill.patternColor'),
    },
    PatternTintAndShade: tint('pattern', 'RangeFill.patternTintAndShade'),
    TintAndShade: tint('cover', 'RangeFill.tintAndShade'),
  },
  methods: { Clear: valueMethod(0, (self) => self.format.change({ fill: NO_FILL })) },
});
