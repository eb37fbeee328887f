import { planPublication, type Publication } from '../census/publish/plan-publication';
import type { ExcelSession } from '../excel/session';
import { checkWorkbook } from './check';
import type { CheckResult, RunOptions } from './result';

export { GENERATOR } from '../census/publish/data-package';
export { DESCRIPTOR, PUBLISHED_FILES } from '../census/publish/plan-publication';

export interface PublishResult extends Publication {
  result: CheckResult;
}

/**
 * Reads the census and works out the files that it publishes; writes nothing, neither in the workbook nor elsewhere. Throws as
 * `checkWorkbook`.
 */
export async function publishWorkbook(session: ExcelSession, options: RunOptions = {}): Promise<PublishResult> {
  const result = await checkWorkbook(session, options);
  return { result, ...planPublication(result.source) };
}
