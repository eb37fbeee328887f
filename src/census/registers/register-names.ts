import { fold } from '../../table/normalise';
import { COMMENT_REGISTER } from './comment-register';
import { RESERVED_FAMILY_REGISTER } from './reserved-families';
import { REGISTER_SCHEMAS } from './schemas';

const nameForm = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '');

const NAMES = new Set(
  [...REGISTER_SCHEMAS, RESERVED_FAMILY_REGISTER, COMMENT_REGISTER].flatMap(({ names }) => names.map(nameForm)),
);

/** Whether a table or a sheet of this name holds a register; compared without case, accents or signs. */
export const isRegisterName = (name: string): boolean => NAMES.has(nameForm(name));
