import { oneOrMany, registerRule } from './register-rule';

/** A stated delay is not the days between its dates. Often one from which suspended days were taken: told, no more. */
export const registerDays = registerRule('L12', 'info', ['notTheDays'], (issues, { L12 }) =>
  oneOrMany(issues, L12.message, L12.many),
);
