import { environmentalCriterion } from '../r29-environmental-criterion';
import { environmentalClause } from '../r30-environmental-clause';
import { socialClause } from '../r31-social-clause';
import { agec } from '../r32-agec';
import { insertion } from '../r33-insertion-hours';
import { productIndex } from '../r34-index';
import { reservedSourcing } from '../r35-reserved-sourcing';
import { socialEconomy } from '../r36-social-economy';
import { egalim } from '../r37-egalim';
import { exclusiveValues } from '../r38-exclusive-values';
import type { Rule } from '../rule';

/** Rules on responsible purchasing, in order. */
export const RESPONSIBLE_RULES: readonly Rule[] = [
  environmentalCriterion,
  environmentalClause,
  socialClause,
  agec,
  insertion,
  productIndex,
  reservedSourcing,
  socialEconomy,
  egalim,
  exclusiveValues,
];
