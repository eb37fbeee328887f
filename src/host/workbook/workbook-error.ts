/** A refusal by the workbook, with the code Excel answers for it (a value of `Excel.ErrorCodes`). */
export class WorkbookError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookError';
  }
}
