import { Workbook } from './workbook';
import { Application } from './application';
import { CustomXmlPartScopedCollection } from './custom-xml-part-scoped-collection';
import { CustomXmlPartCollection } from './custom-xml-part-collection';
import { CustomXmlPart } from './custom-xml-part';
import { CustomPropertyCollection } from './custom-property-collection';
import { CustomProperty } from './custom-property';
import { CultureInfo } from './culture-info';
import { CONDITIONAL_CLASSES } from './conditional/conditional-classes';
import { Comment } from './comments/comment';
import { CommentCollection } from './comments/comment-collection';
import { CommentReply } from './comments/comment-reply';
import { CommentReplyCollection } from './comments/comment-reply-collection';
import { HeaderFooter } from './printing/header-footer';
import { HeaderFooterGroup } from './printing/header-footer-group';
import { PageBreak } from './printing/page-break';
import { PageBreakCollection } from './printing/page-break-collection';
import { PageLayout } from './printing/page-layout';
import { DataValidation } from './validation/data-validation';
import { AutoFilter } from './filters/auto-filter';
import { Filter } from './filters/filter';
import { DatetimeFormatInfo } from './datetime-format-info';
import { DocumentPropertiesObject } from './document-properties';
import { FormatProtection } from './format-protection';
import { FunctionResult } from './function-result';
import { Functions } from './functions';
import { IterativeCalculation } from './iterative-calculation';
import { NamedItemArrayValues } from './named-item-array-values';
import { NamedItemCollection } from './named-item-collection';
import { NamedItem } from './named-item';
import { NumberFormatInfo } from './number-format-info';
import { DataPivotHierarchyCollection } from './data-pivot-hierarchy-collection';
import { DataPivotHierarchy } from './data-pivot-hierarchy';
import { FilterPivotHierarchyCollection } from './filter-pivot-hierarchy-collection';
import { FilterPivotHierarchy } from './filter-pivot-hierarchy';
import { PivotFieldCollection } from './pivot-field-collection';
import { PivotField } from './pivot-field';
import { PivotHierarchyCollection } from './pivot-hierarchy-collection';
import { PivotHierarchy } from './pivot-hierarchy';
import { PivotItemCollection } from './pivot-item-collection';
import { PivotItem } from './pivot-item';
import { PivotLayout } from './pivot-layout';
import { PivotTableCollection } from './pivot-table-collection';
import { PivotTableScopedCollection } from './pivot-table-scoped-collection';
import { PivotTableStyle } from './pivot-table-style';
import { PivotTableStyleCollection } from './pivot-table-style-collection';
import { PivotTable } from './pivot-table';
import { RowColumnPivotHierarchyCollection } from './row-column-pivot-hierarchy-collection';
import { RowColumnPivotHierarchy } from './row-column-pivot-hierarchy';
import { RangeAreas } from './range-areas';
import { RangeAreasCollection } from './range-areas-collection';
import { RangeBorderCollection } from './range-border-collection';
import { RangeBorder } from './range-border';
import { RangeView } from './views/range-view';
import { RangeViewCollection } from './views/range-view-collection';
import { RangeCollection } from './range-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { RangeFormat } from './range-format';
import { Range } from './range';
import { Runtime } from './runtime';
import { SettingCollection } from './setting-collection';
import { Setting } from './setting';
import { Shape } from './shapes/shape';
import { ShapeCollection } from './shapes/shape-collection';
import { StyleCollection } from './style-collection';
import { Style } from './style';
import { RangeSort } from './range-sort';
import { RemoveDuplicatesResult } from './remove-duplicates-result';
import { TableSort } from './table-sort';
import { TableCollection } from './table-collection';
import { TableColumnCollection } from './table-column-collection';
import { TableColumn } from './table-column';
import { TableRowCollection } from './table-row-collection';
import { TableRow } from './table-row';
import { TableStyle } from './table-style';
import { TableStyleCollection } from './table-style-collection';
import { TableScopedCollection } from './table-scoped-collection';
import { Table } from './table';
import { WorkbookProtection } from './workbook-protection';
import { WorkbookRangeAreas } from './workbook-range-areas';
import { WorksheetCollection } from './worksheet-collection';
import { WorksheetCustomPropertyCollection } from './worksheet-custom-property-collection';
import { WorksheetCustomProperty } from './worksheet-custom-property';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';
import { Worksheet } from './worksheet';
import { CHART_CLASSES } from './charts/chart-classes';
import type { ClassDefinition, HostObject } from '../protocol';

const CLASSES: { prototype: HostObject }[] = [
  Application,
  AutoFilter,
  ...CHART_CLASSES,
  CultureInfo,
  CustomProperty,
  CustomPropertyCollection,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  ...CONDITIONAL_CLASSES,
  Comment,
  CommentCollection,
  CommentReply,
  CommentReplyCollection,
  HeaderFooter,
  HeaderFooterGroup,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  DataValidation,
  DatetimeFormatInfo,
  DocumentPropertiesObject,
  Filter,
  FormatProtection,
  FunctionResult,
  Functions,
  IterativeCalculation,
  NamedItemArrayValues,
  NamedItemCollection,
  NamedItem,
  NumberFormatInfo,
  DataPivotHierarchyCollection,
  DataPivotHierarchy,
  FilterPivotHierarchyCollection,
  FilterPivotHierarchy,
  PivotFieldCollection,
  PivotField,
  PivotHierarchyCollection,
  PivotHierarchy,
  PivotItemCollection,
  PivotItem,
  PivotLayout,
  PivotTableCollection,
  PivotTableScopedCollection,
  PivotTable,
  PivotTableStyle,
  PivotTableStyleCollection,
  RowColumnPivotHierarchyCollection,
  RowColumnPivotHierarchy,
  RangeAreasCollection,
  RangeAreas,
  RangeBorderCollection,
  RangeBorder,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RangeView,
  RangeViewCollection,
  Range,
  Runtime,
  SettingCollection,
  Shape,
  ShapeCollection,
  Setting,
  StyleCollection,
  Style,
  RangeSort,
  RemoveDuplicatesResult,
  TableSort,
  TableCollection,
  TableColumnCollection,
  TableColumn,
  TableRowCollection,
  TableRow,
  TableScopedCollection,
  TableStyle,
  TableStyleCollection,
  Table,
  WorkbookProtection,
  WorkbookRangeAreas,
  Workbook,
  WorksheetCollection,
  WorksheetCustomPropertyCollection,
  WorksheetCustomProperty,
  WorksheetFreezePanes,
  WorksheetProtection,
  Worksheet,
];

/** The members of every Excel class that the host offers, by wire name: what can be compared with the library's own definitions. */
export const offeredClasses = (): ClassDefinition[] => CLASSES.map(({ prototype }) => prototype.definition);
