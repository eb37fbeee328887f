import type { procedure as french } from '../../fr/rules/procedure';

/** Sentences of the rules on families, thresholds and lots. */
export const procedure: typeof french = {
  R23: {
    title: 'Family above the threshold as a whole',
    source: 'CCP R2121-1 to R2121-7; needs may not be split to escape the rules',
    advice:
      'Run the procedure that the sum asks for on all rows of the family, or put them together in one consultation.',
    message:
      'Family {code}: {n} rows of {k} departments, {somme} before tax in all, above the threshold of {seuil}, but run as {procedures}. Put them together or raise the procedure.',
    oneDepartment:
      'Family {code}: {n} rows, {somme} before tax in all, above the threshold of {seuil}, but run as {procedures}. Put them together or raise the procedure.',
    unit: 'Functional unit “{code}”: {n} rows, {somme} before tax in all, above the threshold of {seuil}, but run as {procedures}. Put them together or raise the procedure.',
    works:
      'Works operation “{code}”: {n} rows, {somme} before tax in all, above the threshold of {seuil}, but run as {procedures}. Put them together or raise the procedure.',
    some: '{procedures} for {m} of them',
    and: ' and ',
    fix: '{m} row(s): {procedure}',
  },
  R24: {
    title: 'Same need in several departments',
    source: 'SSPASER report, actions 1 and 10',
    advice:
      'Bring the departments together: if a common contract suits them, keep one row for the whole and give the others up, without counting their amounts twice.',
    message: 'Family {code}: same need in {k} departments ({liste}). Is a common contract possible?',
  },
};
