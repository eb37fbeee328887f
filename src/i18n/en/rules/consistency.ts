import type { consistency as french } from '../../fr/rules/consistency';

/** Sentences of the rules on duplicates, registers and published figures. */
export const consistency: typeof french = {
  registers: {
    unusable:
      'The register "{table}" (sheet "{feuille}") cannot be used: {colonnes} missing. Add what is missing or correct the headers; until then the checks that need it are not made.',
    unknown:
      'Register "{table}" (sheet "{feuille}"): columns not recognised, hence not read: {colonnes}. Correct their headers if they count.',
    manyUnknown:
      'Register "{table}" (sheet "{feuille}"): {nombre} columns not recognised, hence not read, among them {colonnes}. Correct their headers if they count.',
    noContracts:
      'The workbook has no register of contracts (table MarchesNotifies): the current contract is not looked up, and contracts that end in {annee} without a renewal row (R40) are not reported.',
  },
  R39: {
    title: 'Likely duplicate',
    source: 'Data quality',
    advice:
      'Compare both rows: give the status « Abandonné » to the one too many, or write what tells them apart (lot, site, contract).',
    message: 'Likely duplicate: rows {a} and {b} ({motifs}). Keep one of them.',
    sameFamily: 'same family',
    sameTitle: 'same subject',
    sameDepartment: 'same department',
    departments: 'departments “{a}” and “{b}”',
    likeness: '{score}% alike',
    fix: 'Row {ligne}: status “{statut}”',
  },
  R40: {
    title: 'Contracts that end without a renewal row',
    source: 'SSPASER report, action 1; register of contracts',
    advice: 'Add a row “À renouveler” for each contract, or give it the status “Abandonné” if the need ends.',
    message: '{n} contracts end in {annee} without a renewal row: {liste}. Add them?',
    one: 'One contract ends in {annee} without a renewal row: {liste}. Add it?',
    ending: '{num} (on {fin})',
    workedOut: '{num} (about {fin}, worked out)',
    more: '… and {n} more',
    fix: 'Create {n} rows “À renouveler”',
    fixOne: 'Create the row “À renouveler”',
  },
  R41: {
    title: 'Invalid CPV code',
    source: 'Regulation (EC) 213/2008; DECP 2.0.3',
    advice:
      'Enter the 8 digits of the code, followed if you like by the hyphen and its check digit, or empty the cell.',
    message: 'CPV “{cpv}” is invalid: 8 digits expected (optional check).',
    checkDigit: 'CPV “{cpv}”: the check digit does not match the code. Correct or remove it.',
  },
  R42: {
    title: 'No budget line',
    source: 'Instruction M57',
    advice: 'Fill in at least the section; function and AP or AE serve the budget preparation.',
    message: 'No budget line: enter section, function and AP/AE for the budget preparation.',
  },
  R43: {
    title: 'Published percentage that does not follow from its numbers',
    source: 'Check of the SSPASER report',
    advice: 'Replace the published figure by the calculation, or correct the numerator or the denominator.',
    message: '{pct_publie}% published, but {num} / {den} = {pct_calcule}%. Correct the figure or the numbers.',
  },
  R44: {
    title: 'Shares that do not add up to 100%',
    source: 'Check of the SSPASER report',
    advice: 'Check each share and the rounding of the largest.',
    message: 'The shares make {somme}% instead of 100%. Check the rounding ({indicateurs}, {annee}).',
  },
};
