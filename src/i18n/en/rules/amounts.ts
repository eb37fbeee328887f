import type { amounts as french } from '../../fr/rules/amounts';

/** Sentences of the rules on amounts and durations. */
export const amounts: typeof french = {
  R08: {
    title: 'Unreadable amount',
    source: 'Organisation',
    advice: 'Enter a number, excluding tax and in euros, without unit or text.',
    message: 'The amount “{valeur}” is not a number. Enter an amount excluding tax in euros, without text.',
    taxIncluded: 'The amount “{valeur}” includes tax. Enter an amount excluding tax in euros, without text.',
    range: 'The amount “{valeur}” is a range. Enter a single amount excluding tax in euros (the highest).',
    tooLarge: 'The amount “{valeur}” is too large for an amount in euros. Correct it.',
    excelError:
      'The amount cell holds an error ({valeur}). Correct the formula or enter an amount excluding tax in euros.',
  },
  R09: {
    title: 'Missing amount',
    source: 'CCP, art. L2111-1 and R2121-1',
    advice: 'Estimate the amount excluding tax over the whole duration: extensions, options, phases and lots included.',
    message: 'Amount missing: estimate the total amount excluding tax, extensions included.',
    fix: '{total} ({annuel} a year × {mois} months)',
  },
  R10: {
    title: 'Negative or zero amount',
    source: 'Organisation',
    advice: 'Enter an estimate above zero, however rough: it can be made more precise later.',
    message: 'Negative or zero amount: correct it.',
  },
  R11: {
    title: 'Total does not follow from the yearly amount',
    source: 'CCP, art. R2121-1 (whole duration, extensions included)',
    advice:
      'Check the yearly amount, the duration with its extensions and the total, then correct the one that is wrong.',
    message: 'The total ({total}) is not {annuel} × {duree} months / 12 = {attendu}. Correct one of the three.',
  },
  R12: {
    title: 'Unusual amount for the family',
    source: 'Plausibility check',
    advice:
      'Check the unit: amounts are entered in euros, not in thousands of euros. If the amount is right, accept the finding with a reason.',
    message: 'Unusual amount: {total} is {n} times the median amount of the family ({mediane}). Entered in k€?',
    small:
      'Unusual amount: {total} is {n} times smaller than the median amount of the family ({mediane}). Entered in k€?',
    multiply: '{montant} (× 1 000)',
    divide: '{montant} (÷ 1 000)',
  },
  R13: {
    title: 'Maximum of the framework agreement',
    source: 'CCP, art. R2162-4',
    advice:
      'Enter the maximum in euros excluding tax in its column, or as a quantity in the description (“5 000 unités maximum”).',
    message: 'Framework agreement: give a maximum in value or quantity.',
    fix: '{total} (the total amount)',
  },
  R14: {
    title: 'Duration of the framework agreement',
    source: 'CCP, art. L2125-1',
    advice: 'Bring the whole duration down to 48 months, extensions included, or write the reason in the comment.',
    message:
      'Whole duration of {duree} months: a framework agreement does not exceed 48 months unless justified. Shorten or justify.',
  },
};
