import { draw } from '../chance';
import { bareLine, type ClauseLine } from './clause-line';
import { clauseKindOf, type AgencyPool, type ClauseKind } from './clause-firms';
import { shareKindHours, shareTraining } from './clause-hours';
import type { Firm } from './firm';
import { CLAUSES_2023, VESTS, type WorkContract } from './published-clauses';
import type { RegisterLine } from './register-line';
import { dealt, shuffled } from './share-out';

const YEAR = 2023;

/** A company that takes on people under a contract. */
interface Employer {
  contract: RegisterLine;
  firm: Firm;
}

const holderOf = ({ holder, siret, holderDepartment, firmSize }: RegisterLine): Firm => ({
  ...{ name: holder, siret, department: holderDepartment, size: firmSize ?? 'PME' },
});

/** Contracts that give hours on the whole to one person or another only: a reserved one is done by its holder. */
const takesOthers = ({ reserved, number }: RegisterLine): boolean => reserved === 'Non' && number !== VESTS.number;

/** Small firms beside the holders of services other than transport. */
function smallPartners(open: readonly RegisterLine[], pool: AgencyPool): Employer[] {
  const suited = open.filter(({ code }) => !code.startsWith('31.'));
  return pool.takeSmall().map((firm, index) => ({ contract: suited[index % suited.length]!, firm }));
}

/** The holder of each contract, then partners and subcontractors on the larger ones until the companies are complete. */
function employersOf(
  contracts: readonly RegisterLine[],
  companies: number,
  kind: ClauseKind,
  pool: AgencyPool,
): Employer[] {
  const holders = contracts.map((contract) => ({ contract, firm: holderOf(contract) }));
  const names = new Set(holders.map(({ firm }) => firm.siret));
  const open = contracts.filter(takesOthers).sort((a, b) => b.amount - a.amount);
  const small = kind === 'Services et fournitures' ? smallPartners(open, pool) : [];
  const partners = Array.from({ length: companies - names.size - small.length }, (_, index) => {
    const contract = open[index % open.length]!;
    return { contract, firm: pool.take(kind, contract.code) };
  });
  return [...holders, ...small, ...partners];
}

/** The people of one kind of contract: some come back with a second work contract, under the same employer. */
function linesOf(employers: readonly Employer[], kind: ClauseKind, firstPerson: number): ClauseLine[] {
  const { people, women, again, contracts } = CLAUSES_2023[kind];
  const sexes = dealt(`sexes ${kind}`, { Femme: women, Homme: people - women });
  const open = employers.filter(({ contract }) => takesOthers(contract));
  const extra = Array.from({ length: people - employers.length }, (_, index) => {
    return open[draw(`${kind} ${index}`, 'employer', open.length)]!;
  });
  const firsts = [...employers, ...extra].map(({ contract, firm }, index) =>
    bareLine(YEAR, `B23-${String(firstPerson + index).padStart(3, '0')}`, {
      ...{ number: contract.number, title: contract.title, kind, sex: sexes[index]! },
      ...{ company: firm.name, siret: firm.siret, firmSize: firm.size, reserved: contract.reserved !== 'Non' },
    }),
  );
  const isOpen = ({ reserved, number }: ClauseLine): boolean => !reserved && number !== VESTS.number;
  const seconds = shuffled(`second contracts ${kind}`, firsts.filter(isOpen)).slice(0, again);
  const lines = [...firsts, ...seconds.map((line) => ({ ...line }))];
  sign(lines, contracts, kind);
  return lines;
}

/** Kinds of work contracts: « Autre » is that of reserved contracts, the vests made one CDD. */
function sign(lines: readonly ClauseLine[], quotas: Record<WorkContract, number>, kind: ClauseKind): void {
  const reserved = lines.filter((line) => line.reserved);
  const vests = lines.filter(({ number }) => number === VESTS.number);
  for (const line of reserved) line.workContract = 'Autre';
  for (const line of vests) line.workContract = 'CDD';
  if (reserved.length !== quotas.Autre)
    throw new Error(`${reserved.length} lines of reserved contracts: not ${quotas.Autre}`);
  const rest = lines.filter((line) => line.workContract === null);
  const kinds = dealt(`work contracts ${kind}`, { ...quotas, Autre: 0, CDD: quotas.CDD - vests.length });
  rest.forEach((line, index) => (line.workContract = kinds[index]!));
}

/** Contracts that state hours asked for and what was invoiced: ten hours for 10 000 € on the whole (action 26). */
const STATED = 12;

function stateAskedHours(lines: readonly ClauseLine[]): void {
  const seen = new Set<string>();
  const firsts = lines.filter(({ number, kind, reserved }) => {
    if (reserved || kind !== 'Services et fournitures' || seen.has(number!)) return false;
    seen.add(number!);
    return true;
  });
  const vests = firsts.find(({ number }) => number === VESTS.number)!;
  Object.assign(vests, {
    ...{ askedHours: VESTS.asked, offeredHours: VESTS.offered, invoiced: VESTS.invoiced, localHours: VESTS.localHours },
  });
  const others = firsts.filter((line) => line !== vests).slice(0, STATED);
  others.forEach((line, index) => {
    const asked = 60 + 10 * draw(line.number!, 'asked hours', 40);
    // What one contract invoices more than its hours call for, the next one invoices less.
    const beyond = 10 * (1 + draw(others[index - (index % 2)]!.number!, 'invoiced', 400));
    Object.assign(line, { askedHours: asked, invoiced: asked * 1_000 + (index % 2 === 0 ? beyond : -beyond) });
  });
}

/**
 * The register of clauses of 2023: one line per work contract, with every figure of the published report on insertion.
 * @param contracts the contracts under which people worked in the year
 */
export function clauses2023(contracts: readonly RegisterLine[], pool: AgencyPool): ClauseLine[] {
  const kinds = Object.keys(CLAUSES_2023) as ClauseKind[];
  const kindOf = ({ purchaseType, procedure }: RegisterLine): ClauseKind => clauseKindOf(purchaseType, procedure);
  const employers = kinds.flatMap((kind) => {
    const own = contracts.filter((contract) => kindOf(contract) === kind);
    return employersOf(own, CLAUSES_2023[kind].companies, kind, pool);
  });
  let person = 1;
  const lines = kinds.flatMap((kind) => {
    const own = employers.filter(({ contract }) => kindOf(contract) === kind);
    const made = linesOf(own, kind, person);
    person += CLAUSES_2023[kind].people;
    shareKindHours(made, CLAUSES_2023[kind].hours);
    return made;
  });
  shareTraining(lines);
  stateAskedHours(lines);
  return lines.sort((a, b) => a.number!.localeCompare(b.number!) || a.person.localeCompare(b.person));
}
