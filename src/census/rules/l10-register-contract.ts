import { oneOrMany, registerRule } from './register-rule';

/** A line names a contract that the register of contracts does not have. */
export const registerContract = registerRule('L10', 'avertissement', ['unknownContract'], (issues, { L10 }) =>
  oneOrMany(issues, L10.message, L10.many),
);
