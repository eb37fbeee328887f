import type { edits as fr } from '../../fr/pane/edits';
import { count, plural } from './counting';
import { entry } from './entry';

const cells = (n: number) => plural(n, 'change', 'changes');

export const edits: typeof fr = {
  proposal: 'Fix',
  choose: 'Which fix?',
  before: 'Before',
  after: 'After',
  empty: 'empty',
  newRow: 'New row',
  newRows: 'Rows to add',
  otherCells: 'Other cells',
  more: (n) => `and ${plural(n, 'other cell', 'other cells')}`,
  apply: 'Fix',
  fixAll: (n) => `Fix all (${count(n)})…`,
  fixAllOf: (rule) => ` rule ${rule}`,
  cannotPreview: 'The preview of the fix could not be prepared: run the check again.',

  preview: {
    fix: (rule) => `Fixes of rule ${rule}`,
    completion: 'Cells to complete',
    intro: {
      fix: 'Nothing has been written yet. Uncheck whatever should stay as it is.',
      completion:
        'Nothing has been written yet. These values follow from the nomenclature code and the durations; uncheck those that should stay empty.',
    },
    list: 'Preview of the changes',
    group: (header, n) => `${header} (${count(n)})`,
    include: (cell) => `Change ${cell}`,
    because: (reason) => `Based on: ${reason}`,
    refused: (n) => plural(n, 'cell cannot be changed', 'cells cannot be changed'),
    write: (n) => `Write ${cells(n)}`,
    nothing: 'Nothing to write',
    cancel: 'Write nothing',
  },

  completions: {
    title: 'Complete from the codes',
    text: 'Label, family, purchase type, total duration and other values that follow from what is filled in. A preview is shown before anything is written.',
    open: 'See what can be completed…',
  },

  waiver: {
    open: 'Accept with a reason…',
    title: 'Waiver',
    reason: 'Reason',
    reasonHint: 'The reason, your name and the date are kept in the sheet Dérogations of this workbook.',
    reasonMissing: 'Write in a few words why the row is accepted.',
    accept: 'Accept',
    cancel: 'Cancel',
    notForErrors: 'An error is to be corrected: it cannot be waived.',
    given: (author, date) => `Accepted by ${author} on ${date}`,
    withdraw: 'Withdraw the waiver',
    orphans: (n) => plural(n, 'waiver without a finding', 'waivers without a finding'),
    orphansText: 'The row changed, went or is no issue any more: these waivers silence nothing.',
    orphansList: 'Waivers without a finding',
    withdrawOf: (label) => `: ${label}`,
    withdrawAll: (n) => `Remove all (${count(n)})`,
    acceptAll: (n) => `Accept all (${count(n)})…`,
    withdrawGroup: (n) => `Withdraw the waivers (${count(n)})…`,
    several: {
      waive: {
        title: 'Accept with a reason',
        intro: 'Nothing is written yet. One reason stands for all; untick those that are to stay open.',
        list: 'Findings to accept',
        write: (n) => `Accept ${plural(n, 'finding', 'findings')}`,
        nothing: 'Nothing to accept',
      },
      unwaive: {
        title: 'Withdraw the waivers',
        intro: 'Nothing is withdrawn yet. Untick the waivers to keep.',
        list: 'Waivers to withdraw',
        write: (n) => `Withdraw ${plural(n, 'waiver', 'waivers')}`,
        nothing: 'Nothing to withdraw',
      },
    },
    errorsLeft: (n) =>
      n === 1
        ? '1 error of this group is not in the list: it is to be corrected, without a waiver.'
        : `${count(n)} errors of this group are not in the list: they are to be corrected, without a waiver.`,
    all: (n, total) => `Tick all (${count(n)} of ${count(total)})`,
    listHint: 'Up and down arrows to move, Space to tick or untick.',
    keep: 'Change nothing',
    withdrawGiven: (n) => (n === 1 ? 'Withdraw this waiver' : `Withdraw these ${count(n)} waivers`),
    sheet: 'Dérogations',
  },

  author: {
    label: 'Your name',
    hint: 'Written on the Journal and Dérogations sheets of this workbook. It is kept nowhere else.',
    missing: 'Enter your name.',
  },

  undo: {
    last: (rule, n) => `Last action: ${cells(n)}${rule === null ? '' : ` (${rule})`}`,
    button: 'Undo the last action',
  },

  outcome: {
    region: 'Result of the action',
    done: {
      fix: (n) => `${cells(n)} made.`,
      completion: (n) => plural(n, 'cell completed.', 'cells completed.'),
      undo: (n) => `${cells(n)} undone.`,
      waive: (n) => (n === 1 ? 'Waiver recorded.' : `${count(n)} waivers recorded.`),
      unwaive: (n) => (n === 1 ? 'Waiver withdrawn.' : `${count(n)} waivers withdrawn.`),
      entry: entry.done,
      rowAdded: entry.added,
      answers: entry.answered,
      mapping: () => 'Choices kept in the workbook.',
    },
    nothing: {
      fix: 'Nothing was changed.',
      completion: 'Nothing to complete: everything that follows from the codes is already filled in.',
      undo: 'Nothing was undone.',
      waive: 'Nothing has changed.',
      unwaive: 'Nothing has changed.',
      entry: entry.nothingDone,
      rowAdded: entry.nothingDone,
      answers: entry.nothingDone,
      mapping: 'Nothing has changed.',
    },
    refused: (n) => plural(n, 'cell was left as it was:', 'cells were left as they were:'),
    others: (n) => `and ${plural(n, 'other', 'others')}; the copied details list them all.`,
    replaceFormulas: (n) => `Replace ${plural(n, 'formula', 'formulas')} with the value`,
    goTo: (cell) => `Go to ${cell}`,
    close: 'Close',
  },
  stale: 'The workbook has changed since this check: run Check again.',
};
