import type { consistency as french } from '../../fr/rules/consistency';

/** Sentences of the rules on duplicates, registers and published figures. */
export const consistency: typeof french = {
  registers: {
    unusable:
      'The register "{table}" (sheet "{feuille}") cannot be used: {colonnes} missing. Add these columns or correct their headers; until then the checks that need it are not made.',
    unreadable:
      'Register "{table}" (sheet "{feuille}"): {nombre} unreadable cell(s), left aside: {cellules}. Correct them.',
    manyUnreadable:
      'Register "{table}" (sheet "{feuille}"): {nombre} unreadable cells, left aside, among them {cellules}. Correct them.',
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
};
