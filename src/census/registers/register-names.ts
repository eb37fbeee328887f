import { fold } from '../../table/normalise';
import { CONTRACT_REGISTER } from './contract-register';
import { DECLARED_REGISTER } from './declared-values';
import { RESERVED_FAMILY_REGISTER } from './reserved-families';

const nameForm = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '');

const NAMES = new Set(
  [CONTRACT_REGISTER, DECLARED_REGISTER, RESERVED_FAMILY_REGISTER].flatMap(({ names }) => names.map(nameForm)),
);

/** Whether a table or a sheet of this name holds a register; compared without case, accents or signs. */
export const isRegisterName = (name: string): boolean => NAMES.has(nameForm(name));
