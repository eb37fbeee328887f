import type { bilanGeneral as fr } from '../../fr/sheets/bilan-general';
import { BEFORE, OUT_OF } from './bilan-sentence-parts';

export const bilanGeneral: typeof fr = {
  general: {
    title: 'General figures',
    intro: 'What is bought, from whom, and how it is paid.',
  },
  governance: {
    title: 'Governance',
    intro:
      'Steer the scheme, evaluate it, involve elected members, departments and partners. This axis has five actions:',
    actions: [
      'Set the course of the scheme and carry it out, improving all the time.',
      'Provide tools for environmental clauses, criteria and progress plans.',
      'Evaluate the scheme with indicators.',
      'Publish the data of public procurement.',
      'Spread the culture of sustainable purchasing: training, tools, awareness.',
    ],
  },
  sentences: {
    'GEN-01': `Purchases of the year come to {v}${BEFORE}.`,
    'GEN-02': `{v} {contract|contracts} above 15 000 € excluding tax {was|were} notified${BEFORE}.`,
    'GEN-03': `{v} of these contracts${OUT_OF} go to companies of the region${BEFORE}.`,
    'GEN-04': `Supplies are {v} of the amounts${BEFORE}.`,
    'GEN-05': `Services are {v} of the amounts${BEFORE}.`,
    'GEN-06': `Works are {v} of the amounts${BEFORE}.`,
    'GEN-07': `Studies are {v} of the amounts${BEFORE}.`,
    'GEN-08': `Invoices are paid within {v} {day|days} on average${BEFORE}.`,
    'GEN-09': `{v} {department has|departments have} at least one need${BEFORE}.`,
    'GOU-01': 'Structure of the scheme, as a number: {v}.',
    'GOU-02': `{v} working {meeting was|meetings were} held with elected members on the indicators${BEFORE}.`,
  },
};
