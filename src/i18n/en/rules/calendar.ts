import type { calendar as french } from '../../fr/rules/calendar';

/** Sentences of the rules on dates and the current contract. */
export const calendar: typeof french = {
  R15: {
    title: 'Unreadable date',
    source: 'Organisation',
    advice: 'Enter a full date; if only the month or quarter is known, take its first day.',
    message: 'Date “{valeur}” is unreadable. Enter dd/mm/yyyy.',
    understood: 'Date “{valeur}” is to be made precise. Enter dd/mm/yyyy (read as {date}).',
    stored: '“{valeur}” is not stored as a date, though read as {date}. Enter dd/mm/yyyy.',
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
    fix: '{num}, ends on {fin}',
  },
  R18: {
    title: 'Gap between two contracts',
    source: 'Continuity of service',
    advice:
      'Launch earlier, or prolong the current contract if it allows it. The time of each procedure comes from the table Délais.',
    message:
      'The current contract ends on {fin}, the new one starts on {debut}: {jours} without a contract. Launch earlier or prolong.',
    limit: 'Launch by {limite}.',
    indicativeLimit: 'Launch by {limite} (indicative time, to be set by the service).',
    oneDay: '1 day',
    days: '{n} days',
    launch: 'Launch on {date}, to start on {debut}',
    start: 'Start on {date}',
  },
  R19: {
    title: 'Launch too late for the procedure',
    source: 'CCP, art. R2161-2 and following; internal times',
    advice: 'Launch earlier or award later; the service sets its time for each procedure in the table Délais.',
    message: 'Too late: to award on {notif} with {procedure}, launch by {limite}.',
    indicative:
      'Too late: to award on {notif} with {procedure}, launch by {limite} (indicative time, to be set by the service).',
    stated: '“{procedure}”',
    asked: '“{procedure}” (which the amount asks for)',
    launch: 'Launch on {date}',
    award: 'Award on {date}',
  },
  R20: {
    title: 'Overlap with the current contract',
    source: 'Possible exclusive right of the holder',
    advice: 'Check that both contracts can stand side by side, or start the new one when the current one ends.',
    message: 'Need planned before the end of the current contract ({fin}): overlap of {jours}. Check.',
    award: 'Award planned well before the end of the current contract ({fin}): overlap of {jours}. Check.',
    days: '{n} days',
  },
  R21: {
    title: 'Decision to extend',
    source: 'CCP, art. R2112-4',
    advice:
      'Take the deadline of the decision from the contract; failing that, the notice of the table Délais gives it.',
    message: 'Extension: decide before {preavis}, else it is tacit or lost, depending on the contract.',
    indicative:
      'Extension: decide before {preavis}, else it is tacit or lost, depending on the contract (indicative time, to be set by the service).',
    afterEnd:
      'Extension: the deadline of the decision ({limite}) is after the end of the contract ({fin}). Decide before {preavis}, or as the contract says.',
  },
  R22: {
    title: 'No extension left',
    source: 'CCP, art. R2112-4',
    advice:
      'Turn the row into a renewal and plan a tender; if the contract still has an extension, correct its last end date.',
    message: 'Extension announced, but contract {num} has none left ({fin_max}). Turn the row into “À renouveler”.',
    withoutNumber: 'Extension announced, but the contract has none left ({fin_max}). Turn the row into “À renouveler”.',
  },
};
