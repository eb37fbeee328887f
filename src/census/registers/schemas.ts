import { AGEC_REGISTER } from './agec-register';
import { CATERING_REGISTER } from './catering-register';
import { CLAUSE_REGISTER } from './clause-register';
import { CONTRACT_REGISTER } from './contract-register';
import { DECLARED_REGISTER } from './declared-values';
import { EVENT_REGISTER } from './event-register';
import { FLEET_REGISTER } from './fleet-register';
import { OPERATION_REGISTER } from './operation-register';
import { PAYMENT_REGISTER } from './payment-register';
import type { Fields, RegisterSchema } from './register';
import { SPENDING_REGISTER } from './spending-register';
import { TARGET_REGISTER } from './target-register';

/** Registers whose rows indicators count, by what they hold. */
export const COUNTED_REGISTERS = {
  contracts: CONTRACT_REGISTER,
  clauses: CLAUSE_REGISTER,
  catering: CATERING_REGISTER,
  fleet: FLEET_REGISTER,
  payments: PAYMENT_REGISTER,
  operations: OPERATION_REGISTER,
  agec: AGEC_REGISTER,
  spending: SPENDING_REGISTER,
  events: EVENT_REGISTER,
} as const;

export type CountedRegister = keyof typeof COUNTED_REGISTERS;

/** Every register of the dossier with its own checks, in the order in which it is named to users. */
export const REGISTER_SCHEMAS: readonly RegisterSchema<Fields>[] = [
  ...(Object.values(COUNTED_REGISTERS) as unknown as RegisterSchema<Fields>[]),
  DECLARED_REGISTER as unknown as RegisterSchema<Fields>,
  TARGET_REGISTER as unknown as RegisterSchema<Fields>,
];

/** The names that these registers bear as tables. */
export const REGISTER_TABLES: readonly string[] = REGISTER_SCHEMAS.flatMap(({ names }) => names.slice(0, 1));

/** The schema of a register, its columns by key. */
export const schemaOf = (name: CountedRegister): RegisterSchema<Fields> =>
  COUNTED_REGISTERS[name] as unknown as RegisterSchema<Fields>;
