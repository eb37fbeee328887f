import { fromLocalFormat, isFormatCode, toLocalFormat } from '../formats';
import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../protocol';
import { ALL_GROUPS, type NamedStyle, type StyleGroup } from '../workbook/named-styles';
import { deleteNamedStyle, restyle } from '../workbook/restyle';
import { changedStyle, type BorderLine, type BorderSide, type CellStyle, type StyleEdit } from '../workbook/styles';
import { willChangeDocument } from './access';
import { alignmentScalars } from './alignment-scalars';
import type { Side } from './border-names';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { NO_LINE, type BorderLines, type FormatTarget } from './format-target';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

/** A named style has the four edges of a cell. */
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const FILE_SIDES: Partial<Record<Side, BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

/** A style that users choose by its name. */
export class Style extends ExcelObject implements FormatTarget {
  readonly sides: readonly Side[] = SIDES;

  constructor(
    context: ExcelContext,
    readonly name: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The style as it is; `ItemNotFound` once it is deleted. */
  get model(): NamedStyle {
    const found = this.workbook.namedStyles.find(this.name);
    if (!found) throw itemNotFound(`There is no style "${this.name}".`);
    return found;
  }

  common<T extends string | number | boolean>(pick: (style: CellStyle) => T | null): T | null {
    return pick(this.model.format);
  }

  change(edit: StyleEdit): void {
    this.replace(({ format, ...rest }) => {
      const { borders, ...now } = changedStyle(format, typeof edit === 'function' ? edit(format) : edit);
      // Lines that are not there are not written down either, so that cells compare equal to their style.
      const drawn = Object.entries(borders).filter(([, line]) => line.style !== 'none');
      return { ...rest, format: { ...now, borders: Object.fromEntries(drawn) } };
    });
  }

  replace(change: (style: NamedStyle) => NamedStyle): void {
    willChangeDocument(this.workbook);
    const index = this.workbook.namedStyles.use(this.name);
    if (index === null) throw itemNotFound(`There is no style "${this.name}".`);
    restyle(this.workbook, index, change(this.workbook.namedStyles.get(index)));
  }

  lines(side: Side): BorderLines {
    const at = FILE_SIDES[side] as BorderSide;
    const line = (): BorderLine => this.model.format.borders[at] ?? NO_LINE;
    return {
      common: (pick) => pick(line()),
      change: (change) => this.change({ borders: { [at]: change(line()) } }),
    };
  }

  delete(): void {
    willChangeDocument(this.workbook);
    if (this.model.builtinId === 0) throw invalidArgument('The style Normal cannot be deleted.');
    deleteNamedStyle(this.workbook, this.name);
  }
}

const includes = (group: StyleGroup): Scalar<Style> => ({
  get: (self) => self.model.includes[group],
  set: (self, value) => {
    const on = args.boolean(value);
    self.replace((style) => ({ ...style, includes: { ...ALL_GROUPS, ...style.includes, [group]: on } }));
  },
});

const numberFormat = (
  read: (code: string, self: Style) => string,
  write: (text: string, self: Style) => string,
): Scalar<Style> => ({
  get: (self) => read(self.model.format.numberFormat, self),
  set: (self, value) => {
    const code = write(args.text(value), self);
    if (!isFormatCode(code)) throw invalidArgument(`"${String(value)}" is not a number format.`);
    self.change({ numberFormat: code === '' || /^general$/i.test(code) ? 'General' : code });
  },
});

const definition = defineClass<Style>('Style', {
  identity: (self) => ({ _Id: self.name }),
  scalars: {
    ...alignmentScalars,
    // Setters send it under a shorter name than it is loaded and updated by.
    Orientation: { set: alignmentScalars.TextOrientation.set as (self: Style, value: unknown) => void },
    BuiltIn: { get: (self) => self.model.builtinId !== null },
    FormulaHidden: {
      get: (self) => self.model.format.formulaHidden,
      set: (self, value) => self.change({ formulaHidden: args.boolean(value) }),
    },
    IncludeAlignment: includes('alignment'),
    IncludeBorder: includes('border'),
    IncludeFont: includes('font'),
    IncludeNumber: includes('number'),
    IncludePatterns: includes('fill'),
    IncludeProtection: includes('protection'),
    Locked: {
      get: (self) => self.model.format.locked,
      set: (self, value) => self.change({ locked: args.boolean(value) }),
    },
    Name: { get: (self) => self.model.name },
    NumberFormat: numberFormat(
      (code) => code,
      (text) => text,
    ),
    NumberFormatLocal: numberFormat(
      (code, { context }) => toLocalFormat(code, context.locale),
      (text, { context }) => fromLocalFormat(text, context.locale),
    ),
  },
  navigation: {
    Borders: (self) => new RangeBorderCollection(self.context, self),
    Fill: (self) => new RangeFill(self.context, self),
    Font: (self) => new RangeFont(self.context, self),
  },
  methods: { Delete: valueMethod(0, (self) => self.delete()) },
});
