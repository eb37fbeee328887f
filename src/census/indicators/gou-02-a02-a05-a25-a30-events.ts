import { EVENT_KINDS } from '../registers/event-register';
import { isOneOf } from './condition';
import { count, sum } from './measure';
import { overRegister } from './register-indicator';

const of = (kind: keyof typeof EVENT_KINDS) => isOneOf('kind', EVENT_KINDS[kind]);

/** Working meetings with the elected members on the indicators (governance). */
export const electedMeetings = overRegister(
  { id: 'GOU-02', axis: 'governance', action: null, kind: 'count' },
  { register: 'events', numerator: count(of('electedMeeting')) },
);

/** Companies and people at the forum of responsible purchasing (action 2), workshops (action 5). */
export const forum = [
  overRegister(
    { id: 'A02-1', axis: 'economic', action: 2, kind: 'count' },
    { register: 'events', numerator: sum('companies', of('fair')) },
  ),
  overRegister(
    { id: 'A02-2', axis: 'economic', action: 2, kind: 'count' },
    { register: 'events', numerator: sum('participants', of('fair')) },
  ),
  overRegister(
    { id: 'A05-1', axis: 'economic', action: 5, kind: 'count' },
    { register: 'events', numerator: count(of('workshop')) },
  ),
];

/** Technical meetings with the inclusive networks (action 25). */
export const inclusiveMeetings = overRegister(
  { id: 'A25-1', axis: 'social', action: 25, kind: 'count' },
  { register: 'events', numerator: count(of('inclusiveMeeting')) },
);

/** Meetings on insertion clauses and vocational training (action 30). */
export const trainingMeetings = overRegister(
  { id: 'A30-1', axis: 'social', action: 30, kind: 'count' },
  { register: 'events', numerator: count(of('trainingMeeting')) },
);
