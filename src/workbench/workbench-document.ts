import { EmbeddedHost } from '../host/embedded';
import type { WorkbookModel } from '../host/workbook/workbook';
import { openWorkbook, saveWorkbook } from '../host/xlsx';
import type { Locale } from '../i18n';
import { EditHistory } from './edit/edit-history';
import { GridEdit } from './edit/grid-edit';
import { CellLooks } from './grid/cell-look';
import { GridController } from './grid/grid-controller';
import { WorkbookView } from './workbook-view';

/** An open workbook with everything the page needs around it: the host that the add-in talks to, the grid, what it draws. */
export class WorkbenchDocument {
  readonly host: EmbeddedHost;
  readonly view: WorkbookView;
  readonly controller: GridController;
  readonly looks: CellLooks;

  private constructor(
    readonly workbook: WorkbookModel,
    locale: Locale,
  ) {
    this.host = new EmbeddedHost(workbook, { locale });
    this.view = new WorkbookView(workbook);
    const edits = new GridEdit(locale, new EditHistory());
    this.controller = new GridController(workbook, edits, locale, (sheet) => this.view.axes(sheet));
    this.looks = new CellLooks(workbook);
    // While a cell is being edited Excel runs nothing, and the pane must say so.
    this.controller.subscribe(() => {
      this.host.failures.cellEditMode = this.controller.snapshot().draft !== null;
    });
  }

  /** Opens the bytes of an .xlsx file. Raises `FileError`. */
  static async open(bytes: Uint8Array, fileName: string, locale: Locale): Promise<WorkbenchDocument> {
    const workbook = await openWorkbook(bytes);
    workbook.fileName = fileName;
    return new WorkbenchDocument(workbook, locale);
  }

  /** The bytes of the workbook as it stands, an open entry included. */
  async save(): Promise<Uint8Array> {
    this.controller.commit();
    this.workbook.calculateIfNeeded();
    return saveWorkbook(this.workbook);
  }

  dispose(): void {
    this.controller.dispose();
    this.view.dispose();
  }
}
