import type { ExcelSession } from '../excel/session';
import { analyse } from './analyse';
import type { CheckResult, RunOptions } from './result';
import { TaskSteps } from './task-steps';

/**
 * Checks every row of the census and computes the indicators; writes nothing. Throws `CensusError` when there is no usable
 * census, `ExcelFailure` when Excel refuses, the signal's reason when stopped.
 */
export async function checkWorkbook(session: ExcelSession, options: RunOptions = {}): Promise<CheckResult> {
  const steps = new TaskSteps(['structure', 'location', 'cells', 'rules', 'indicators'], session.locale, options);
  const { result } = await analyse(session, options, steps);
  steps.finish();
  return result;
}
