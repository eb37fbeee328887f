import type { Census, Need } from '../census';
import type { Threshold } from '../parameters/parameters';
import { procedureWeight } from '../procedures';
import { consultationsInLots, lighterLots, unlawfulLots, type Consultation } from '../small-lots';

/** Lots of a consultation that are passed in a lighter procedure than its others. */
interface Divided {
  lighter: ReadonlySet<Need>;
  unlawful: ReadonlySet<Need>;
}

const UNDIVIDED: Divided = { lighter: new Set(), unlawful: new Set() };

/**
 * Lots whose lighter procedure is not to be blamed on the sum of their family: the rest of the consultation is passed in a
 * heavier one, and the law allows it to lots so small (CCP R2123-1 2°, R2122-8), or what is wrong with them is said of the
 * small lots by R28, which runs on every census that R23 runs on.
 */
export class LotsApart {
  private readonly consultations: ReadonlyMap<Need, Consultation>;
  private readonly thresholds: readonly Threshold[];
  /** By consultation, then by weight of the procedure that the rest is passed in. */
  private readonly known = new Map<Consultation, Map<number, Divided>>();

  constructor(census: Census) {
    const consultations = consultationsInLots(census);
    this.thresholds = census.parameters.thresholds;
    this.consultations = new Map(
      consultations.flatMap((consultation) => consultation.lots.map(({ need }) => [need, consultation] as const)),
    );
  }

  /**
   * The limits hold within what the consultation asks for itself, or within what the sum asks of it.
   * @param asked weight of the procedure that the sum asks for
   */
  has(need: Need, asked: number): boolean {
    const consultation = this.consultations.get(need);
    if (!consultation) return false;
    const own = procedureWeight(consultation.required)!;
    return [own, asked].some((whole) => {
      const { lighter, unlawful } = this.divided(consultation, whole);
      return lighter.has(need) && (!unlawful.has(need) || whole === own);
    });
  }

  private divided(consultation: Consultation, whole: number): Divided {
    const byWeight = this.known.get(consultation) ?? new Map<number, Divided>();
    this.known.set(consultation, byWeight);
    const known = byWeight.get(whole);
    if (known) return known;
    const found = lighterLots(consultation, whole, this.thresholds);
    const needs = (lots: readonly { need: Need }[]) => new Set(lots.map(({ need }) => need));
    const made = found.isDivided ? { lighter: needs(found.lots), unlawful: needs(unlawfulLots(found)) } : UNDIVIDED;
    byWeight.set(whole, made);
    return made;
  }
}
