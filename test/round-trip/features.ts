/** What a workbook may hold, and where its parts hold it. */
export interface Feature {
  name: string;
  /** Whole parts of the package … */
  parts?: RegExp;
  /** … or elements of this name (with its prefix), in parts that match; with this attribute, where given. */
  element?: { name: string; in: RegExp; attribute?: [string, string] };
}

const SHEETS = /^xl\/worksheets\/sheet\d+\.xml$/;
const WORKBOOK = /^xl\/workbook\.xml$/;
const STYLES = /^xl\/styles\.xml$/;
const STRINGS = /^xl\/sharedStrings\.xml$/;

const part = (name: string, parts: RegExp): Feature => ({ name, parts });
const element = (name: string, tag: string, where: RegExp, attribute?: [string, string]): Feature => ({
  name,
  element: { name: tag, in: where, ...(attribute ? { attribute } : {}) },
});

export const FEATURES: Feature[] = [
  part('charts', /^xl\/charts\/chart\d+\.xml$/),
  part('images', /^xl\/media\//),
  part('drawings', /^xl\/drawings\/drawing\d+\.xml$/),
  part('notes', /^xl\/comments\/?(comment)?\d+\.xml$/),
  part('note shapes', /\.vml$/),
  part('threaded comments', /^xl\/threadedComments\//),
  part('persons', /^xl\/persons\//),
  part('pivot tables', /^xl\/pivotTables\/pivotTable\d+\.xml$/),
  part('pivot caches', /^xl\/pivotCache\/pivotCache\w+\.xml$/),
  part('slicers', /^xl\/slicer(s|Caches)\//),
  part('tables', /^xl\/tables\/table\d+\.xml$/),
  part('custom XML', /^customXml\/item\w*\.xml$/),
  part('macros', /^xl\/vbaProject\.bin$/),
  part('printer settings', /^xl\/printerSettings\//),
  part('theme', /^xl\/theme\//),
  part('external links', /^xl\/externalLinks\/externalLink\d+\.xml$/),
  part('connections', /^xl\/connections\.xml$/),
  part('document properties', /^docProps\/(core|app)\.xml$/),
  part('custom document properties', /^docProps\/custom\.xml$/),
  part('worksheet custom properties', /^xl\/customProperty\d+\.bin$/),
  part('dynamic array metadata', /^xl\/metadata\.xml$/),
  part('calculation chain', /^xl\/calcChain\.xml$/),
  element('conditional formats', 'conditionalFormatting', SHEETS),
  element('conditional formats x14', 'x14:conditionalFormatting', SHEETS),
  element('validations', 'dataValidation', SHEETS),
  element('validations x14', 'x14:dataValidation', SHEETS),
  element('sparklines', 'x14:sparklineGroup', SHEETS),
  element('slicer list', 'x14:slicer', SHEETS),
  element('page setup', 'pageSetup', SHEETS),
  element('page margins', 'pageMargins', SHEETS),
  element('print options', 'printOptions', SHEETS),
  element('headers and footers', 'headerFooter', SHEETS),
  element('page breaks across', 'rowBreaks', SHEETS),
  element('page breaks down', 'colBreaks', SHEETS),
  element('sheet protection', 'sheetProtection', SHEETS),
  element('protected ranges', 'protectedRange', SHEETS),
  element('workbook protection', 'workbookProtection', WORKBOOK),
  element('file sharing', 'fileSharing', WORKBOOK),
  element('sheets', 'sheet', WORKBOOK),
  element('defined names', 'definedName', WORKBOOK),
  element('workbook properties (1904)', 'workbookPr', WORKBOOK),
  element('calculation properties', 'calcPr', WORKBOOK),
  element('custom views', 'customWorkbookView', WORKBOOK),
  element('sheet properties', 'sheetPr', SHEETS),
  element('views and panes', 'sheetViews', SHEETS),
  element('columns', 'cols', SHEETS),
  element('merged cells', 'mergeCell', SHEETS),
  element('hyperlinks', 'hyperlink', SHEETS),
  element('filters', 'autoFilter', SHEETS),
  element('scenarios', 'scenario', SHEETS),
  element('ignored errors', 'ignoredError', SHEETS),
  element('formulas', 'f', SHEETS),
  element('shared formulas', 'f', SHEETS, ['t', 'shared']),
  element('array formulas', 'f', SHEETS, ['t', 'array']),
  element('inline strings', 'is', SHEETS),
  element('rich text', 'r', STRINGS),
  element('number formats', 'numFmt', STYLES),
  element('fonts', 'font', STYLES),
  element('fills', 'fill', STYLES),
  element('cell formats', 'xf', STYLES),
  element('named styles', 'cellStyle', STYLES),
  element('differential formats', 'dxf', STYLES),
  element('table styles', 'tableStyle', STYLES),
];
