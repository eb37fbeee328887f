import { args, defineClass, invalidArgument, itemNotFound, objectMethod, valueMethod } from '../../protocol';
import type { ClassDefinition, Scalar } from '../../protocol';
import { shiftFormula } from '../../formulas';
import { cellsToAreas } from '../../workbook/areas';
import type { Bounds } from '../../workbook/bounds';
import {
  NO_VALIDATION,
  changeValidation,
  clearValidation,
  validationsIn,
  type ValidationAlert,
  type ValidationSettings,
} from '../../workbook/data-validation';
import type { SheetModel } from '../../workbook/sheet';
import { assertUnprotected } from '../access';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import type { Range } from '../range';
import { RangeAreas } from '../range-areas';
import { satisfies } from './check-cell';
import { ruleFromJson, ruleToJson, typeName } from './rule-json';

/** Above this many cells only those that hold something are looked at. */
const MANY_CELLS = 200_000;

/** Excel's limits for what the user is told. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** What may be typed into the cells of one or several areas. */
export class DataValidation extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly ranges: Range[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get sheet(): SheetModel {
    const [first] = this.ranges;
    if (!first) throw invalidArgument('There is no area.');
    return first.sheet;
  }

  get areas(): Bounds[] {
    return this.ranges.map(({ bounds }) => bounds);
  }

  /** The cell that formulas are shown and given for. */
  get anchor(): { row: number; column: number } {
    const { row, column } = this.areas[0] as Bounds;
    return { row, column };
  }

  /** The different settings of the areas, formulas as they read in the first cell; cells without any count as such. */
  get settings(): ValidationSettings[] {
    const { found, uncovered } = validationsIn(this.sheet, this.areas);
    const all = [...found.map(({ settings }) => settings), ...(uncovered.length > 0 ? [NO_VALIDATION] : [])];
    const distinct = new Map(all.map((one) => this.asShown(one)).map((one) => [JSON.stringify(one), one]));
    return [...distinct.values()];
  }

  /** The property that all cells share; null where they differ. */
  common<T>(pick: (settings: ValidationSettings) => T): T | null {
    const values = this.settings.map(pick);
    const [first] = values;
    const same = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
    return same && first !== undefined ? first : null;
  }

  change(change: (settings: ValidationSettings) => ValidationSettings): void {
    assertUnprotected(this.sheet);
    changeValidation(this.sheet, this.areas, change);
  }

  clear(): void {
    assertUnprotected(this.sheet);
    clearValidation(this.sheet, this.areas);
  }

  get type(): string {
    const types = [...new Set(this.settings.map(({ type }) => type))];
    if (this.settings.length <= 1 || (types.length === 1 && types[0] === 'none')) return typeName(types[0] ?? 'none');
    const rules = this.settings.filter(({ type }) => type !== 'none').map((one) => JSON.stringify(ruleToJson(one)));
    if (new Set(rules).size > 1) return 'Inconsistent';
    return types.length > 1 ? 'MixedCriteria' : typeName(types[0] ?? 'none');
  }

  get invalid(): { row: number; column: number }[] {
    const { sheet } = this;
    this.workbook.calculateIfNeeded();
    const cells: { row: number; column: number }[] = [];
    for (const { areas, settings } of validationsIn(sheet, this.areas).found)
      for (const area of areas)
        eachCell(sheet, area, (row, column) => {
          if (!satisfies(sheet, settings, { row, column })) cells.push({ row, column });
        });
    return cells;
  }

  /** True or false when all cells are valid or none is, else null. */
  get valid(): boolean | null {
    const invalid = this.invalid.length;
    if (invalid === 0) return true;
    return invalid === this.areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) ? false : null;
  }

  get invalidAreas(): RangeAreas | null {
    const [first] = this.ranges;
    const areas = cellsToAreas(this.invalid);
    return first && areas.length > 0
      ? new RangeAreas(
          this.context,
          areas.map((area) => first.at(area)),
        )
      : null;
  }

  private asShown(settings: ValidationSettings): ValidationSettings {
    const { anchor } = this;
    const move = (formula: string | null): string | null =>
      formula === null
        ? null
        : shiftFormula(`=${formula}`, anchor.row - settings.anchor.row, anchor.column - settings.anchor.column).slice(
            1,
          );
    return { ...settings, formula1: move(settings.formula1), formula2: move(settings.formula2), anchor };
  }
}

