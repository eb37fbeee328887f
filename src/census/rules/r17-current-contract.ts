import type { Need } from '../census';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { toFrench, toSerial } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { ContractFinder, namedContracts } from '../registers/contract-finder';
import type { Contract } from '../registers/contracts';
import type { Rule, RuleRun } from './rule';

/** What the register knows of the cells that are empty; nothing is written over what the row says. */
const fixFrom = (run: RuleRun, need: Need, contract: Contract | null): Fix | null => {
  if (!contract) return null;
  const texts = run.texts.R17;
  const { date1904 } = run.census.grid;
  const end = contract.end ?? contract.lastEnd;
  const noNumber = need.cells.num_marche_actuel!.kind === 'empty';
  const serial = need.cells.date_fin_actuel!.kind === 'empty' && end !== null ? toSerial(end, date1904) : null;
  const values = { num: contract.number, fin: end === null ? '' : toFrench(end) };
  if (noNumber && serial !== null) {
    const edits = run.edits(need, { num_marche_actuel: contract.number, date_fin_actuel: serial });
    return { value: contract.number, label: fill(texts.fix, values), edits };
  }
  if (noNumber) return { value: contract.number, label: contract.number };
  return serial === null ? null : { value: serial, label: values.fin };
};

/** A need that follows a contract must name it and say when it ends; the register of contracts may know both. */
export const currentContract: Rule = {
  id: 'R17',
  severity: 'erreur',
  columns: ['nature_besoin', 'num_marche_actuel', 'date_fin_actuel'],
  acrossRows: true,
  check(run) {
    const texts = run.texts.R17;
    const finder = new ContractFinder(run.census.registers.contracts ?? [], namedContracts(run.census.needs));
    for (const need of run.census.needs) {
      const origin = valueOf(need.cells.nature_besoin);
      if (origin !== 'renewal' && origin !== 'extension') continue;
      const noNumber = need.cells.num_marche_actuel!.kind === 'empty';
      const noEnd = need.cells.date_fin_actuel!.kind === 'empty';
      if (!noNumber && !noEnd) continue;
      const fix = fixFrom(run, need, finder.find(need.cells));
      if (noNumber) run.report(need, 'num_marche_actuel', noEnd ? texts.message : texts.number, fix);
      else run.report(need, 'date_fin_actuel', texts.end, fix);
    }
  },
};
