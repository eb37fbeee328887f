import type { budget as fr } from '../../fr/sheets/budget';

export const budget: typeof fr = {
  title: 'Budget – needs of {annee}',
  subtitle: 'Campaign {campagne}, sheet “{feuille}”. Made on {date}. Amounts before tax, in euros.',
  note: 'Total amounts of the needs that count, spread over calendar years; formulas over the columns “Credits…” of the table Donnees. Extensions are included, and shown apart.',
  rule: 'Rule: the amount spreads evenly over the months of the whole duration, from the date of need, else the day after the running contract, else the award (or the launch plus the lead time); the first month counts whole. A yearly amount wins.',
  missing: 'The census has no column “{colonne}”: add it, then calculate again to get this breakdown.',
  dimensions: {
    section: 'By section',
    department: 'By department',
    budgetFunction: 'By function (M57)',
    programme: 'By programme',
  },
  headers: {
    label: 'Needs that count',
    needs: 'Rows',
    before: 'Before {annee}',
    later: 'After {annee}',
    open: 'Left open',
    total: 'Total',
    extensions: 'of which extensions',
    section: '{section} {annee}',
    noSection: 'No section {annee}',
  },
  total: 'Total',
  empty: 'Not given',
  others: 'Others',
  reasons: {
    amount: 'Amount to review',
    date: 'No date',
    duration: 'No duration',
    rest: 'Unexplained rest',
  },
  advice: {
    amount:
      'total amount missing, unreadable, nil or negative (a negative amount lowers the totals, here as in Synthèses): correct it, extensions included',
    date: 'no date of need, end of the running contract, award or launch: give one of them',
    duration: 'neither duration nor yearly amount: give the whole duration in months',
    rest: 'the yearly amount over the duration does not use up the total: correct one of the three',
  },
  check: {
    title: 'Check of the sums',
    needs: 'Rows',
    amount: 'Amount',
    census: 'Total of the census',
    dated: 'Spread over years',
    open: 'Left open',
    gap: 'Gap (must be nil)',
  },
  open: {
    title: 'Needs left open',
    none: 'All amounts are spread over years.',
    more: 'The first {nombre} of {total}: the others are found by the column “Reason left open” of Data.',
    headers: {
      title: 'Title',
      row: 'Row',
      amount: 'Left open',
      reason: 'Reason',
      department: 'Department',
    },
  },
  chart: {
    title: 'Amounts by year and section, from {annee} on',
    altText: 'Stacked columns of the amounts from {annee} to {fin} and beyond, by budget section.',
  },
};
