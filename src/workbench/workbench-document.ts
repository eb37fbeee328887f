import { ADD_IN_ID } from '../app/add-in-id';
import { EmbeddedHost } from '../host/embedded';
import type { WorkbookModel } from '../host/workbook/workbook';
import { openWorkbook, saveWorkbook } from '../host/xlsx';
import { EditHistory } from './edit/edit-history';
import { GridEdit } from './edit/grid-edit';
import { CellLooks } from './grid/cell-look';
import { GridController } from './grid/grid-controller';
import type { PlayedExcel } from './played-excel';
import { WorkbookView } from './workbook-view';

/** An open workbook with everything the page needs around it: the host that the add-in talks to, the grid, what it draws. */
export class WorkbenchDocument {
  readonly host: EmbeddedHost;
  readonly view: WorkbookView;
  readonly controller: GridController;
  readonly looks: CellLooks;
  private editForced = false;

  /** @param newerMembers those that the Excel played does not have */
  constructor(
    readonly workbook: WorkbookModel,
    readonly excel: PlayedExcel,
    newerMembers: ReadonlySet<string> = new Set(),
  ) {
    const { locale, api, readOnly, structureProtected } = excel;
    workbook.readOnly = readOnly;
    if (!structureProtected && workbook.protection?.lockStructure) workbook.protection = null;
    this.host = new EmbeddedHost(workbook, { locale, api: api ?? undefined, newerMembers, structureProtected });
    this.view = new WorkbookView(workbook);
    const edits = new GridEdit(locale, new EditHistory());
    this.controller = new GridController(workbook, edits, locale, (sheet) => this.view.axes(sheet));
    this.looks = new CellLooks(workbook);
    // While a cell is being edited Excel runs nothing, and the pane must say so.
    this.controller.subscribe(() => this.tellEditMode());
  }

  /** The workbook of the bytes of an .xlsx file. Raises `FileError`. */
  static async read(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
    const workbook = await openWorkbook(bytes, { addInId: ADD_IN_ID });
    workbook.fileName = fileName;
    return workbook;
  }

  /** Excel behaves as if a cell were being edited, whether one is or not. */
  get forcedEditMode(): boolean {
    return this.editForced;
  }

  set forcedEditMode(forced: boolean) {
    this.editForced = forced;
    this.tellEditMode();
  }

  /** The bytes of the workbook as it stands, an open entry included. */
  async save(): Promise<Uint8Array> {
    this.controller.commit();
    this.workbook.calculateIfNeeded();
    return saveWorkbook(this.workbook);
  }

  /** Every failure off. */
  endFailures(): void {
    this.host.failures.reset();
    this.forcedEditMode = false;
  }

  private tellEditMode(): void {
    this.host.failures.cellEditMode = this.editForced || this.controller.snapshot().draft !== null;
  }

  dispose(): void {
    this.controller.dispose();
    this.view.dispose();
  }
}
