import { ApiError, type MemberUse } from './protocol';
import type { WorkbookModel } from './workbook/workbook';

/**
 * Methods that change nothing in the document, by the start of their wire name; all methods of the classes below. What is
 * not listed counts as writing.
 */
const READING = /^(_|Get|Find|Activate|Select$|Calculate|Suspend)/;
const READING_CLASSES = new Set(['Functions', 'FunctionResult']);

/** Properties of the connection rather than of the document. */
const OWN_PROPERTIES = new Set(['Runtime.EnableEvents']);

/** True for a use that would change the document. */
export function isWrite(className: string, member: string, use: MemberUse): boolean {
  if (use === 'get') return false;
  if (use === 'set') return !OWN_PROPERTIES.has(`${className}.${member}`);
  return !READING_CLASSES.has(className) && !READING.test(member);
}

/** Refuses what a document open for reading forbids, and what an older Excel does not know. */
export class MemberGate {
  constructor(
    private readonly workbook: WorkbookModel,
    /** `Class.WireName` of the members that the Excel played is too old for. */
    private readonly newer: ReadonlySet<string>,
  ) {}

  /** Raises `ApiNotFound`, `AccessDenied`, or `InvalidOrTimedOutSession` once the workbook is closed. */
  assertAllowed(className: string, member: string, use: MemberUse): void {
    // The client goes on giving back its references.
    if (this.workbook.isClosed && !member.startsWith('_'))
      throw new ApiError('InvalidOrTimedOutSession', 'The workbook was closed.');
    if (this.newer.size > 0 && this.newer.has(`${className}.${member}`))
      throw new ApiError('ApiNotFound', 'This Excel is older than the member.');
    if (this.workbook.readOnly && isWrite(className, member, use))
      throw new ApiError('AccessDenied', 'The workbook is open for reading only.');
  }
}
