import type { Census, Need } from '../census';
import { ENVIRONMENTAL_CLAUSE, ENVIRONMENTAL_CRITERION, WHOLE_LIFE_COST } from '../considerations';
import { valueOf } from '../parsing/reading';
import { CLAUSE_DUTY, CRITERION_DUTY, isUnderDuty } from './environmental-duty';

/** A criterion on the environment, or the whole-life cost, which the decree takes for one (CCP R2152-7). */
const lacksCriterion = ({ cells }: Need): boolean =>
  !(valueOf(cells.consid_env) ?? []).includes(ENVIRONMENTAL_CRITERION) &&
  !(valueOf(cells.detail_env) ?? []).includes(WHOLE_LIFE_COST);

const lacksClause = ({ cells }: Need): boolean => !(valueOf(cells.consid_env) ?? []).includes(ENVIRONMENTAL_CLAUSE);

/** The environmental considerations that the law asks of a need and that its row does not hold. */
export const environmentalGaps = (census: Census, need: Need): string[] => {
  const gaps: string[] = [];
  if (isUnderDuty(census, need, CLAUSE_DUTY) && lacksClause(need)) gaps.push(ENVIRONMENTAL_CLAUSE);
  if (isUnderDuty(census, need, CRITERION_DUTY) && lacksCriterion(need)) gaps.push(ENVIRONMENTAL_CRITERION);
  return gaps;
};
