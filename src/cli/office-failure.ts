/** A failure as it is printed on standard error. */
export interface OfficeFailure {
  code: string;
  message: string;
  /** `Class.member` where Office.js says it. */
  location: string | null;
  /** The call that failed, as Office.js words it. */
  statement: string | null;
}

/** What Office.js, the file, or the script's own code says about its failure. */
export function officeFailure(error: unknown): OfficeFailure {
  const { code, message, debugInfo } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: string; statement?: string };
  };
  return {
    code: typeof code === 'string' ? code : 'ScriptError',
    message: typeof message === 'string' ? message : String(error),
    location: debugInfo?.errorLocation || null,
    statement: debugInfo?.statement || null,
  };
}
