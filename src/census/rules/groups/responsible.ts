import { environmentalCriterion } from '../r29-environmental-criterion';
import { environmentalClause } from '../r30-environmental-clause';
import type { Rule } from '../rule';

/** Rules on responsible purchasing, in order. */
export const RESPONSIBLE_RULES: readonly Rule[] = [environmentalCriterion, environmentalClause];
