/** HTTP status that the client shows beside a code; the client derives 500 for what is not listed. */
const STATUS: Record<string, number> = {
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidBinding: 400,
  UnsupportedOperation: 400,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  MergedRangeConflict: 409,
  Conflict: 409,
  AccessDenied: 401,
  ItemNotFound: 404,
  ApiNotFound: 404,
  NotImplemented: 501,
};

/** A refusal by the host, as the client's `OfficeExtension.Error` will show it. `code` is a value of `Excel.ErrorCodes`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    /** What was wrong, for developers; the host may put a sentence in the user's language before it. */
    readonly detail = '',
    /** `Class.member`, camel case; the interpreter fills it in when absent. */
    public location = '',
  ) {
    super(detail || code);
    this.name = 'ApiError';
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 500;
  }
}

export const invalidArgument = (detail = ''): ApiError => new ApiError('InvalidArgument', detail);

export const itemNotFound = (detail = ''): ApiError => new ApiError('ItemNotFound', detail);

/** For a member that the host does not offer, or not for these arguments. `member` is `Class.member`. */
export const notImplemented = (member: string, detail = ''): ApiError =>
  new ApiError('NotImplemented', detail ? `${member}: ${detail}` : member, member);
