import type { Need, NeedCells } from '../census';
import { valueOf } from '../parsing/reading';
import { contractsByNumber, holderForm, numberForm, type Contract } from './contracts';

/** The numbers of a row as compared: rows that did not change are not looked at again. */
const known = new WeakMap<NeedCells, readonly string[]>();

const numbersOf = (cells: NeedCells): readonly string[] => {
  const found = known.get(cells);
  if (found) return found;
  const number = valueOf(cells.num_marche_actuel);
  const numbers = number === null ? [] : [number, ...number.split(/[;,|\n]+/)].map(numberForm);
  known.set(cells, numbers);
  return numbers;
};

/** The contract numbers that the rows of a census name, as compared; one cell may name several, one per lot. */
export const namedContracts = (needs: readonly Need[]): Set<string> => {
  const named = new Set<string>();
  for (const { cells } of needs) for (const number of numbersOf(cells)) named.add(number);
  return named;
};

const keyOf = (code: string, holder: string): string => `${code}|${holderForm(holder)}`;

/** Finds the contract that a need follows in the register. */
export class ContractFinder {
  private readonly byNumber: Map<string, Contract>;
  private readonly byCodeAndHolder = new Map<string, Contract[]>();

  /** @param named numbers that rows of the census name already: those contracts are nobody else's */
  constructor(contracts: readonly Contract[], named: ReadonlySet<string>) {
    this.byNumber = contractsByNumber(contracts);
    for (const [form, contract] of this.byNumber) {
      if (contract.code === null || contract.holder === null || named.has(form)) continue;
      const key = keyOf(contract.code, contract.holder);
      const same = this.byCodeAndHolder.get(key);
      if (same) same.push(contract);
      else this.byCodeAndHolder.set(key, [contract]);
    }
  }

  /** By its number, else by code and holder when only one contract that no row names has both. */
  find(cells: NeedCells): Contract | null {
    const number = valueOf(cells.num_marche_actuel);
    if (number !== null) return this.byNumber.get(numberForm(number)) ?? null;
    const code = valueOf(cells.code_nomenclature);
    const holder = valueOf(cells.titulaire_actuel);
    const found = code === null || holder === null ? [] : (this.byCodeAndHolder.get(keyOf(code, holder)) ?? []);
    return found.length === 1 ? found[0]! : null;
  }
}
