import { GROUP_NAMES } from './firm-names';
import type { Firm, FirmSize, SiretBook } from './firm';
import { TOWNS } from './places';
import { shuffled } from './share-out';

/** Kinds of contracts by which insertion hours are published, as the register of clauses names them. */
export type ClauseKind = 'Travaux' | 'Transports (DSP)' | 'Services et fournitures' | 'Prestations intellectuelles';

/** Every third group is a large firm, the others are of middle size. */
const sizeOf = (place: number): FirmSize => (place % 3 === 0 ? 'GE' : 'ETI');

function agenciesOf(kind: ClauseKind, sirets: SiretBook): Firm[] {
  return TOWNS.flatMap((town, establishment) =>
    GROUP_NAMES[kind].map((group, place): Firm => {
      const name = `${group} – agence de ${town.name}`.replace('de Le ', 'du ').replace('de Les ', 'des ');
      const siret = sirets.siretOf(group, establishment + 1);
      return { name, siret, department: town.department, size: sizeOf(place) };
    }),
  );
}

/**
 * Agencies of groups that take on people in insertion: one establishment, with a SIRET of its own, for each town of the
 * Region. The report counts 225 companies of which only 20 are small or medium, so that nearly all are of this kind.
 */
export class AgencyPool {
  private readonly free = new Map<ClauseKind, Firm[]>();

  constructor(sirets: SiretBook) {
    for (const kind of Object.keys(GROUP_NAMES) as ClauseKind[]) {
      this.free.set(kind, shuffled(`agencies ${kind}`, agenciesOf(kind, sirets)));
    }
  }

  /** An agency that nobody has taken yet. */
  take(kind: ClauseKind): Firm {
    const agency = this.free.get(kind)!.shift();
    if (!agency) throw new Error(`No agency is left for ${kind}`);
    return agency;
  }
}

/** The kind under which the hours of a contract are published; concessions of transport are named apart. */
export function clauseKindOf(purchaseType: string, procedure: string): ClauseKind {
  if (procedure.startsWith('Concession')) return 'Transports (DSP)';
  if (purchaseType === 'Travaux' || purchaseType === 'Prestations intellectuelles') return purchaseType;
  return 'Services et fournitures';
}
