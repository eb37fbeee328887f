import {
  args,
  defineClass,
  invalidArgument,
  itemNotFound,
  notImplemented,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../../protocol';
import { CHART_RECIPES, isScattered, OTHER_CHART_TYPES, type ChartRecipe } from '../../charts/chart-types';
import { CHARTEX_RECIPES, type ChartexRecipe } from '../../charts/chartex/chartex-types';
import { createChartex } from '../../charts/chartex/create-chartex';
import { createChart } from '../../charts/create-chart';
import { splitSource, type SourceUse } from '../../charts/source-data';
import { addChart } from '../../workbook/chart-list';
import type { SheetModel } from '../../workbook/sheet';
import { eventMethods } from '../events/event-methods';
import { EventType } from '../events/event-registrations';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { findPlace } from '../range-address';
import { Range } from '../range';
import { Chart } from './chart';
import { placeOf, rectOfCells } from './chart-geometry';
import { assertObjectsEditable } from './object-access';

/** Points: the size that Excel gives a new chart. */
const NEW_SIZE = { width: 360, height: 216 };
/** Points between the data and a new chart beside it. */
const GAP = 24;

export const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** The charts of a sheet. */
export class ChartCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.context, chart));
  }

  /** A chart by Id or name. */
  find(key: unknown): Chart | null {
    const wanted = args.text(key);
    const { charts } = this.sheet;
    const chart =
      charts.find(({ id }) => id === wanted) ?? charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return chart ? new Chart(this.context, chart) : null;
  }

  at(index: unknown): Chart {
    const chart = this.items[args.integer(index)];
    if (!chart) throw itemNotFound();
    return chart;
  }

  add(type: unknown, data: unknown, seriesBy: unknown): Chart {
    assertObjectsEditable(this.sheet);
    const newer = CHARTEX_RECIPES[args.text(type)];
    const recipe = newer ? null : chartRecipe('ChartCollection.add', type);
    const source = sourceRange(this.context, this.sheet, data);
    const by = args.optional(seriesBy, (value) => args.oneOf(value, SERIES_BY), 'Auto');
    const { series } = splitSource(source.sheet, source.bounds, by, recipe ? sourceUse(recipe) : 'plain');
    if (recipe) assertCount(recipe, series.length);
    const document = recipe
      ? createChart(recipe, series, this.workbook)
      : createChartex(args.text(type), newer as ChartexRecipe, series, this.workbook);
    // Beside the data: where Excel puts a chart depends on the part of the sheet that is on the screen.
    const near = source.sheet === this.sheet ? rectOfCells(this.sheet, source.bounds) : { left: 0, top: 0, width: 0 };
    const left = Math.min(near.left + near.width + GAP, 10_000);
    const place = placeOf(this.sheet, { left, top: Math.max(near.top, 0), ...NEW_SIZE });
    return new Chart(this.context, addChart(this.sheet, this.freeName(), place, document));
  }

  /** `Graphique 1`: one more than the largest number in use, in the language of the user. */
  private freeName(): string {
    const stem = this.context.locale.name === 'fr-FR' ? 'Graphique' : 'Chart';
    const numbers = this.sheet.charts.map(({ name }) =>
      Number(new RegExp(`^${stem} (\\d{1,9})$`).exec(name)?.[1] ?? 0),
    );
    return `${stem} ${Math.max(0, ...numbers) + 1}`;
  }
}

/** How charts of that type are made; `NotImplemented` for types known by name only. */
export function chartRecipe(member: string, type: unknown): ChartRecipe {
  const name = args.text(type);
  if (OTHER_CHART_TYPES.includes(name)) throw notImplemented(member, name);
  const recipe = Object.hasOwn(CHART_RECIPES, name) ? CHART_RECIPES[name] : undefined;
  if (!recipe) throw invalidArgument(`"${name}" is no type of chart.`);
  return recipe;
}

/** Refuses data that do not make as many series as the type takes. */
export function assertCount({ takes }: ChartRecipe, count: number): void {
  if (takes !== undefined && takes !== count)
    throw invalidArgument(`A stock chart of that kind takes ${takes} series, and the data have ${count}.`);
}

export const sourceUse = (recipe: ChartRecipe): SourceUse =>
  recipe.element === 'bubbleChart' ? 'bubble' : isScattered(recipe) ? 'scatter' : 'plain';

/** Cells given as a range, or by an address. */
export function sourceRange(context: ExcelContext, sheet: SheetModel, data: unknown): Range {
  if (data instanceof Range) return data;
  const place = typeof data === 'string' ? findPlace(context.workbook, data, sheet) : null;
  if (!place) throw invalidArgument('A range was expected as the data of the chart.');
  return new Range(context, place.sheet, place.bounds);
}

const target = (self: ChartCollection): string => self.sheet.id;

const definition = defineClass<ChartCollection>('ChartCollection', {
  scalars: { Count: { get: (self) => self.sheet.charts.length } },
  items: (self) => self.items,
  item: (self, key) => self.find(key),
  methods: {
    Add: objectMethod(3, (self, type, data, seriesBy) => self.add(type, data, seriesBy)),
    GetCount: valueMethod(0, (self) => self.sheet.charts.length),
    GetItem: objectMethod(1, (self, name) => {
      const found = self.find(name);
      if (!found) throw itemNotFound(`There is no chart "${String(name)}".`);
      return found;
    }),
    GetItemAt: objectMethod(1, (self, index) => self.at(index)),
    GetItemOrNullObject: objectMethod(1, (self, name) => self.find(name)),
    ...eventMethods('AddedEvent', EventType.ChartAdded, target),
    ...eventMethods('DeletedEvent', EventType.ChartDeleted, target),
    ...eventMethods('ActivatedEvent', EventType.ChartActivated, target),
    ...eventMethods('DeactivatedEvent', EventType.ChartDeactivated, target),
  },
});
