import type { Census } from '../census';
import { ContractFinder, namedContracts } from '../registers/contract-finder';
import { contractsByNumber, numberForm, type Contract } from '../registers/contracts';

/**
 * Contracts of the register that end for good in a year (that of the needs unless said otherwise) and that no row of the
 * census names, in the register's order. A row without number stands for the contract that R17 proposes for it: adding
 * another row would count the need twice.
 */
export const contractsWithoutNeed = ({ needs, year, registers }: Census, ending = year): Contract[] => {
  const contracts = registers.contracts ?? [];
  const named = namedContracts(needs);
  const finder = new ContractFinder(contracts, named);
  for (const { cells } of needs) {
    const proposed = cells.num_marche_actuel?.kind === 'empty' ? finder.find(cells) : null;
    if (proposed) named.add(numberForm(proposed.number));
  }
  return [...contractsByNumber(contracts).values()]
    .filter(({ lastEnd, number }) => lastEnd?.year === ending && !named.has(numberForm(number)))
    .sort((a, b) => a.row - b.row);
};
