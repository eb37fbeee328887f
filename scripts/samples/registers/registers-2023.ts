import type { Contract } from '../contract-register';
import { registerSheet } from '../register-sheet';
import type { TableSheet } from '../table-sheet';
import { agecPurchasesSheet } from './agec-purchases-sheet';
import { cateringSheet } from './catering-sheet';
import { AgencyPool } from './clause-firms';
import { clauseSheet } from './clause-sheet';
import { clausesBefore } from './clauses-before';
import { clauses2023 } from './clauses-2023';
import { eventSheet } from './event-sheet';
import { SiretBook } from './firm';
import { fleetSheet } from './fleet-sheet';
import { HolderBook } from './holders';
import { newLines } from './new-lines';
import { operationSheet } from './operation-sheet';
import { paymentSheet } from './payment-sheet';
import { completed, concessionLines } from './running-lines';
import type { RegisterLine } from './register-line';
import { spending2023 } from './spending';
import { spendingSheet } from './spending-sheet';

const YEAR = '2023';

/** Considerations by which people in insertion work under a contract, criteria alone apart. */
const HAS_HOURS = /Clause sociale|Marché réservé/;

/** Contracts of the samples and those under which people in insertion worked in 2023. */
interface Contracts {
  lines: RegisterLine[];
  withHours: RegisterLine[];
}

function contractLines(known: readonly Contract[], pool: AgencyPool, sirets: SiretBook): Contracts {
  const concessions = concessionLines(pool);
  const running = known.map((contract) => completed(contract, sirets));
  const holders = new HolderBook(sirets, new Set(known.map(({ holder }) => holder)));
  const ofYear = known.filter(({ notified }) => notified.startsWith(YEAR));
  const fresh = newLines({ running: ofYear, holders, agencies: pool });
  const lines = [...concessions, ...running, ...fresh.map(({ line }) => line)];
  const withHours = [
    ...concessions,
    ...running.filter(({ social }) => HAS_HOURS.test(social)),
    ...fresh.filter(({ hasHours }) => hasHours).map(({ line }) => line),
  ];
  return { lines: lines.sort((a, b) => a.number.localeCompare(b.number)), withHours };
}

/**
 * The registers of the 2023 sample, in the order of their sheets: invented lines that give the figures of the published
 * report.
 * @param known the contracts that the census renews, extends or forgot
 */
export function registers2023(known: readonly Contract[]): TableSheet[] {
  const sirets = new SiretBook();
  const pool = new AgencyPool(sirets);
  const { lines, withHours } = contractLines(known, pool, sirets);
  const spending = spending2023();
  return [
    registerSheet(lines),
    clauseSheet([...clauses2023(withHours, pool), ...clausesBefore()]),
    cateringSheet(),
    fleetSheet(),
    paymentSheet(lines),
    operationSheet(),
    agecPurchasesSheet(spending),
    spendingSheet(spending),
    eventSheet(),
  ];
}
