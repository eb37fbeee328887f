import type { bilanSocial as fr } from '../../fr/sheets/bilan-social';
import { BEFORE, OUT_OF } from './bilan-sentence-parts';

export const bilanSocial: typeof fr = {
  axis: {
    title: 'Social',
    intro:
      'Make purchasing a lever for jobs and inclusion, reserve a share of contracts for disability and inclusion organisations, promote equality.',
  },
  actions: {
    22: {
      title: 'Bring more women into some trades',
      context: 'Inclusion clauses open to women trades where they are few.',
    },
    23: {
      title: 'Promote equality and fight discrimination',
      context: 'A clause on equal treatment stands in tenders.',
    },
    24: {
      title: 'Act on working conditions',
      context: 'A clause on working conditions, and criteria of social responsibility where contracts allow for them.',
    },
    25: {
      title: 'Make reserved contracts known',
      context: 'Bring together units and inclusive networks, find the purchases that can be reserved.',
    },
    26: {
      title: 'Open contracts to inclusion, disability and social economy',
      context: 'The social clause becomes a condition of the contract, counted in hours.',
    },
    27: {
      title: 'Diversify purchases with an inclusion clause',
      context: 'Take the clause beyond works: transport, services, supplies, studies.',
    },
    28: {
      title: 'Raise the skills of people in inclusion',
      context: 'Prefer the quality of the path: training, mentoring, long contracts, apprenticeship.',
    },
    29: {
      title: 'Value inclusion in large contracts',
      context: 'A criterion of inclusion ranks the bids of important lots.',
    },
    30: {
      title: 'Link inclusion and vocational training',
      context: 'Put companies in touch with training organisations.',
    },
  },
  sentences: {
    'A22-1': `{v} of the people${OUT_OF} in contracts with a clause are women${BEFORE}.`,
    'A23-1': `{v} of tenders${OUT_OF} have the clause on equality and non-discrimination${BEFORE}.`,
    'A24-1': `{v} of tenders${OUT_OF} have the clause on working conditions${BEFORE}.`,
    'A25-1': `{v} technical {meeting|meetings} brought the inclusive networks together${BEFORE}.`,
    'A26-1': `{v} inclusion {hour is|hours are} asked for a year for high-visibility vests${BEFORE}.`,
    'A26-2': `The effort asked for is {v} inclusion {hour|hours} for 10 000 € excluding tax${BEFORE}.`,
    'A26-3': `{v} production {hour was|hours were} worked in France${BEFORE}.`,
    'A27-1': `{v} inclusion {hour was|hours were} worked${BEFORE}.`,
    'A27-2': `{v} {person|people} worked under a clause${BEFORE}.`,
    'A27-3': `{v} of these people${OUT_OF} are men${BEFORE}.`,
    'A27-4': `{v} {contract|contracts} led to inclusion hours${BEFORE}.`,
    'A27-5': `{v} of the hours were worked in works contracts${BEFORE}.`,
    'A27-6': `{v} of the hours were worked in transport (delegated public service)${BEFORE}.`,
    'A27-7': `{v} of the hours were worked in services and supplies${BEFORE}.`,
    'A27-8': `{v} of the hours were worked in studies${BEFORE}.`,
    'A27-9': `{v} of contracts above 40 000 € excluding tax${OUT_OF} have a social consideration${BEFORE}.`,
    'A27-10': `{v} small or medium {company is|companies are} committed to the clause${BEFORE}.`,
    'A27-11': `{v} {company is|companies are} committed to the inclusion clause${BEFORE}.`,
    'A28-1': `{v} work {contract was|contracts were} signed with people in inclusion${BEFORE}.`,
    'A28-2': `{v} of these contracts${OUT_OF} are permanent${BEFORE}.`,
    'A28-3': `{v} of these contracts${OUT_OF} are fixed-term${BEFORE}.`,
    'A28-4': `{v} of these contracts${OUT_OF} are apprenticeships${BEFORE}.`,
    'A28-5': `{v} training {hour was|hours were} counted${BEFORE}.`,
    'A28-6': `Training is {v} of the inclusion hours${BEFORE}.`,
    'A28-7': `{v} {hour was|hours were} worked in reserved contracts${BEFORE}.`,
    'A29-1': `{v} {operation has|operations have} a criterion of inclusion on important lots${BEFORE}.`,
    'A30-1': `{v} {meeting|meetings} brought inclusion clauses and vocational training together${BEFORE}.`,
  },
};
