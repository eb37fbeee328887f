export type FileErrorCode = 'NOT_A_WORKBOOK' | 'ENCRYPTED' | 'LEGACY_FORMAT' | 'DAMAGED' | 'TOO_LARGE';

/**
 * A file that cannot be opened. `code` is stable and is what callers show a sentence for:
 * `NOT_A_WORKBOOK` something else than a workbook, `ENCRYPTED` a password protects the file, `LEGACY_FORMAT` .xls or .xlsb,
 * `DAMAGED` a workbook that is broken, `TOO_LARGE` beyond the limits of `OpenLimits`. `message` is for logs, in English.
 */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    message: string,
    /** The part of the package concerned, where there is one. */
    readonly part: string | null = null,
  ) {
    super(part === null ? message : `${part}: ${message}`);
    this.name = 'FileError';
  }
}

export const damaged = (message: string, part: string | null = null): FileError =>
  new FileError('DAMAGED', message, part);
