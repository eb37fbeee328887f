import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { SheetGrid } from '../../table/grid';
import { fill } from '../fill';
import type { Parameters } from '../parameters/parameters';
import { CodeReader } from '../parsing/code';
import { CONTRACT_REGISTER } from './contract-register';
import { toContracts } from './contracts';
import { DECLARED_REGISTER, toDeclaredValues } from './declared-values';
import { readRegister, type Fields, type Register, type RegisterSchema } from './register';
import type { Registers } from './registers';
import { DEFAULT_RESERVED_FAMILIES, RESERVED_FAMILY_REGISTER, toReservedFamilies } from './reserved-families';

/** Names of the tables that hold registers. */
export const REGISTER_TABLES = [
  CONTRACT_REGISTER.names[0],
  DECLARED_REGISTER.names[0],
  RESERVED_FAMILY_REGISTER.names[0],
] as const;

/** Cells named in a notice; the rest is counted. */
const NAMED_CELLS = 5;

/** What is worth saying of a register: columns without which it is unusable, cells that were left aside. */
const noticesOf = <F extends Fields>(
  { table, sheet, missing, problems }: Register<F>,
  texts: Messages['rules']['registers'],
): string[] => {
  if (missing.length > 0) {
    const colonnes = missing.map((label) => `« ${label} »`).join(', ');
    return [fill(texts.unusable, { table, feuille: sheet, colonnes })];
  }
  if (problems.length === 0) return [];
  const named = problems.slice(0, NAMED_CELLS).map(({ cell, label }) => `${cell} (${label})`);
  const values = { table, feuille: sheet, nombre: problems.length, cellules: named.join(', ') };
  return [fill(problems.length > NAMED_CELLS ? texts.manyUnreadable : texts.unreadable, values)];
};

/**
 * Reads the registers of a workbook (`MarchesNotifies`, `ValeursDeclarees`, `FamillesReservables`). The rules that need one
 * which is not there do not run; `notices` says what of them could not be used.
 */
export const readRegisters = (
  grids: readonly SheetGrid[],
  parameters: Parameters,
  texts: Messages['rules'] = fr.rules,
): Registers => {
  const codes = new CodeReader(parameters.nomenclature.map(({ code }) => code));
  const notices: string[] = [];
  const absent: string[] = [];
  const read = <F extends Fields>(schema: RegisterSchema<F>): Register<F> | null => {
    const register = readRegister(grids, schema, codes);
    if (!register) {
      absent.push(schema.names[0]);
      return null;
    }
    notices.push(...noticesOf(register, texts.registers));
    return register.missing.length === 0 ? register : null;
  };
  const contracts = read(CONTRACT_REGISTER);
  const declared = read(DECLARED_REGISTER);
  const families = read(RESERVED_FAMILY_REGISTER);
  return {
    contracts: contracts && toContracts(contracts.rows),
    declared: declared && toDeclaredValues(declared),
    reservedFamilies: families ? toReservedFamilies(families) : DEFAULT_RESERVED_FAMILIES,
    missing: absent,
    notices,
  };
};
