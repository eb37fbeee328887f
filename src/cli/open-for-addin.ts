import { ADD_IN_ID } from '../app/add-in-id';
import { ExcelSession, type SessionOptions } from '../excel/session';
import { EmbeddedHost } from '../host/embedded';
import type { HostOptions } from '../host/host-options';
import { bootOffice } from '../host/transport/node';
import { openWorkbook, saveWorkbook } from '../host/xlsx';
import type { WorkbookModel } from '../host/workbook/workbook';

/** A workbook opened in the embedded Excel, with the add-in's session to it through the real Office.js. */
export interface OpenedWorkbook {
  host: EmbeddedHost;
  session: ExcelSession;
  /** The workbook as `.xlsx` bytes, in its present state. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** The Excel to play, French unless said otherwise, and how patient the add-in is with it. */
export interface OpenOptions extends HostOptions {
  session?: SessionOptions;
}

/** Opens the bytes of a file. Throws the opener's `FileError`. */
export async function openForAddin(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  return hostForAddin(await openWorkbook(bytes, { addInId: ADD_IN_ID }), options);
}

/** The same for a workbook already in memory. */
export async function hostForAddin(workbook: WorkbookModel, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  const { session, ...excel } = options;
  const host = new EmbeddedHost(workbook, excel);
  const office = await bootOffice(host);
  return {
    host,
    session: new ExcelSession(office, session),
    save: () => {
      // The host computes formulas when they are read: what was written last is not computed yet.
      workbook.calculateIfNeeded();
      return saveWorkbook(workbook);
    },
    close: () => office.close(),
  };
}
