import type { procedure as french } from '../../fr/rules/procedure';

/** Sentences of the rules on families, thresholds and lots. */
export const procedure: typeof french = {
  R23: {
    title: 'Family above the threshold as a whole',
    source: 'CCP R2121-1 to R2121-7; needs may not be split to escape the rules',
    advice: 'Run the procedure that the sum asks for on all rows of the family, or put them together in one tender.',
    message:
      'Family {code}: {n} rows of {k} departments, {somme} before tax in all, above the threshold of {seuil}, but run as {procedures}. Put them together or raise the procedure.',
    oneDepartment:
      'Family {code}: {n} rows, {somme} before tax in all, above the threshold of {seuil}, but run as {procedures}. Put them together or raise the procedure.',
    unit: 'Functional unit “{code}”: {n} rows, {somme} before tax in all, above the threshold of {seuil}, but run as {procedures}. Put them together or raise the procedure.',
    mixedUnit:
      '“{code}”: {n} rows, {somme} before tax in all, above the threshold of {seuil}, but run as {procedures}. If they make one functional unit, put them together or raise the procedure; if it is but a place, accept the warning and say why.',
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
  R25: {
    title: 'Procedure too light',
    source: 'CCP, art. R2122-8, R2123-1 and R2124-1; thresholds in force on the day of the launch',
    advice:
      'Choose a procedure at least as heavy, or correct the amount, the purchase type or the support; a contracting entity has other thresholds: then accept the finding with that reason.',
    message: 'Procedure “{procedure}” too light for {montant} excluding tax ({type}): “{attendue}” at least.',
    maximum:
      'Procedure “{procedure}” too light for a framework agreement of {montant} excluding tax at most ({type}): “{attendue}” at least.',
  },
  R26: {
    title: 'Other thresholds at the launch',
    source: 'Notice annexed to the CCP (2026-2027)',
    advice:
      'Check the procedure with the thresholds of the launch; if they are not published yet, complete the table Seuils when they are.',
    message: 'Launch in {annee}: the thresholds change on {date}. Checked with the thresholds in force at the launch.',
    unknown:
      'Launch in {annee}: the known thresholds end on {date}. Check the procedure when the table Seuils gives the next ones.',
  },
  R27: {
    title: 'Reason for not dividing into lots',
    source: 'CCP, art. L2113-10 and L2113-11',
    advice: 'Write why the contract cannot be divided into lots, or divide it.',
    message: 'Not divided into lots above the threshold: give the reason.',
    // Values for the census, in its language.
    separate: "L'objet du marché ne permet pas de distinguer des prestations séparées",
    coordination:
      "La Région ne peut pas assurer elle-même l'organisation, le pilotage et la coordination de plusieurs lots",
    competition: 'La division en lots restreindrait la concurrence',
    execution: "La division en lots rendrait l'exécution techniquement difficile ou plus coûteuse",
  },
  R28: {
    title: 'Small lots',
    source: 'CCP, art. R2123-1, 2°; R2122-8',
    advice:
      'Pass these lots in the procedure of the whole, or keep fewer in a lighter one: 20 % of the value of all lots at most, each under the limit.',
    message: 'Small lots: {somme} exceed 20 % of the whole value ({total}). {suite}',
    large: 'Small lots: a lot of {montant} reaches the limit of {plafond}. {suite}',
    both: 'Small lots: {somme} exceed 20 % of the whole value ({total}) and a lot of {montant} reaches the limit of {plafond}. {suite}',
    formal: 'They follow the formal procedure.',
    adapted: 'They follow the adapted procedure of the whole.',
  },
};