function eachCell(sheet: SheetModel, area: Bounds, visit: (row: number, column: number) => void): void {
  if (area.rowCount * area.columnCount > MANY_CELLS) {
    sheet.eachStored(area, false, visit);
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
}

const ALERTS: Record<string, ValidationAlert> = { Stop: 'stop', Warning: 'warning', Information: 'information' };
const ALERT_NAMES = Object.keys(ALERTS);

const limited =
  (limit: number) =>
  (value: unknown): string => {
    const text = args.text(value);
    if (text.length > limit) throw invalidArgument(`At most ${limit} characters are allowed.`);
    return text;
  };

const given = (value: unknown): Record<string, unknown> => {
  if (value === null || typeof value !== 'object') throw invalidArgument('An object was expected.');
  return value as Record<string, unknown>;
};

const errorAlert: Scalar<DataValidation> = {
  get: (self) =>
    self.common((settings) => ({
      message: settings.error,
      showAlert: settings.showError,
      style: ALERT_NAMES.find((name) => ALERTS[name] === settings.errorStyle),
      title: settings.errorTitle,
    })),
  set: (self, value) => {
    const { message, showAlert, style, title } = given(value);
    self.change((settings) => ({
      ...settings,
      error: args.optional(message, limited(MAX_MESSAGE), settings.error),
      errorTitle: args.optional(title, limited(MAX_TITLE), settings.errorTitle),
      showError: args.optional(showAlert, args.boolean, settings.showError),
      errorStyle: args.optional(
        style,
        (name) => ALERTS[args.oneOf(name, ALERT_NAMES)] as ValidationAlert,
        settings.errorStyle,
      ),
    }));
  },
};

const prompt: Scalar<DataValidation> = {
  get: (self) =>
    self.common((settings) => ({
      message: settings.prompt,
      showPrompt: settings.showPrompt,
      title: settings.promptTitle,
    })),
  set: (self, value) => {
    const { message, showPrompt, title } = given(value);
    self.change((settings) => ({
      ...settings,
      prompt: args.optional(message, limited(MAX_MESSAGE), settings.prompt),
      promptTitle: args.optional(title, limited(MAX_TITLE), settings.promptTitle),
      showPrompt: args.optional(showPrompt, args.boolean, settings.showPrompt),
    }));
  },
};

const definition = defineClass<DataValidation>('DataValidation', {
  scalars: {
    Type: { get: (self) => self.type },
    Rule: {
      get: (self) => self.common(ruleToJson),
      set: (self, value) => {
        const rule = ruleFromJson(value, self.workbook.date1904);
        self.change((settings) => ({ ...settings, ...rule, anchor: self.anchor }));
      },
    },
    ErrorAlert: errorAlert,
    Prompt: prompt,
    IgnoreBlanks: {
      get: (self) => self.common(({ ignoreBlanks }) => ignoreBlanks),
      set: (self, value) => {
        const ignoreBlanks = args.boolean(value);
        self.change((settings) => ({ ...settings, ignoreBlanks }));
      },
    },
    Valid: { get: (self) => self.valid },
  },
  methods: {
    Clear: valueMethod(0, (self) => self.clear()),
    GetInvalidCells: objectMethod(0, (self) => {
      const areas = self.invalidAreas;
      if (!areas) throw itemNotFound('All cells are valid.');
      return areas;
    }),
    GetInvalidCellsOrNullObject: objectMethod(0, (self) => self.invalidAreas),
  },
});
