import { draw } from '../chance';

/** Sizes of firms in the essential data. */
export type FirmSize = 'TPE' | 'PME' | 'ETI' | 'GE';

/** A firm of the samples: none of them exists. */
export interface Firm {
  name: string;
  /** `null` for the one buyer's agency that does exist. */
  siret: string | null;
  /** French department of the establishment. */
  department: string;
  size: FirmSize;
}

/** The digit that makes a number pass Luhn's check, on which SIREN and SIRET are built. */
function luhnDigit(digits: string): string {
  let sum = 0;
  [...digits].reverse().forEach((digit, place) => {
    const weighted = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  });
  return String((10 - (sum % 10)) % 10);
}

/** Real, so that no invented number is given to it. */
const EXISTING = 'UGAP';

/** Beginning of the invented SIREN numbers: the end of the range, far from those in use. */
const PREFIX = '99';
const ROOM = 1_000_000;

/** Gives out SIRET numbers: one SIREN per company, one establishment after the other. */
export class SiretBook {
  private readonly sirens = new Map<string, string>();
  private readonly taken = new Set<string>();

  private sirenOf(company: string): string {
    const known = this.sirens.get(company);
    if (known !== undefined) return known;
    for (let step = 0; ; step++) {
      const body = `${PREFIX}${String((draw(company, 'siren', ROOM) + step) % ROOM).padStart(6, '0')}`;
      const siren = body + luhnDigit(body);
      if (this.taken.has(siren)) continue;
      this.taken.add(siren);
      this.sirens.set(company, siren);
      return siren;
    }
  }

  /** SIRET of the n-th establishment of a company; `null` for a firm that really exists. */
  siretOf(company: string, establishment = 1): string | null {
    if (company === EXISTING) return null;
    const body = this.sirenOf(company) + String(establishment).padStart(4, '0');
    return body + luhnDigit(body);
  }
}
