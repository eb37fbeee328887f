import type { Contract } from './contracts';
import type { DeclaredValues } from './declared-values';
import { DEFAULT_RESERVED_FAMILIES, type ReservedFamilies } from './reserved-families';

/** The registers of a workbook; `null` is a register that it does not have, or that cannot be used. */
export interface Registers {
  contracts: Contract[] | null;
  declared: DeclaredValues | null;
  reservedFamilies: ReservedFamilies;
  /** Names of the tables that were looked for and that the workbook does not have. */
  missing: readonly string[];
  /** Sentences about registers that could not be used, or not whole. */
  notices: string[];
}

/** Where registers were not looked for. */
export const NO_REGISTERS: Registers = {
  contracts: null,
  declared: null,
  reservedFamilies: DEFAULT_RESERVED_FAMILIES,
  missing: [],
  notices: [],
};
