import type { findings as fr } from '../../fr/pane/findings';
import { count, plural } from './counting';

export const findings: typeof fr = {
  title: 'Findings',
  all: 'All',
  filter: 'Filter by severity',
  filterOption: (label, n) => `${label} (${count(n)})`,
  waivedFilter: 'Waived',
  search: 'Search the findings',
  searchHint: 'Search',
  grouping: 'Group',
  groupings: { rule: 'By rule', row: 'By row', department: 'By department' },
  previous: 'Previous finding',
  next: 'Next finding',
  position: (index, total) => `${count(index)} of ${count(total)}`,
  count,
  total: (n) => plural(n, 'finding', 'findings'),
  list: 'List of findings',
  listHint:
    'Up and down arrows to browse, Enter to go to the cell and see what to do, then Tab. F8 goes to the next finding, Shift+F8 to the one before.',
  group: (rule, title) => (title ? `${rule} · ${title}` : `Rule ${rule}`),
  rowGroup: (row, title) => (title ? `Row ${row} · ${title}` : `Row ${row}`),
  otherSheet: (group, sheet) => `${group}, sheet ${sheet}`,
  noDepartment: 'No recognized department',
  groupCount: (n) => plural(n, 'finding', 'findings'),
  collapseAll: 'Collapse all',
  expandAll: 'Expand all',
  place: (row, column) => (column ? `Row ${row}, column ${column}` : `Row ${row}`),
  placeOnSheet: (sheet, place) => `${place}, sheet ${sheet}`,
  otherCells: (n) => `and ${plural(n, 'other cell', 'other cells')}`,
  value: 'Value',
  fix: 'Proposed fix',
  waived: 'Waived with a reason',
  details: 'What to do about this finding',
  advice: 'What to do',
  source: 'Source',
  none: {
    title: 'Well done, no findings',
    text: 'Every row of the census passes every check. You can compute the indicators.',
  },
  nothingFound: {
    title: 'Nothing matches',
    text: 'No finding contains these words. Try others, or clear the search.',
  },
  display: {
    menu: 'Sheet display',
    menuWith: (shown) => `Sheet display: ${shown}`,
    marked: 'cells marked',
    rowsHidden: 'rows hidden',
    onlyShown: (n) => {
      if (n === null) return 'Only the rows with findings are shown.';
      if (n === 0) return 'No row has a finding: all of them are hidden.';
      return n === 1
        ? 'Only the one row with findings is shown.'
        : `Only the ${count(n)} rows with findings are shown.`;
    },
    showAll: 'Show all',
    mark: 'Mark cells with findings',
    onlyFaulty: 'Only rows with findings',
    done: {
      mark: (n: number) => `${plural(n, 'cell marked', 'cells marked')}. Your formats stay underneath.`,
      unmark: () => 'Marks removed.',
      hideRows: (n: number) => `${plural(n, 'row shown', 'rows shown')}, the others are hidden.`,
      showRows: () => 'All rows are shown, except those you had hidden.',
    },
    left: (n: number) => `${plural(n, 'cell was not marked', 'cells were not marked')}: there are too many.`,
    tooScattered: 'Too many rows are already hidden here and there: show them first.',
  },
  catchingUp: 'Updating…',
  clearSearch: 'Clear the search',
  notChecked: {
    title: 'Not checked yet',
    text: 'Choose Check: every row of the census is checked, nothing is written.',
  },
  wentTo: (place) => `Cell selected: ${place}.`,
};
