import { oneOrMany, registerRule } from './register-rule';

/** A line of a register repeats another one, and counts twice. */
export const registerDuplicate = registerRule('L09', 'avertissement', ['duplicate'], (issues, { L09 }) =>
  oneOrMany(issues, L09.message, L09.many),
);
