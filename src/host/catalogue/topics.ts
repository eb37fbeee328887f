import type { CatalogueMember } from './catalogue';

/**
 * `wanted`: what scripts on workbooks use in practice, to be offered whole; `later`: may be refused with
 * `NotImplemented`; `other`: neither of the two.
 */
export type TopicStanding = 'wanted' | 'later' | 'other';

interface Topic {
  name: string;
  standing: TopicStanding;
  classes: RegExp;
}

/** In order: the first pattern that fits the class decides. */
const TOPICS: Topic[] = [
  { name: 'slicers', standing: 'later', classes: /^(Slicer|Timeline)/ },
  {
    name: 'shapes and images',
    standing: 'later',
    classes: /^(Shape|GeometricShape|GroupShape|Image|Line$|TextFrame|TextRange)/,
  },
  { name: 'linked data', standing: 'later', classes: /^(LinkedWorkbook|LinkedEntity|DataConnection)/ },
  { name: 'queries', standing: 'later', classes: /^Query/ },
  { name: 'custom functions', standing: 'later', classes: /^CustomFunction/ },
  { name: 'bindings', standing: 'other', classes: /^Binding/ },
  { name: 'sheet views', standing: 'other', classes: /^NamedSheetView/ },
  { name: 'worksheet functions', standing: 'other', classes: /^Function/ },
  { name: 'conditional formats', standing: 'wanted', classes: /Conditional/ },
  { name: 'charts', standing: 'wanted', classes: /^Chart/ },
  { name: 'PivotTables', standing: 'wanted', classes: /Pivot(?!TableStyle)/ },
  { name: 'comments', standing: 'wanted', classes: /^Comment/ },
  { name: 'protection', standing: 'wanted', classes: /Protection$/ },
  { name: 'styles', standing: 'wanted', classes: /Style/ },
  { name: 'sorting and filtering', standing: 'wanted', classes: /^(RangeSort|TableSort|Filter|AutoFilter)/ },
  { name: 'freeze panes', standing: 'wanted', classes: /FreezePanes/ },
  { name: 'page layout', standing: 'wanted', classes: /^(PageLayout|PageBreak|HeaderFooter)/ },
  { name: 'properties and XML parts', standing: 'wanted', classes: /^(Custom(Property|Xml)|WorksheetCustom|Document)/ },
  { name: 'settings', standing: 'wanted', classes: /^Setting/ },
  { name: 'data validation', standing: 'wanted', classes: /^DataValidation/ },
  { name: 'names', standing: 'wanted', classes: /^NamedItem/ },
  { name: 'tables', standing: 'wanted', classes: /^Table/ },
  { name: 'worksheets', standing: 'wanted', classes: /^Worksheet/ },
  { name: 'ranges', standing: 'wanted', classes: /^(Range|FormatProtection|RemoveDuplicates|WorkbookRangeAreas)/ },
  {
    name: 'workbook',
    standing: 'wanted',
    classes: /^(Workbook|Application|Runtime|Iterative|CultureInfo|NumberFormat|Datetime)/,
  },
];

const ANYTHING_ELSE: Topic = { name: 'other', standing: 'other', classes: /./ };

export function topicOf(className: string): { name: string; standing: TopicStanding } {
  return TOPICS.find(({ classes }) => classes.test(className)) ?? ANYTHING_ELSE;
}

/** Members of wanted classes that belong to topics which come later, though they return nothing of them. */
const LATER = new Set([
  'Range.convertDataTypeToText',
  'Range.convertToLinkedDataType',
  'Range.getImage',
  'Range.linkedDataTypeState',
  'Range.showCard',
  'RangeAreas.convertDataTypeToText',
  'RangeAreas.convertToLinkedDataType',
  'Chart.getImage',
]);

/** Where a member stands: with its class, unless it leads to a class that stands elsewhere. */
export function standingOf(className: string, { name, target }: CatalogueMember): TopicStanding {
  const own = topicOf(className).standing;
  if (own !== 'wanted') return own;
  if (LATER.has(`${className}.${name}`)) return 'later';
  return target === undefined ? own : topicOf(target).standing;
}
