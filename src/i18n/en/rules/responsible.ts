import type { responsible as french } from '../../fr/rules/responsible';

/** Sentences of the rules on responsible purchasing. */
export const responsible: typeof french = {
  R29: {
    title: 'Environmental criterion',
    source: 'CCP, art. R2152-7; decree 2022-767',
    advice:
      'Add an environmental criterion to the choice of tenders, or take the whole-life cost as the only criterion.',
    message: 'Launch from {date} on: plan an environmental award criterion (or whole-life cost).',
  },
  R30: {
    title: 'Environmental performance clause',
    source: 'CCP, art. L2112-2; law 2021-1104, art. 35',
    advice: 'Add to the performance conditions a clause that takes the environment into account.',
    message: 'Launch from {date} on: plan an environmental performance clause.',
  },
};
