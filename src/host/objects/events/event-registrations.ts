/** Numeric message types of events, as the client registers them. */
export const EventType = {
  SettingsChanged: 1,
  WorkbookSelectionChanged: 2,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetColumnSorted: 20,
  WorksheetRowHiddenChanged: 22,
  WorksheetProtectionChanged: 24,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
  WorksheetMoved: 27,
  WorksheetFormulaChanged: 23,
  WorksheetSingleClicked: 21,
  ChartAdded: 50,
  ChartActivated: 51,
  ChartDeactivated: 52,
  ChartDeleted: 53,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  CommentAdded: 250,
  CommentDeleted: 251,
  CommentChanged: 252,
  AutoSaveChanged: 2200,
  WorkbookActivated: 2203,
} as const;

/** Target of events of collections at workbook level. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the client listens to. It registers once per target, whatever the number of its handlers. */
export class EventRegistrations {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private next = 1;
  private readonly registered = new Set<string>();

  /** @param api requirement set of the Excel played: an older one tells less of its events */
  constructor(readonly api?: string) {}

  add(type: number, target: string): void {
    this.registered.add(`${type}|${target}`);
  }

  remove(type: number, target: string): void {
    this.registered.delete(`${type}|${target}`);
  }

  has(type: number, target: string): boolean {
    return this.registered.has(`${type}|${target}`);
  }

  /** True when some object is listened to for events of a type. */
  listensTo(type: number): boolean {
    for (const key of this.registered) if (key.startsWith(`${type}|`)) return true;
    return false;
  }

  get count(): number {
    return this.registered.size;
  }

  /** Running number of events. */
  nextNumber(): number {
    return this.next++;
  }
}
