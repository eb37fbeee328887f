import { cellName, rangeName } from '../../workbook/address';
import { contains, intersect, type Bounds } from '../../workbook/bounds';
import type { WorkbookChange } from '../../workbook/changes';
import type { CommentChange } from '../../workbook/comment';
import type { SheetModel } from '../../workbook/sheet';
import type { TableModel } from '../../workbook/table';
import { wireType, wireValue } from '../range-values';
import { eventReference } from './event-references';
import { EventType, WORKBOOK_TARGET, type EventRegistrations } from './event-registrations';

/** One event as the client reads it: category, type, target, payload as JSON text, running number. */
export type EventEntry = [category: number, type: number, target: string, message: string, id: number];

/** Category of events of the workbook. */
export const EVENT_CATEGORY = 65536;

interface Raised {
  type: number;
  targets: string[];
  payload: Record<string, unknown>;
}

/** What caused a change: `ThisLocalAddin` for the add-in's own requests, `Unknown` for all else. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;
type StructureChange = Extract<WorkbookChange, { kind: 'structure' }>;

function cellsPayload(change: CellsChange, trigger: TriggerSource): Record<string, unknown> {
  const { sheet, bounds, source, before, after } = change;
  const details =
    before === undefined || after === undefined
      ? {}
      : {
          valueBefore: wireValue(before),
          valueAfter: wireValue(after),
          valueTypeBefore: wireType(before),
          valueTypeAfter: wireType(after),
        };
  return {
    changeType: 'RangeEdited',
    source,
    worksheetId: sheet.id,
    address: rangeName(bounds),
    referenceId: eventReference(sheet, bounds),
    triggerSource: trigger,
    shiftDirection: 'None',
    ...details,
  };
}

/** `RowInserted`, `CellDeleted`…, and which way cells moved when they are not whole rows or columns. */
function structurePayload(change: StructureChange, trigger: TriggerSource): Record<string, unknown> {
  const { sheet, bounds, source, edit, whole } = change;
  const done = edit.kind === 'insert' ? 'Inserted' : 'Deleted';
  const ways = edit.kind === 'insert' ? ['Down', 'Right'] : ['Up', 'Left'];
  return {
    changeType: (whole ? (edit.axis === 'row' ? 'Row' : 'Column') : 'Cell') + done,
    source,
    worksheetId: sheet.id,
    address: rangeName(bounds),
    referenceId: eventReference(sheet, bounds),
    triggerSource: trigger,
    shiftDirection: whole ? 'None' : `ShiftCell${ways[edit.axis === 'row' ? 0 : 1]}`,
  };
}

const structureEvents = (change: StructureChange, trigger: TriggerSource): Raised[] =>
  withTables(change.sheet, change.tables, structurePayload(change, trigger));

function cellsEvents(change: CellsChange, trigger: TriggerSource): Raised[] {
  const tables = change.sheet.tables.filter((table) => intersect(table.bounds, change.bounds));
  return withTables(change.sheet, tables, cellsPayload(change, trigger));
}

/** Told to the listeners of the sheet and of tables. */
function withTables(sheet: SheetModel, tables: TableModel[], payload: Record<string, unknown>): Raised[] {
  return [
    { type: EventType.WorksheetChanged, targets: [sheet.id, WORKBOOK_TARGET], payload },
    ...tables.map(({ id }) => ({
      type: EventType.TableChanged,
      targets: [String(id), sheet.id, WORKBOOK_TARGET],
      payload: { ...payload, tableId: String(id) },
    })),
  ];
}

/** Empty address for tables that the selection leaves or never touched. */
function selectionEvents(sheet: SheetModel, bounds: Bounds): Raised[] {
  const payload = { address: rangeName(bounds), worksheetId: sheet.id };
  const tables = sheet.workbook.tables.map(({ id, sheet: home, bounds: area }) => {
    const common = home === sheet ? intersect(area, bounds) : null;
    const inside = common !== null && contains(area, bounds.row, bounds.column);
    return {
      type: EventType.TableSelectionChanged,
      targets: [String(id)],
      payload: { worksheetId: home.id, address: inside ? rangeName(common) : '' },
    };
  });
  return [{ type: EventType.WorksheetSelectionChanged, targets: [sheet.id, WORKBOOK_TARGET], payload }, ...tables];
}

const COMMENT_EVENTS = {
  added: EventType.CommentAdded,
  changed: EventType.CommentChanged,
  deleted: EventType.CommentDeleted,
};

function commentEvent({ happened, changeType, sheet, comment, replies, source }: CommentChange): Raised {
  const commentDetails = [{ commentId: comment, replyIds: replies }];
  const payload = { commentDetails, source, worksheetId: sheet.id, ...(changeType ? { changeType } : {}) };
  return { type: COMMENT_EVENTS[happened], targets: [sheet.id, WORKBOOK_TARGET], payload };
}

type ChartChange = Extract<WorkbookChange, { kind: `chart${string}` }>;

const CHART_EVENTS = {
  chartAdded: EventType.ChartAdded,
  chartDeleted: EventType.ChartDeleted,
  chartActivated: EventType.ChartActivated,
  chartDeactivated: EventType.ChartDeactivated,
};

/** Collections listen with the id of their sheet, charts with their own. */
function chartEvent(change: ChartChange): Raised {
  const { id, sheet } = change.chart;
  const payload = { chartId: id, worksheetId: sheet.id, ...('source' in change ? { source: change.source } : {}) };
  return { type: CHART_EVENTS[change.kind], targets: [id, sheet.id], payload };
}

