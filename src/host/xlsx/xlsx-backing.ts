import type { ChartModel } from '../workbook/chart';
import type { ChartSource } from './charts/chart-source';
import type { DxfColors } from './filters/dxf-colors';
import type { DifferentialStyle } from '../workbook/conditional-format';
import type { CustomXmlPart } from '../workbook/custom-xml';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import type { FileBacking } from '../workbook/workbook';
import type { WorkbookModel } from '../workbook/workbook';
import type { Flavour } from './package/namespaces';
import type { WorkbookPackage } from './package/workbook-package';
import type { SharedStrings } from './read/shared-strings';
import type { SheetFingerprint } from './fingerprints';
import type { KnownStyles } from './styles/write-styles';

/** A sheet as it stands in the file. */
export interface SheetSource {
  part: string;
  name: string;
  /** Value of `cells.version` when it was read. */
  version: number;
  fingerprint: SheetFingerprint;
}

export interface TableSource {
  part: string;
  fingerprint: string;
  /** What the cells of its totals row said. */
  totals: string;
}

/** A validation or a conditional format as it stands in the file: which of the sheet's elements, and what it said. */
export interface RuleSource {
  index: number;
  content: string;
}

/**
 * What an opened .xlsx keeps of its file. It is never changed after opening: saving compares the model with it and edits a copy of
 * the package, so the same workbook can be saved again and again.
 */
export class XlsxBacking implements FileBacking {
  readonly kind = 'xlsx';
  readonly sheets = new Map<SheetModel, SheetSource>();
  readonly tables = new Map<TableModel, TableSource>();
  readonly charts = new Map<ChartModel, ChartSource>();
  /** By the object of the model. */
  readonly rules = new Map<object, RuleSource>();
  /** The differential formats of the file, by their numbers. */
  dxfs: DifferentialStyle[] = [];
  /** The same as written in the file. */
  dxfTexts: string[] = [];
  /** What they stand for where filters and sorts refer to them. */
  dxfColors: DxfColors[] = [];
  /** Part names of the XML documents of the file. */
  readonly customXml = new Map<CustomXmlPart, string>();
  stylesPart: string | null = null;
  sharedStringsPart: string | null = null;
  strings: SharedStrings = { pooled: [], plain: new Map() };
  /** Cell formats and named styles that the file has; those of the model beyond them are new. */
  knownStyles: KnownStyles = { count: 0, defaultStyle: '', named: [] };
  workbookFingerprint = '';
  namesFingerprint = '';
  settingsFingerprint = '';
  tableStylesFingerprint = '';
  propertiesFingerprint = '';

  constructor(
    readonly parts: WorkbookPackage,
    readonly flavour: Flavour,
    readonly workbookPart: string,
  ) {}

  static of(workbook: WorkbookModel): XlsxBacking | null {
    return workbook.backing instanceof XlsxBacking ? workbook.backing : null;
  }
}
