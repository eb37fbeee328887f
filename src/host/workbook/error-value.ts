/** The error values a cell can hold, in Excel's invariant (English) spelling. */
export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error held by a cell. Instances are shared: compare by identity or by code. */
export class ErrorValue {
  private constructor(readonly code: ErrorCode) {}

  private static readonly all = new Map<string, ErrorValue>(ERROR_CODES.map((code) => [code, new ErrorValue(code)]));

  /** The shared instance for a code; an unknown code gives `#VALUE!`. */
  static of(code: string): ErrorValue {
    return ErrorValue.all.get(code) ?? (ErrorValue.all.get('#VALUE!') as ErrorValue);
  }

  static isCode(text: string): text is ErrorCode {
    return ErrorValue.all.has(text);
  }

  toString(): string {
    return this.code;
  }
}
