import { checkCensus } from '../../../src/census';
import type { Finding } from '../../../src/census/finding';
import { censusOf, type CensusSetup, type Row } from './census-grid';

/** What one rule finds on some rows. */
export const findingsOf = (rule: string, rows: Row[], setup: CensusSetup = {}): Finding[] =>
  checkCensus(censusOf(rows, setup)).filter((finding) => finding.rule === rule);

/** Row, column, message and fix of each finding: what users see. */
export const seen = (findings: Finding[]) =>
  findings.map(({ row, column, value, message, fix }) => ({ row, column, value, message, fix: fix?.value ?? null }));
