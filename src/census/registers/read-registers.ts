import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { SheetGrid } from '../../table/grid';
import { fill } from '../fill';
import type { Parameters } from '../parameters/parameters';
import { CodeReader } from '../parsing/code';
import { valueOf } from '../parsing/reading';
import { COMMENT_REGISTER, toComments, type BilanComment } from './comment-register';
import type { ContractFields } from './contract-register';
import { numberForm, toContracts } from './contracts';
import { DECLARED_REGISTER, toDeclaredValues } from './declared-values';
import { issuesOf, type RegisterIssue } from './register-check';
import { readRegister, type Fields, type Register, type RegisterSchema } from './register';
import type { Registers } from './registers';
import { DEFAULT_RESERVED_FAMILIES, RESERVED_FAMILY_REGISTER, toReservedFamilies } from './reserved-families';
import { COUNTED_REGISTERS, schemaOf, type CountedRegister } from './schemas';
import { TARGET_REGISTER, toTargets } from './target-register';

/** Headers named in a notice; the rest is counted. */
const NAMED_HEADERS = 5;

/** What is worth saying of a register: columns without which it is unusable, columns that are not known. */
const noticesOf = <F extends Fields>(
  { table, sheet, missing, unknown }: Register<F>,
  texts: Messages['rules']['registers'],
): string[] => {
  if (missing.length > 0) {
    const colonnes = missing.map((label) => `« ${label} »`).join(', ');
    return [fill(texts.unusable, { table, feuille: sheet, colonnes })];
  }
  if (unknown.length === 0) return [];
  const colonnes = unknown.slice(0, NAMED_HEADERS).map((header) => `« ${header} »`);
  const values = { table, feuille: sheet, nombre: unknown.length, colonnes: colonnes.join(', ') };
  return [fill(unknown.length > NAMED_HEADERS ? texts.manyUnknown : texts.unknown, values)];
};

type Read = <F extends Fields>(schema: RegisterSchema<F>) => Register<F> | null;

/** Every issue of the registers that were read, the contracts among them known first. */
const issuesIn = (
  tables: Registers['tables'],
  others: readonly [Register<Fields>, RegisterSchema<Fields>][],
): RegisterIssue[] => {
  const numbers = tables.contracts?.rows.flatMap(({ cells }) => {
    const number = valueOf(cells.number) as string | null;
    return number === null ? [] : [numberForm(number)];
  });
  const context = { contracts: numbers ? new Set(numbers) : null };
  const counted = (Object.keys(tables) as CountedRegister[]).map((key) => [tables[key]!, schemaOf(key)] as const);
  return [...counted, ...others].flatMap(([register, { fields, checks }]) =>
    issuesOf(register, fields, checks ?? [], context),
  );
};

const readCounted = (read: Read): Registers['tables'] => {
  const tables: Partial<Record<CountedRegister, Register<Fields>>> = {};
  for (const key of Object.keys(COUNTED_REGISTERS) as CountedRegister[]) {
    const register = read(schemaOf(key));
    if (register) tables[key] = register;
  }
  return tables;
};

/** What the service tells of its actions; a workbook without that table lacks nothing. */
const readComments = (
  grids: readonly SheetGrid[],
  codes: CodeReader,
): { comments: BilanComment[]; register: Register<Fields> | null } => {
  const register = readRegister(grids, COMMENT_REGISTER, codes);
  const comments = register && register.missing.length === 0 ? toComments(register) : [];
  return { comments, register: register as Register<Fields> | null };
};

/**
 * Reads the registers of a workbook (`MarchesNotifies`, `ClausesInsertion`, …, `ValeursDeclarees`, `Cibles`,
 * `FamillesReservables`). What needs one that is not there does not run; `notices` says what of them could not be used.
 */
export const readRegisters = (
  grids: readonly SheetGrid[],
  parameters: Parameters,
  texts: Messages['rules'] = fr.rules,
): Registers => {
  const codes = new CodeReader(parameters.nomenclature.map(({ code }) => code));
  const notices: string[] = [];
  const absent: string[] = [];
  const read: Read = (schema) => {
    const register = readRegister(grids, schema, codes);
    if (!register) {
      absent.push(schema.names[0]);
      return null;
    }
    notices.push(...noticesOf(register, texts.registers));
    return register.missing.length === 0 ? register : null;
  };
  const tables = readCounted(read);
  const contracts = tables.contracts as unknown as Register<ContractFields> | undefined;
  const declared = read(DECLARED_REGISTER);
  const targets = read(TARGET_REGISTER);
  const families = read(RESERVED_FAMILY_REGISTER);
  const { comments, register } = readComments(grids, codes);
  if (register) notices.push(...noticesOf(register, texts.registers));
  const others = [
    ...(declared ? [[declared, DECLARED_REGISTER] as const] : []),
    ...(targets ? [[targets, TARGET_REGISTER] as const] : []),
    ...(families ? [[families, RESERVED_FAMILY_REGISTER] as const] : []),
  ] as unknown as [Register<Fields>, RegisterSchema<Fields>][];
  return {
    contracts: contracts ? toContracts(contracts.rows) : null,
    declared: declared && toDeclaredValues(declared),
    targets: targets && toTargets(targets),
    comments,
    reservedFamilies: families ? toReservedFamilies(families) : DEFAULT_RESERVED_FAMILIES,
    tables,
    issues: issuesIn(tables, others),
    missing: absent,
    notices,
  };
};
