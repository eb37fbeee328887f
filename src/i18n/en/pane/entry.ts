import type { entry as fr } from '../../fr/pane/entry';
import { count, plural } from './counting';

const notWritten = (open: number | null, need: string): string =>
  `${open === null ? need : `row ${open}`} has not been written`;

export const entry: typeof fr = {
  notChecked: {
    title: 'Enter a need',
    text: 'Check the workbook first: the form takes its columns, lists and nomenclature from it.',
    check: 'Check and enter',
  },
  nothing: {
    title: 'No row chosen',
    text: 'Select a row of the census in the sheet, or enter a new need.',
  },
  opening: 'Opening the row…',
  gone: 'This row is no longer where it was in the sheet. Nothing has been written: copy what you need, then choose the row again.',

  form: 'Form of the need',
  row: (row) => `Row ${row}`,
  newNeed: 'New need',
  newNeedOn: (row: number) => `New need, row ${row}`,
  startNew: 'New need',
  write: 'Write the row',
  add: 'Add the row',
  discard: 'Discard',
  shortcut: 'Ctrl+Enter writes the row.',
  unsaved: (n) => plural(n, 'cell to write', 'cells to write'),
  unchanged: 'Nothing to write',
  tabUnsaved: (page) => `${page}, changes not written`,

  waiting: {
    row: (row, open) => `Row ${row} is selected, but ${notWritten(open, 'the new need')}.`,
    newNeed: (open) => `You asked for a new need, but ${notWritten(open, 'the one before')}.`,
    write: 'Write and go on',
    discard: 'Discard and go on',
    stay: 'Stay',
  },
  changed: (columns) => `Changed in the sheet meanwhile: ${columns}. The values shown are the current ones.`,

  sections: {
    what: 'What',
    who: 'For whom',
    current: 'Current contract',
    amount: 'How much and for how long',
    when: 'When',
    procedure: 'Procedure',
    responsible: 'Responsible purchasing',
    budget: 'Budget',
    follow: 'Follow-up',
  },
  more: (n) => plural(n, 'other field', 'other fields'),
  moreOf: (section) => ` of the part ${section}`,
  formula: 'Calculated by a formula in the sheet.',
  noFormulas: (row) => `The formulas of row ${row} could not be copied: fill down those of the row above.`,
  expected: (value) => `The formula should give ${value}.`,
  willBe: (value) => `Will be written: ${value}`,
  spread: 'Filled from the duration entered.',
  none: '(empty)',
  hints: {
    amount: 'For example 12 k€, 1.2 M€',
    date: 'For example 15/03/2027, Q2 2027',
    duration: 'For example 4 years, 1 year + 3 ext.',
    extension: 'For example 12 months, 1 year',
  },
  dateHelp: (year) => `Write a day (15/03/${year}), a month (March ${year}) or a quarter (Q2 ${year}).`,
  fix: (value) => `Fix: ${value}`,
  proposals: 'To fill in',
  propose: (value) => `Proposed: ${value}`,
  because: (reason) => `from ${reason}`,
  takeAll: (n) => `Take ${plural(n, 'proposed value', 'proposed values')}`,

  code: {
    search: 'Words or code',
    list: 'Codes proposed',
    found: (n) => plural(n, 'code proposed', 'codes proposed'),
    option: (code, label, type) => `${code} · ${label}${type === null ? '' : ` (${type})`}`,
    chosen: (label, type) => `${label}${type === null ? '' : ` · ${type}`}`,
    none: 'No code matches these words.',
  },

  flags: {
    title: 'What the code says',
    agec: (category) => `AGEC, category ${category}`,
    insertion: 'Work inclusion possible',
    index: (index) => `Index: ${index}`,
    egalim: 'EGalim',
  },

  total: (total, yearly, months) => `${total} = ${yearly} per year over ${count(months)} months`,

  procedure: {
    title: 'Procedure required',
    unknown: 'Not known yet',
    missing: (facts) => `Missing: ${facts}.`,
    facts: {
      type: 'the purchase type',
      value: 'the total amount',
      launch: 'the launch date',
      threshold: 'a threshold in force on the launch date',
    },
    and: ' and ',
    value: (amount, type, day) => `Estimated value ${amount} excluding tax, ${type}, launch on ${day}.`,
    reached: (amount, source) => `The threshold of ${amount} is reached${source}.`,
    under: (amount, source) => `The threshold of ${amount} is not reached${source}.`,
    source: (text) => ` (${text})`,
    from: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    exceptions: {
      concession: 'A concession follows rules and a threshold of its own.',
      innovation: 'Innovative purchase below the threshold that exempts it (CCP R2122-9-1).',
      special:
        'The CPV may be that of a social or special service: an adapted procedure is then enough (CCP R2123-1 3°), to be verified.',
    },
    group: {
      family: (name, n, sum, procedure) =>
        `But the ${count(n)} needs of code ${name} are worth ${sum} together: they ask for “${procedure}” (CCP R2121-6).`,
      unit: (name, n, sum, procedure) =>
        `But the ${count(n)} needs of “${name}” are worth ${sum} together: they ask for “${procedure}” (CCP R2121-6).`,
      works: (name, n, sum, procedure) =>
        `But the ${count(n)} needs of operation “${name}” are worth ${sum} together: they ask for “${procedure}” (CCP R2121-5).`,
    },
    take: 'Take this procedure',
  },

  questions: {
    title: 'SSPASER sheet',
    open: 'Fill in the SSPASER sheet…',
    loading: 'Reading the sheet…',
    notAsked: 'The sheet is only for tenders to launch in the year.',
    missing: (fields) =>
      `The sheet first needs to know whether the need is a consultation to launch. To fill in: ${fields}. Then write the row.`,
    writeFirst: 'Write the row first: the sheet starts from what it holds.',
    afterWriting: 'The sheet is filled in once the row is written.',
    progress: (answered, asked) => `${count(answered)} of ${plural(asked, 'answer', 'answers')}`,
    unanswered: '(no answer)',
    clauses: 'Suggested clauses',
    take: (value) => `Add “${value}”`,
    write: (n) => `Write ${plural(n, 'answer', 'answers')}`,
  },

  working: 'Writing the row',
  failed: 'The row was not written',
  done: (n) => plural(n, 'cell written.', 'cells written.'),
  added: () => 'Row added.',
  answered: (n) => plural(n, 'answer written.', 'answers written.'),
  nothingDone: 'Nothing was written.',
};
