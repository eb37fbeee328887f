import type { identity as french } from '../../fr/rules/identity';

/** Sentences of the rules on identification of the need. */
export const identity: typeof french = {
  R01: {
    title: 'Missing column',
    source: 'Census template',
    advice:
      'Choose “Identify the columns” and point out the header that stands for this column, or add the column to the header line.',
    message:
      'The column “{colonne}” was not found. Add it, or point out the header that stands for it (page Settings of the pane).',
    nearest:
      'The column “{colonne}” was not found. Is it “{entete}”? Add it, or point out the header that stands for it (page Settings of the pane).',
    rename: 'Rename “{entete}” to “{colonne}”',
  },
  R02: {
    title: 'Department',
    source: 'Organisation',
    advice:
      'Choose the department from the list; if it is not there, ask the procurement service to add it to the table Directions.',
    message: 'Enter the department: choose a value from the list.',
    unknown: 'The department “{valeur}” is not in the list. Choose a value from the list.',
    proposal: 'The department “{valeur}” is not in the list. Do you mean “{proposition}”?',
  },
  R03: {
    title: 'Origin of the need',
    source: 'SSPASER report, action 1',
    advice: 'Choose one of the three values of the list: it decides whether the row is a tender to launch.',
    message: 'Enter the origin: new need, to renew or to extend.',
    unknown: 'The origin “{valeur}” is not known. Enter the origin: new need, to renew or to extend.',
    variant: 'The origin “{valeur}” reads as “{proposition}”. Choose that value from the list.',
  },
  R04: {
    title: 'Title of the need',
    source: 'Organisation',
    advice: 'Write in a few words what is bought, for someone who does not know the file.',
    message: 'Give the need a title (at least 5 characters).',
  },
  R05: {
    title: 'Nomenclature code',
    source: 'Regional purchasing nomenclature',
    advice:
      'Take the code from the nomenclature and keep the cell in Text format, for Excel damages codes such as 10.10.',
    message: 'The code “{code}” is not in the nomenclature. Do you mean “{proposition}”?',
    asNumber: 'The code “{proposition}” is stored as a number: Excel may damage it. Keep it as text.',
    withoutProposal: 'The code “{code}” is not in the nomenclature. Choose a code from the list.',
    empty: 'Enter the nomenclature code of the need: choose a code from the list.',
    suggested: 'Enter the nomenclature code of the need. From its title: “{proposition} – {libelle}”?',
    choice: '{proposition} – {libelle} ({score}%)',
  },
  R06: {
    title: 'Label and nomenclature code',
    source: 'Regional purchasing nomenclature',
    advice: 'Check which of the two is right, then correct the other; the label can be rewritten from the code.',
    message: 'The label is not that of code {code} (“{libelle}”). Keep one or the other.',
    otherCode: 'The label is not that of code {code} (“{libelle}”): it is that of code {autre}. Keep one or the other.',
    rewrite: 'Label “{libelle}”',
    recode: 'Code {code} (“{libelle}”)',
  },
  R07: {
    title: 'Purchase type and family',
    source: 'CCP, art. L1111-2 to L1111-5',
    advice: 'Take the type of the family, or change the code: thresholds depend on the purchase type.',
    message: 'Unexpected type “{type}” for family {code} ({type_famille}). Check.',
  },
};
