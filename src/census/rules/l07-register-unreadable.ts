import type { Messages } from '../../i18n';
import type { ProblemReason } from '../parsing/reading';
import { oneOrMany, registerRule } from './register-rule';

/** What a column expects, where the reason tells. */
const EXPECTED: Partial<Record<ProblemReason, keyof Messages['rules']['L07']>> = {
  notANumber: 'number',
  range: 'number',
  tooLarge: 'number',
  taxIncluded: 'withoutTax',
  notADate: 'date',
  outOfCalendar: 'date',
  notInList: 'list',
  unknownCode: 'code',
};

/** A cell of a register could not be read, and counts nowhere. */
export const registerUnreadable = registerRule('L07', 'avertissement', ['unreadable'], (issues, { L07 }) => {
  const reason = issues[0]!.reason;
  const expected = (reason && EXPECTED[reason]) ?? 'any';
  return { ...oneOrMany(issues, L07.message, L07.many), more: { attendu: L07[expected] } };
});
