import type { Census } from '../census';
import { fill } from '../fill';
import type { NewRow } from '../finding';
import { toFrench, toSerial } from '../parsing/calendar';
import { contractsWithoutNeed } from '../planning/contracts-without-need';
import type { Contract } from '../registers/contracts';
import { ORIGINS } from '../vocabulary';
import type { Rule, RuleRun } from './rule';

/** Contracts named in the message; the fix adds a row for each of them all. */
const NAMED = 10;

/** A renewal as far as the register tells it; what has to be estimated stays empty. */
const renewalOf = (contract: Contract, { year, grid }: Census): NewRow => {
  const { lastEnd, end } = contract;
  const row: NewRow = {
    annee: year,
    nature_besoin: ORIGINS.renewal,
    num_marche_actuel: contract.number,
    statut: 'À instruire',
  };
  if (contract.department !== null) row.direction = contract.department;
  if (contract.title !== null) row.intitule = contract.title;
  if (contract.code !== null) row.code_nomenclature = contract.code;
  if (contract.purchaseType !== null) row.type_achat = contract.purchaseType;
  if (contract.cpv !== null) row.cpv = contract.cpv;
  if (contract.holder !== null) row.titulaire_actuel = contract.holder;
  if (lastEnd !== null) row.date_fin_max = toSerial(lastEnd, grid.date1904);
  const current = end ?? lastEnd;
  if (current !== null) row.date_fin_actuel = toSerial(current, grid.date1904);
  return row;
};

const named = (contracts: readonly Contract[], run: RuleRun): string => {
  const texts = run.texts.R40;
  const first = contracts
    .slice(0, NAMED)
    .map(({ number, lastEnd, lastEndWorkedOut }) =>
      fill(lastEndWorkedOut ? texts.workedOut : texts.ending, { num: number, fin: lastEnd ? toFrench(lastEnd) : '' }),
    );
  const more = contracts.length - first.length;
  return [...first, ...(more > 0 ? [fill(texts.more, { n: more })] : [])].join(', ');
};

/**
 * Contracts of the register end in the needs' year, extensions included, and no row renews them (bilan SSPASER, action 1).
 * One finding for the sheet, on the header of the contract numbers; the fix adds the rows.
 */
export const contractsEnding: Rule = {
  id: 'R40',
  severity: 'info',
  columns: ['nature_besoin', 'num_marche_actuel'],
  acrossRows: true,
  check(run) {
    const texts = run.texts.R40;
    const missing = contractsWithoutNeed(run.census);
    if (missing.length === 0) return;
    const { header, index } = run.census.location.columns.find(({ key }) => key === 'num_marche_actuel')!;
    const one = missing.length === 1;
    const values = { n: missing.length, annee: run.census.year, liste: named(missing, run) };
    const fix = {
      value: missing.map(({ number }) => number).join(', '),
      label: fill(one ? texts.fixOne : texts.fix, values),
      rows: missing.map((contract) => renewalOf(contract, run.census)),
    };
    const message = fill(one ? texts.one : texts.message, values);
    // The header only tells where the contracts' numbers stand.
    run.reportHeader(index, 'num_marche_actuel', header, message, fix, { valueless: true });
  },
};
