import type { Catalogue, CatalogueClass } from '../../../src/host/catalogue';
import type { ClassDefinition } from '../../../src/host/protocol';
import { FORMAT_TYPES } from './prepared-formats';

/** Proxies are used by name here: which members they have is what is being tested. */
export type Proxy = OfficeExtension.ClientObject & Record<string, unknown>;

/** Reaches an object of a class from a fresh context. */
export type Instance = (context: Excel.RequestContext) => Promise<Proxy>;

type Recipe = (context: Excel.RequestContext, sheet: Excel.Worksheet) => OfficeExtension.ClientObject;

/** The format of a type that the prepared workbook has on a cell of its own. */
const formatOf = (sheet: Excel.Worksheet, type: string): Excel.ConditionalFormat =>
  sheet.getCell(FORMAT_TYPES.indexOf(type), 7).conditionalFormats.getItemAt(0);

/** Objects that say more than the first one met, or that no property leads to. */
const RECIPES: Record<string, Recipe> = {
  Worksheet: (_, sheet) => sheet,
  // Not at an edge: there are rows above and columns before it.
  Range: (_, sheet) => sheet.getRange('B2:F6'),
  RangeView: (_, sheet) => sheet.getRange('A1:C4').getVisibleView(),
  RangeAreas: (_, sheet) => sheet.getRanges('A1:A2,C1:C2'),
  WorkbookRangeAreas: (_, sheet) => sheet.getRange('C4').getDirectPrecedents(),
  RangeCollection: (_, sheet) => sheet.getRanges('A1:A2,C1:C2').areas,
  ChartFormatString: (_, sheet) => sheet.charts.getItemAt(0).title.getSubstring(0, 1),
  ChartDataTable: (_, sheet) => sheet.charts.getItemAt(0).getDataTable(),
  NamedItem: (_, sheet) => sheet.names.getItem('Local'),
  TableScopedCollection: (_, sheet) => sheet.getRange('A1:C4').getTables(),
  DataValidation: (_, sheet) => sheet.getRange('E1').dataValidation,
  ConditionalFormatCollection: (_, sheet) => sheet.getRange('E1:E2').conditionalFormats,
  CellValueConditionalFormat: (_, sheet) => formatOf(sheet, 'CellValue').cellValue,
  ColorScaleConditionalFormat: (_, sheet) => formatOf(sheet, 'ColorScale').colorScale,
  DataBarConditionalFormat: (_, sheet) => formatOf(sheet, 'DataBar').dataBar,
  IconSetConditionalFormat: (_, sheet) => formatOf(sheet, 'IconSet').iconSet,
  PresetCriteriaConditionalFormat: (_, sheet) => formatOf(sheet, 'PresetCriteria').preset,
  TextConditionalFormat: (_, sheet) => formatOf(sheet, 'ContainsText').textComparison,
  TopBottomConditionalFormat: (_, sheet) => formatOf(sheet, 'TopBottom').topBottom,
  CustomConditionalFormat: (_, sheet) => sheet.getRange('E1').conditionalFormats.getItemAt(0).custom,
  PivotTableScopedCollection: ({ workbook }) => workbook.worksheets.getItem('Apres').getRange('A3').getPivotTables(),
  RowColumnPivotHierarchyCollection: ({ workbook }) => workbook.pivotTables.getItem('Croisement').rowHierarchies,
  PivotItemCollection: ({ workbook }) =>
    workbook.pivotTables.getItem('Croisement').hierarchies.getItem('Nom').fields.getItem('Nom').items,
  CustomXmlPartScopedCollection: ({ workbook }) => workbook.customXmlParts.getByNamespace('urn:a'),
  RemoveDuplicatesResult: (_, sheet) => sheet.getRange('Z1:Z2').removeDuplicates([], false),
  FunctionResult: ({ workbook }) => workbook.functions.sum(1, 2) as unknown as OfficeExtension.ClientObject,
};

/**
 * How to reach an object of every class that the host offers, following its properties and the first items of its
 * collections. A class that stays out of reach is missing from the result.
 */
export function instances(catalogue: Catalogue, offered: ClassDefinition[]): Map<string, Instance> {
  const known = new Map(catalogue.classes.map((one) => [one.name, one]));
  const definitions = new Map(offered.map((definition) => [definition.name, definition]));
  const found = new Map<string, Instance>([['Workbook', async ({ workbook }) => workbook as unknown as Proxy]]);
  for (const [name, recipe] of Object.entries(RECIPES)) found.set(name, fromRecipe(recipe));
  // The map grows while it is walked: what is found leads further.
  for (const [name, reach] of found) {
    const definition = definitions.get(name);
    const one = known.get(name);
    if (!definition || !one) continue;
    for (const [target, next] of neighbours(one, definition, reach)) if (!found.has(target)) found.set(target, next);
  }
  return found;
}

const fromRecipe =
  (recipe: Recipe): Instance =>
  async (context) =>
    recipe(context, context.workbook.worksheets.getItem('Feuil1')) as Proxy;

function neighbours(one: CatalogueClass, definition: ClassDefinition, reach: Instance): [string, Instance][] {
  const through = one.members
    .filter(({ kind, wire }) => kind === 'navigation' && Object.hasOwn(definition.navigation, wire))
    .map(({ name, target = '' }): [string, Instance] => [
      target,
      async (context) => (await reach(context))[name] as Proxy,
    ]);
  return one.items ? [...through, [one.items.target, firstItem(reach)]] : through;
}

/** The first item of a collection. */
export const firstItem =
  (reach: Instance): Instance =>
  async (context) => {
    const collection = (await reach(context)) as Proxy & { items: Proxy[]; load(names: string): void };
    collection.load('items');
    await context.sync();
    const first = collection.items[0];
    if (!first) throw new Error('The collection of the prepared workbook is empty.');
    return first;
  };
