import { overRegister } from './register-indicator';

/** Axes, objectives and actions of the scheme: said by the document itself, by no table. */
export const scheme = overRegister({ id: 'GOU-01', axis: 'governance', action: null, kind: 'count' });
