import { orphanWaivers } from '../census/waivers/orphan-waivers';
import type { WaiverRecord } from '../census/waivers/waiver-record';
import type { CheckResult } from './result';

/** The waivers of a result that silence nothing any more. */
export const findOrphanWaivers = ({ source, findings, waivers }: CheckResult): WaiverRecord[] =>
  orphanWaivers(source, findings, waivers);
