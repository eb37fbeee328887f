import type { calendar as french } from '../../fr/rules/calendar';

/** Sentences of the rules on dates and the current contract. */
export const calendar: typeof french = {
  R15: {
    title: 'Unreadable date',
    source: 'Organisation',
    advice: 'Enter a full date; if only the month or quarter is known, take its first day.',
    message: 'Date “{valeur}” is unreadable. Enter dd/mm/yyyy.',
    understood: 'Date “{valeur}” is to be made precise. Enter dd/mm/yyyy (read as {date}).',
    excelError: 'The date cell holds an error ({valeur}). Correct the formula or enter dd/mm/yyyy.',
  },
  R16: {
    title: 'Award before launch',
    source: 'Logic',
    advice: 'Check both dates: a tender is launched before its contract is awarded.',
    message: 'The award ({notif}) is before the launch ({lanc}). Correct the order.',
  },
  R17: {
    title: 'Current contract to renew or extend',
    source: 'SSPASER report, action 1',
    advice: 'Take the number and the end date from the register of contracts.',
    message: 'Renewal: enter the number and the end date of the current contract.',
    number: 'Renewal: enter the number of the current contract.',
    end: 'Renewal: enter the end date of the current contract.',
  },
};
