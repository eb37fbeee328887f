import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { Need } from '../census';
import { fill } from '../fill';
import { valueOf } from '../parsing/reading';
import { CONTRACT_REGISTER } from './contract-register';
import type { Registers } from './registers';

/** Needs that follow a contract, which the register would name. */
const followsContract = ({ cells, retained }: Need): boolean => {
  const origin = valueOf(cells.nature_besoin);
  return retained && (origin === 'renewal' || origin === 'extension');
};

/** Said once where a register would serve and is not there; a census of new needs alone can do without. */
export const missingRegisterNotices = (
  needs: readonly Need[],
  { missing }: Registers,
  year: number,
  texts: Messages['rules'] = fr.rules,
): string[] =>
  missing.includes(CONTRACT_REGISTER.names[0]) && needs.some(followsContract)
    ? [fill(texts.registers.noContracts, { annee: year })]
    : [];
