import { duplicate } from '../r39-duplicate';
import { contractsEnding } from '../r40-contracts-ending';
import { cpv } from '../r41-cpv';
import { budget } from '../r42-budget';
import { publishedPercentage } from '../r43-published-percentage';
import { shares } from '../r44-shares';
import type { Rule } from '../rule';

/** Rules on duplicates, registers and published figures, in order. */
export const CONSISTENCY_RULES: readonly Rule[] = [
  duplicate,
  contractsEnding,
  cpv,
  budget,
  publishedPercentage,
  shares,
];