function formulasPayload({ cells, source }: Extract<WorkbookChange, { kind: 'formulas' }>): Record<string, unknown> {
  if (cells === null) return { source };
  const formulaDetails = cells.map(({ row, column, previous }) => ({
    cellAddress: cellName(row, column),
    previousFormula: previous,
  }));
  return { source, formulaDetails };
}

const addressOf = (areas: readonly Bounds[]): string => areas.map(rangeName).join(',');

/** The events that a change raises, for every target that could listen. */
function eventsOf(change: WorkbookChange, trigger: TriggerSource): Raised[] {
  const onSheet = (type: number, sheet: SheetModel, payload: Record<string, unknown> = {}): Raised => ({
    type,
    targets: [sheet.id, WORKBOOK_TARGET],
    payload: { worksheetId: sheet.id, ...payload },
  });
  switch (change.kind) {
    case 'cells':
      return cellsEvents(change, trigger);
    case 'structure':
      return structureEvents(change, trigger);
    case 'format': {
      const { sheet, bounds, source } = change;
      const referenceId = eventReference(sheet, bounds);
      return [onSheet(EventType.WorksheetFormatChanged, sheet, { source, address: rangeName(bounds), referenceId })];
    }
    case 'formulas':
      return [onSheet(EventType.WorksheetFormulaChanged, change.sheet, formulasPayload(change))];
    case 'clicked': {
      const { sheet, row, column, offsetX, offsetY } = change;
      return [onSheet(EventType.WorksheetSingleClicked, sheet, { address: cellName(row, column), offsetX, offsetY })];
    }
    case 'workbookActivated':
      return [{ type: EventType.WorkbookActivated, targets: [WORKBOOK_TARGET], payload: {} }];
    case 'autoSave':
      return [{ type: EventType.AutoSaveChanged, targets: [WORKBOOK_TARGET], payload: {} }];
    case 'selection':
      return selectionEvents(change.sheet, change.bounds);
    case 'sheetAdded':
      return [onSheet(EventType.WorksheetAdded, change.sheet, { source: change.source })];
    case 'sheetDeleted':
      return [onSheet(EventType.WorksheetDeleted, change.sheet, { source: change.source })];
    case 'sheetRenamed': {
      const { sheet, before, after, source } = change;
      return [onSheet(EventType.WorksheetNameChanged, sheet, { source, nameBefore: before, nameAfter: after })];
    }
    case 'sheetMoved': {
      const { sheet, before, after, source } = change;
      return [onSheet(EventType.WorksheetMoved, sheet, { source, positionBefore: before, positionAfter: after })];
    }
    case 'sheetVisibility': {
      const { sheet, before, after, source } = change;
      const states = { visibilityBefore: before, visibilityAfter: after };
      return [onSheet(EventType.WorksheetVisibilityChanged, sheet, { source, ...states })];
    }
    case 'sheetProtection': {
      const { sheet, isProtected, source } = change;
      return [onSheet(EventType.WorksheetProtectionChanged, sheet, { source, isProtected })];
    }
    case 'rowsHidden': {
      const { sheet, bounds, areas = [bounds], hidden, source } = change;
      const payload = { source, address: addressOf(areas), changeType: hidden ? 'Hidden' : 'Unhidden' };
      return [onSheet(EventType.WorksheetRowHiddenChanged, sheet, payload)];
    }
    case 'sorted': {
      const { sheet, areas, axis, source } = change;
      const type = axis === 'row' ? EventType.WorksheetRowSorted : EventType.WorksheetColumnSorted;
      return [onSheet(type, sheet, { source, address: addressOf(areas) })];
    }
    case 'sheetActivated':
      return [
        ...(change.previous ? [onSheet(EventType.WorksheetDeactivated, change.previous)] : []),
        onSheet(EventType.WorksheetActivated, change.sheet),
      ];
    case 'calculated':
      return change.sheets.map((sheet, i) => {
        const address = (change.areas[i] ?? []).map(rangeName).join(',');
        return onSheet(EventType.WorksheetCalculated, sheet, { address });
      });
    case 'tableAdded':
    case 'tableDeleted': {
      const { table, source } = change;
      const payload = { source, tableId: String(table.id), tableName: table.name, worksheetId: table.sheet.id };
      const type = change.kind === 'tableAdded' ? EventType.TableAdded : EventType.TableDeleted;
      return [{ type, targets: [table.sheet.id, WORKBOOK_TARGET], payload }];
    }
    case 'chartAdded':
    case 'chartDeleted':
    case 'chartActivated':
    case 'chartDeactivated':
      return [chartEvent(change)];
    case 'comment':
      return [commentEvent(change)];
    default:
      return [];
  }
}

/** What events did not always tell: the requirement set that brought it. */
const SINCE: { type: number; key: string; api: number }[] = [
  { type: EventType.WorksheetCalculated, key: 'address', api: 11 },
  { type: EventType.WorksheetChanged, key: 'triggerSource', api: 14 },
];

/** The payload without what the Excel played is too old for. */
function toldBy(api: string | undefined, { type, payload }: Raised): Record<string, unknown> {
  const minor = Number(api?.split('.')[1] ?? Infinity);
  const newer = SINCE.filter((detail) => detail.type === type && detail.api > minor).map(({ key }) => key);
  if (newer.length === 0) return payload;
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !newer.includes(key)));
}

/** The entries for what the client listens to. */
export function entriesOf(change: WorkbookChange, trigger: TriggerSource, events: EventRegistrations): EventEntry[] {
  return eventsOf(change, trigger).flatMap((raised) =>
    raised.targets
      .filter((target) => events.has(raised.type, target))
      .map((target): EventEntry => {
        const message = JSON.stringify(toldBy(events.api, raised));
        return [EVENT_CATEGORY, raised.type, target, message, events.nextNumber()];
      }),
  );
}
