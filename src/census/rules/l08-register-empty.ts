import { oneOrMany, registerRule } from './register-rule';

/** A cell that every line of a register needs is empty. */
export const registerEmpty = registerRule('L08', 'avertissement', ['empty'], (issues, { L08 }) =>
  oneOrMany(issues, L08.message, L08.many),
);
