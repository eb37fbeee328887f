import type { Contract } from '../contract-register';
import type { Marks } from './contract-spec';
import type { FirmSize } from './firm';

/** A line of the register of notified contracts: the contract, its holder, what it says of responsible purchasing. */
export interface RegisterLine extends Contract {
  siret: string | null;
  firmSize: FirmSize | null;
  offers: number | null;
  reserved: string;
  marks: Marks;
  /** The general clauses (equality, working conditions) are in every tender of 2023; of earlier ones nothing is said. */
  generalClauses: boolean;
}
