import type { Firm, SiretBook } from './firm';
import { GROUPS, SMALL_PARTNERS } from './groups';
import { TOWNS } from './places';
import { shuffled } from './share-out';

/** Kinds of contracts by which insertion hours are published, as the register of clauses names them. */
export type ClauseKind = 'Travaux' | 'Transports (DSP)' | 'Services et fournitures' | 'Prestations intellectuelles';

/** An agency, and what its group works for. */
interface Agency {
  firm: Firm;
  kind: ClauseKind;
  codes: RegExp;
}

/** « d’Angers », « du Mans », « des Herbiers », « de La Flèche ». */
const ofTown = (town: string): string => {
  if (town.startsWith('Le ')) return `du ${town.slice(3)}`;
  if (town.startsWith('Les ')) return `des ${town.slice(4)}`;
  return /^[AÉEO]/.test(town) ? `d'${town}` : `de ${town}`;
};

const agenciesOf = (sirets: SiretBook): Agency[] =>
  GROUPS.flatMap(({ name: group, kind, codes, size }) =>
    TOWNS.map(({ name: town, department }, place) => {
      const name = `${group} – agence ${ofTown(town)}`;
      return { kind, codes, firm: { name, siret: sirets.siretOf(group, place + 1), department, size } };
    }),
  );

/** School and regular lines are run by the groups of transport, concessions or not. */
const tradeOf = (kind: ClauseKind, code: string): ClauseKind => (code.startsWith('31.') ? 'Transports (DSP)' : kind);

/**
 * Agencies of groups that take on people in insertion: one establishment, with a SIRET of its own, for each town of the
 * Region. The report counts 225 companies of which only 20 are small or medium, so that nearly all are of this kind.
 */
export class AgencyPool {
  private readonly free: Agency[];
  private readonly small: Firm[];

  constructor(sirets: SiretBook) {
    this.free = shuffled('agencies', agenciesOf(sirets));
    this.small = SMALL_PARTNERS.map((name, place) => ({
      ...{ name, siret: sirets.siretOf(name), size: place % 2 === 0 ? ('TPE' as const) : ('PME' as const) },
      department: TOWNS[(place * 5) % TOWNS.length]!.department,
    }));
  }

  /** An agency that nobody has taken yet and that works for this family, or else for this kind of contract. */
  take(kind: ClauseKind, code: string): Firm {
    const trade = tradeOf(kind, code);
    const own = this.free.findIndex((agency) => agency.kind === trade && agency.codes.test(code));
    const index = own >= 0 ? own : this.free.findIndex((agency) => agency.kind === trade);
    const [taken] = index >= 0 ? this.free.splice(index, 1) : [];
    if (!taken) throw new Error(`No agency is left for ${kind}`);
    return taken.firm;
  }

  /** The small firms, once. */
  takeSmall(): Firm[] {
    return this.small.splice(0);
  }
}

/** The kind under which the hours of a contract are published; concessions of transport are named apart. */
export function clauseKindOf(purchaseType: string, procedure: string): ClauseKind {
  if (procedure.startsWith('Concession')) return 'Transports (DSP)';
  if (purchaseType === 'Travaux' || purchaseType === 'Prestations intellectuelles') return purchaseType;
  return 'Services et fournitures';
}
