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

  /** Changes the fill of each cell by what it is. */
  each(change: (fill: FillStyle) => FillStyle): void {
    this.format.change(({ fill }) => ({ fill: change(fill) }));
  }
}

/** A fill with one of its colours changed; a cell without a fill gets a solid one. */
function painted(fill: FillStyle, layer: Layer, color: Color | null): FillStyle {
  const isPlain = fill.pattern === 'none' || fill.pattern === 'gradient';
  const now = isPlain ? { ...NO_FILL, pattern: 'solid' } : fill;
  return { ...now, [layerKey(now, layer)]: color };
}

/** A fill with another pattern. The colours stay where they show: the cover stays the cover. */
function patterned(fill: FillStyle, pattern: string): FillStyle {
  const now = { ...NO_FILL, pattern };
  if (pattern === 'none') return now;
  now[layerKey(now, 'cover')] = fill[layerKey(fill, 'cover')];
  now[layerKey(now, 'pattern')] = fill[layerKey(fill, 'pattern')];
  return now;
}

const tint = (layer: Layer): Scalar<RangeFill> => ({
  get: (self) => self.format.common(({ fill }) => fill[layerKey(fill, layer)]?.tint ?? 0),
  set: (self, value) => {
    const amount = args.number(value, -1, 1);
    self.each((fill) => {
      const color = fill[layerKey(fill, layer)];
      // Nothing to lighten or darken where there is no colour.
      return color ? painted(fill, layer, withTint(color, amount)) : fill;
    });
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
        else {
          const rgb = colorText(color);
          self.each((fill) => painted(fill, 'cover', { rgb }));
        }
      },
    },
    Pattern: {
      get: (self) => self.format.common(({ fill }) => patternName(fill.pattern)),
      set: (self, value) => {
        const name = args.text(value);
        const pattern = filePattern(name);
        // Office.js documents gradients as not supported.
        if (/Gradient$/.test(name)) throw notImplemented('RangeFill.pattern', name);
        if (pattern === null) throw invalidArgument(`"${name}" is not a fill pattern.`);
        self.each((fill) => patterned(fill, pattern));
      },
    },
    PatternColor: {
      get: (self) =>
        self.format.common(({ fill }) => shownColor(self.workbook, fill[layerKey(fill, 'pattern')], '#000000')),
      set: (self, value) => {
        const rgb = colorText(args.text(value));
        self.each((fill) => painted(fill, 'pattern', { rgb }));
      },
    },
    PatternTintAndShade: tint('pattern'),
    TintAndShade: tint('cover'),
  },
  methods: { Clear: valueMethod(0, (self) => self.format.change({ fill: NO_FILL })) },
});
