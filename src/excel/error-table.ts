import { ExcelFailure, type ExcelFailureCode } from './failure';

interface Meaning {
  code: ExcelFailureCode;
  /** The same call may pass a moment later; reads are then tried again. */
  transient?: boolean;
}

/**
 * Codes of Office.js errors (`Excel.ErrorCodes`, and those of the transport) and what they mean to us. Codes are not
 * localised, messages are. Excel on the web throws `GeneralException` sporadically when its data is not current
 * (office-js#6501): transient, so that reads are tried again.
 */
const MEANINGS: Record<string, Meaning> = {
  InvalidOperationInCellEditMode: { code: 'CELL_EDIT_MODE' },
  WriteNotSupportedWhenModalDialogOpen: { code: 'DIALOG_OPEN' },
  RequestPayloadSizeLimitExceeded: { code: 'REQUEST_TOO_LARGE' },
  ResponsePayloadSizeLimitExceeded: { code: 'RESPONSE_TOO_LARGE' },
  OperationCellsExceedLimit: { code: 'RANGE_TOO_LARGE' },
  RangeExceedsLimit: { code: 'RANGE_TOO_LARGE' },
  AccessDenied: { code: 'ACCESS_DENIED' },
  Unauthenticated: { code: 'ACCESS_DENIED' },
  ActivityLimitReached: { code: 'EXCEL_BUSY', transient: true },
  ServiceNotAvailable: { code: 'EXCEL_BUSY', transient: true },
  RequestAborted: { code: 'EXCEL_BUSY', transient: true },
  Conflict: { code: 'EXCEL_BUSY', transient: true },
  EditModeConflict: { code: 'EXCEL_BUSY', transient: true },
  Timeout: { code: 'EXCEL_BUSY', transient: true },
  ConnectionFailure: { code: 'EXCEL_BUSY', transient: true },
  MemoryLimitReached: { code: 'MEMORY_LIMIT' },
  InvalidOrTimedOutSession: { code: 'SESSION_LOST' },
  InactiveWorkbook: { code: 'SESSION_LOST' },
  ApiNotFound: { code: 'API_MISSING' },
  ApiNotAvailable: { code: 'API_MISSING' },
  NotImplemented: { code: 'API_MISSING' },
  UnsupportedOperation: { code: 'API_MISSING' },
  UnsupportedFeature: { code: 'API_MISSING' },
  ItemNotFound: { code: 'ITEM_NOT_FOUND' },
  InvalidReference: { code: 'ITEM_NOT_FOUND' },
  ItemAlreadyExists: { code: 'NAME_TAKEN' },
  FilteredRangeConflict: { code: 'FILTERED_RANGE' },
  MergedRangeConflict: { code: 'MERGED_RANGE' },
  InsertDeleteConflict: { code: 'RANGE_CONFLICT' },
  PivotTableRangeConflict: { code: 'RANGE_CONFLICT' },
  NonBlankCellOffSheet: { code: 'RANGE_CONFLICT' },
  InvalidArgument: { code: 'EXCEL_REFUSED' },
  InvalidOperation: { code: 'EXCEL_REFUSED' },
  InvalidSelection: { code: 'EXCEL_REFUSED' },
  GeneralException: { code: 'EXCEL_ERROR', transient: true },
};

interface OfficeError {
  code: string;
  message?: string;
  debugInfo?: { errorLocation?: string };
}

/** Errors of Office.js are told by their shape: in tests and in frames they come from another realm than ours. */
const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  ('debugInfo' in error || error.code in MEANINGS);

/** What Office.js threw as an `ExcelFailure`; anything that is not an Office.js error comes back as it is. */
export function asExcelFailure(error: unknown): unknown {
  if (error instanceof ExcelFailure || !isOfficeError(error)) return error;
  const meaning: Meaning = MEANINGS[error.code] ?? { code: 'EXCEL_ERROR' };
  return new ExcelFailure(meaning.code, '', meaning.transient ?? false, {
    officeCode: error.code,
    location: error.debugInfo?.errorLocation,
    message: error.message,
  });
}
