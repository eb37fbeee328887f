import type { sspaser as french } from '../../fr/sheets/sspaser';
import { sspaserQuestions } from './sspaser-questions';

/** The sheet « Fiches SSPASER »: the questionnaire on each tender to launch. */
export const sspaser: typeof french = {
  title: 'SSPASER sheets – campaign {campagne}',
  subtitle: 'Tenders to launch in {annee}, sheet “{feuille}”. Drawn up on {date}.',
  note: 'Answer with the list of each cell (“—”: the question has nothing to do with the purchase). Answers, added columns and the order of rows are kept; clauses follow at the next run.',
  none: 'No tender to launch: neither a new need nor a renewal retained in {annee}. There is no sheet to fill in.',
  headers: {
    row: 'Row',
    number: 'Need number',
    title: 'Title',
    department: 'Department',
    amount: 'Total amount',
    census: 'Sheet in the census',
    state: 'State',
    completeness: 'Completeness',
    clauses: 'Suggested clauses',
    fingerprint: 'Fingerprint',
  },
  states: { toFill: 'To fill in', begun: 'Begun', complete: 'Complete', vanished: 'Not in the census' },
  sides: { economy: 'Economy', environment: 'Environment', social: 'Social', governance: 'Governance' },
  hint: '{question} ({sources})',
  action: 'action {actions} of the scheme',
  actions: 'actions {actions} of the scheme',
  objective: 'objective {objectif} of the scheme',
  clauseLine: '{texte} [{consideration}]',
  clauseBullet: '• {clause}',
  agecPart: ' (AGEC category no. {numero})',
  indexPart: '; ask for the index of {indice} in the documents',
  hoursPart: ': {heures} h, at 10 h for €10,000 before tax',
  ...sspaserQuestions,
};
