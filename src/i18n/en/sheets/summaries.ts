import type { summaries as fr } from '../../fr/sheets/summaries';

/** Texts of the sheet Summaries. */
export const summaries: typeof fr = {
  title: 'Summaries of the census {annee}',
  subtitle: 'Retained needs (neither postponed nor given up). Formulas over the table Donnees. Drawn up on {date}.',
  pivotSubtitle:
    'Retained needs (neither postponed nor given up). PivotTables over the table Donnees, drawn up on {date}.',
  note: 'After a correction in Data: Data > Refresh All. Each table has columns of its own: it can grow without touching the others.',
  none: 'No need is retained: all are postponed, given up or of another year. There is nothing to cross.',
  goTo: 'Go to',
  views: {
    departmentByOrigin: 'Needs by department and origin',
    typeByOrigin: 'Needs by purchase type and origin',
    classByType: 'Needs by amount class and purchase type',
    family: 'Needs by family',
    departmentBySection: 'Needs by department and budget section',
    departmentByAgec: 'Purchases under the AGEC act, by department',
    departmentByInsertion: 'Purchases eligible for insertion, by department',
    departmentByIndex: 'Purchases under an index, by department',
    monthThenDepartment: 'Needs by launch month, then by department',
    departmentByMonth: 'Needs by department and launch month',
  },
  measures: { count: '{titre} (number)', amount: '{titre} (amount, €)' },
  captions: { count: 'No.', amount: 'Amount' },
  altText: '{titre}. PivotTable of the retained needs of {annee}.',
  total: 'Total',
  others: 'Other months',
};
