/** Namespaces and relationship types of the two flavours of OOXML: what Excel writes by default, and "Strict Open XML". */
export interface Flavour {
  strict: boolean;
  main: string;
  relationships: string;
}

export const TRANSITIONAL: Flavour = {
  strict: false,
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const STRICT: Flavour = {
  strict: true,
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export const CONTENT_TYPE = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: SHEET_ML + 'sheet.main+xml',
  worksheet: SHEET_ML + 'worksheet+xml',
  table: SHEET_ML + 'table+xml',
  sharedStrings: SHEET_ML + 'sharedStrings+xml',
  styles: SHEET_ML + 'styles+xml',
  metadata: SHEET_ML + 'sheetMetadata+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  customProperty: SHEET_ML + 'customProperty',
  taskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
} as const;

/** Content types that an Excel workbook's main part can have; others (`.xlsb`, a Word file) are no workbook of ours. */
export const WORKBOOK_TYPES = [
  CONTENT_TYPE.workbook,
  SHEET_ML + 'template.main+xml',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'application/vnd.ms-excel.template.macroEnabled.main+xml',
  'application/vnd.ms-excel.addin.macroEnabled.main+xml',
];
export const BINARY_WORKBOOK_TYPE = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
