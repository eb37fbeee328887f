import type { responsible as french } from '../../fr/rules/responsible';

/** Sentences of the rules on responsible purchasing. */
export const responsible: typeof french = {
  R29: {
    title: 'Environmental criterion',
    source: 'CCP, art. R2152-7; decree 2022-767',
    message: 'Launch from {date} on: plan an environmental award criterion (or whole-life cost).',
  },
  R30: {
    title: 'Environmental performance clause',
    source: 'CCP, art. L2112-2; law 2021-1104, art. 35',
    message: 'Launch from {date} on: plan an environmental performance clause.',
  },
};
