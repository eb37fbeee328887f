import { oneOrMany, registerRule } from './register-rule';

/** Two cells of a line cannot both be right: a part above its whole, a date before the one that it follows. */
export const registerContradiction = registerRule(
  'L11',
  'avertissement',
  ['aboveTotal', 'beforeDate'],
  (issues, { L11 }) =>
    issues[0]!.code === 'aboveTotal'
      ? oneOrMany(issues, L11.message, L11.many)
      : oneOrMany(issues, L11.before, L11.manyBefore),
);
