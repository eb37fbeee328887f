import type { BilanComment } from './comment-register';
import type { Contract } from './contracts';
import type { DeclaredValues } from './declared-values';
import type { Fields, Register } from './register';
import type { RegisterIssue } from './register-check';
import { DEFAULT_RESERVED_FAMILIES, type ReservedFamilies } from './reserved-families';
import type { CountedRegister } from './schemas';
import type { Target } from './target-register';

/** The registers of a workbook; `null` is a register that it does not have, or that cannot be used. */
export interface Registers {
  contracts: Contract[] | null;
  declared: DeclaredValues | null;
  /** Targets of indicators; `null` where the workbook has no table of them. */
  targets: Target[] | null;
  /** What the service tells of the actions of the scheme, in the order of its table. */
  comments: readonly BilanComment[];
  reservedFamilies: ReservedFamilies;
  /** Registers as read, for what is counted over their rows; one without a required column is not there. */
  tables: { readonly [R in CountedRegister]?: Register<Fields> };
  /** Cells of registers that a person should look at, register by register. */
  issues: readonly RegisterIssue[];
  /** Names of the tables that were looked for and that the workbook does not have. */
  missing: readonly string[];
  /** Sentences about registers that could not be used, or not whole. */
  notices: string[];
}

/** Where registers were not looked for. */
export const NO_REGISTERS: Registers = {
  contracts: null,
  declared: null,
  targets: null,
  comments: [],
  reservedFamilies: DEFAULT_RESERVED_FAMILIES,
  tables: {},
  issues: [],
  missing: [],
  notices: [],
};
