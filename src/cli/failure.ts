import { basename } from 'node:path';
import { describeFailure, type FailureDescription } from '../app/failure';
import { FileError } from '../host/xlsx/file-error';
import { UsageError } from './arguments';
import { CliProblem } from './cli-problem';
import { FileProblem } from './file-problem';

export type CliFailure = FailureDescription;

/** Words any error of a command; `workbook` is the path given by the user. */
export function describeCliFailure(error: unknown, workbook: string | null): CliFailure {
  const known = error instanceof FileError ? new FileProblem(error.code, basename(workbook ?? '')) : error;
  if (known instanceof FileProblem || known instanceof CliProblem || known instanceof UsageError)
    return { code: known.code, message: known.message, choices: [], detail: '' };
  return describeFailure(known);
}
